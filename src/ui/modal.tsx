import { Content, Overlay, Portal, Root, Title } from "@kobalte/core/dialog";
import X from "lucide-solid/icons/x";
import { type JSX, type ParentProps, Show } from "solid-js";
import type { Language } from "../atlas/atlas";
import { useText } from "../i18n/text";
import "./modal.css";
import { IconButton } from "./icon-button";

/**
 * A modal window over the page. Escape, its button or a press beside it close it; keys do nothing to the page below,
 * and the focus goes back to where it was, unless something else has taken it. Open as long as it is rendered.
 */
export function Modal(
	props: ParentProps<{
		readonly title: string;
		/** Absent where the title is in the page's language. */
		readonly titleLanguage?: Language | undefined;
		/** Stands at the head in place of the title, which is then only heard. */
		readonly head?: JSX.Element;
		/** Named besides `modal`, for a look of its own. */
		readonly class?: string;
		readonly onClose: () => void;
	}>,
) {
	const text = useText();
	const opener = document.activeElement;
	return (
		<Root open modal preventScroll={false} onOpenChange={(isOpen) => isOpen || props.onClose()}>
			<Portal>
				<Overlay class="modal-overlay" />
				<Content
					class={`modal ${props.class ?? ""}`}
					aria-label={props.head ? props.title : undefined}
					aria-modal="true"
					onKeyDown={(event: KeyboardEvent) => event.stopPropagation()}
					onEscapeKeyDown={(event) => event.isComposing && event.preventDefault()}
					onCloseAutoFocus={() => returnFocus(opener)}
				>
					<div class="modal-bar">
						<Show when={props.head} fallback={<Title lang={props.titleLanguage}>{props.title}</Title>}>
							{props.head}
						</Show>
						<IconButton label={text.words().feature.close} onPress={() => props.onClose()}>
							<X />
						</IconButton>
					</div>
					{props.children}
				</Content>
			</Portal>
		</Root>
	);
}

/** What a modal window holds, scrolling where it is longer than the window. */
export function ModalBody(props: ParentProps) {
	return (
		<div class="modal-body" tabindex="0">
			{props.children}
		</div>
	);
}

function returnFocus(opener: Element | null): void {
	const { activeElement, body } = document;
	if (opener instanceof HTMLElement && (activeElement === body || activeElement === null))
		opener.focus({ preventScroll: true });
}
