import type { ParentProps } from "solid-js";

/** One of the map's buttons: a picture alone, whose `label` is heard, and read where a mouse rests on it. */
export function MapButton(
	props: ParentProps<{ readonly label: string; readonly opensDialog?: boolean; readonly onPress: () => void }>,
) {
	return (
		<button
			type="button"
			aria-haspopup={props.opensDialog ? "dialog" : undefined}
			aria-label={props.label}
			title={props.label}
			onClick={() => props.onPress()}
		>
			{props.children}
		</button>
	);
}
