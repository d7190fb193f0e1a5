import { useText } from "../i18n/text";

/** Says that something is on its way; seen only where that takes a while, so that what comes at once does not flash. */
export function Loading(props: { readonly words?: string }) {
	const text = useText();
	return (
		<p class="loading" role="status">
			{props.words ?? text.words().feature.loading}
		</p>
	);
}
