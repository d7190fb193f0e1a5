import { ErrorBoundary, type ParentProps } from "solid-js";
import { useText } from "../i18n/text";

/** Keeps an error within one part of the page, says so there, and lets a person try again. */
export function PartBoundary(props: ParentProps) {
	const text = useText();
	return (
		<ErrorBoundary
			fallback={(error, reset) => {
				console.error(error);
				return (
					<div class="part-failed" role="alert">
						<h2>{text.words().error.title}</h2>
						<p>{text.words().error.body}</p>
						<button class="text-button" type="button" onClick={reset}>
							{text.words().error.retry}
						</button>
					</div>
				);
			}}
		>
			{props.children}
		</ErrorBoundary>
	);
}
