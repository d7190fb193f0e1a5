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

/** Asks again for what did not come; stands behind the words that say so. */
export function RetryButton(props: { readonly onRetry: () => void }) {
	const text = useText();
	return (
		<button class="text-button" type="button" onClick={() => props.onRetry()}>
			{text.words().layers.retry}
		</button>
	);
}
