import type { ParentProps } from "solid-js";

/** A button that shows a picture alone, and whose `label` is what is heard of it. */
export function IconButton(
	props: ParentProps<{
		readonly label: string;
		readonly onPress: () => void;
		/** Its looks, where they are not those of most. */
		readonly class?: string;
		/** What a mouse that rests on it is told. */
		readonly title?: string;
		/** Keys that do the same, as `aria-keyshortcuts` has them. */
		readonly keys?: string;
		/** Whether it has nothing to do now; it stays where it is and keeps the focus. */
		readonly isIdle?: boolean;
	}>,
) {
	return (
		<button
			class={props.class ?? "icon-button"}
			type="button"
			aria-label={props.label}
			title={props.title}
			aria-keyshortcuts={props.keys}
			aria-disabled={props.isIdle ? "true" : undefined}
			onClick={() => props.isIdle || props.onPress()}
		>
			{props.children}
		</button>
	);
}
