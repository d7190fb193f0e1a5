import { useText } from "../i18n/text";

/** Asks again for what did not come; stands behind the words that say so. */
export function RetryButton(props: { readonly onRetry: () => void }) {
	const text = useText();
	return (
		<button class="text-button" type="button" onClick={() => props.onRetry()}>
			{text.words().layers.retry}
		</button>
	);
}
