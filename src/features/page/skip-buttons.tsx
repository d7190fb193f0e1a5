import { Show } from "solid-js";
import { useText } from "../../i18n/text";
import { useAppState } from "../../state/context";

/**
 * Lead the keyboard past header and layers, in view only while they have the focus. They are no links, since the
 * fragment of the address holds the view.
 */
export function SkipButtons() {
	const { view, focusTargets } = useAppState();
	const text = useText();
	/** Where a phone’s sheet holds something else, it is opened at the article first. */
	const toArticle = () => {
		const excerpt = view.excerpt();
		if (!focusTargets.focus("article") && excerpt) view.read(excerpt);
	};
	return (
		<div class="skip">
			<button class="bar-button" type="button" onClick={() => focusTargets.focus("map")}>
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
