import X from "lucide-solid/icons/x";
import { onMount, type ParentProps } from "solid-js";
import { useText } from "../i18n/text";

/** A modal window over the page; Escape, its button or a click beside it close it, and the focus returns. */
export function Modal(props: ParentProps<{ readonly title: string; readonly onClose: () => void }>) {
	const text = useText();
	let dialog!: HTMLDialogElement;
	onMount(() => dialog.showModal());
	return (
		<dialog
			ref={dialog}
			class="modal"
			aria-label={props.title}
			onClose={() => props.onClose()}
			onKeyDown={(event) => event.stopPropagation()}
			onPointerDown={(event) => event.target === dialog && dialog.close()}
		>
			<div class="modal-content">
				<div class="modal-bar">
					<h2>{props.title}</h2>
					<button
						class="icon-button"
						type="button"
						aria-label={text.words().feature.close}
						onClick={() => dialog.close()}
					>
						<X />
					</button>
				</div>
				<div class="modal-body">{props.children}</div>
			</div>
		</dialog>
	);
}
