import { Show } from "solid-js";
import { useText } from "../../i18n/text";
import { useAppState } from "../../state/context";

/**
 * Lead the keyboard past header and layers, in view only while they have the focus. They are no links, since the
 * fragment of the address holds the view.
 */
export function SkipButtons() {
	const { view } = useAppState();
	const text = useText();
	const find = (target: string) => document.querySelector<HTMLElement>(target);
	const toMap = () => (find(".map-canvas [role=application]") ?? find(".map-region"))?.focus();
	/** Where a phone’s sheet holds something else, it is opened at the article first. */
	const toArticle = () => {
		const article = find(".article-panel");
		const excerpt = view.excerpt();
		if (article) article.focus();
		else if (excerpt) view.read(excerpt);
	};
	return (
		<div class="skip">
			<button class="bar-button" type="button" onClick={toMap}>
				{text.words().skip.map}
			</button>
			<Show when={view.excerpt()}>
				<button class="bar-button" type="button" onClick={toArticle}>
					{text.words().skip.article}
				</button>
			</Show>
		</div>
	);
}

/** Brings the focus to the list that stands in the place of a map that cannot be drawn. */
export function focusListInPlace(): void {
	document.querySelector<HTMLElement>(".map-fallback .feature-table")?.focus();
}
