import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronUp from "lucide-solid/icons/chevron-up";
import type { ParentProps } from "solid-js";

/** Where one is among some passages, with the buttons that lead to the one before and the one after. */
export function StepBar(
	props: ParentProps<{
		readonly previous: { readonly label: string; readonly keys: string; run(): void };
		readonly next: { readonly label: string; readonly keys: string; run(): void };
	}>,
) {
	return (
		<div class="step-bar">
			<span class="step-place">{props.children}</span>
			<button
				class="icon-button"
				type="button"
				aria-label={props.previous.label}
				title={props.previous.label}
				aria-keyshortcuts={props.previous.keys}
				onClick={() => props.previous.run()}
			>
				<ChevronUp />
			</button>
			<button
				class="icon-button"
				type="button"
				aria-label={props.next.label}
				title={props.next.label}
				aria-keyshortcuts={props.next.keys}
				onClick={() => props.next.run()}
			>
				<ChevronDown />
			</button>
		</div>
	);
}
