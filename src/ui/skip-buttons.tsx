import { Show } from "solid-js";
import { useText } from "../i18n/text";
import { useAppState } from "../state/context";
import { focusListInPlace } from "./list-in-place";

/**
 * Lead the keyboard past header and layers, in sight only while they have the focus. They are no links, since the
 * fragment of the address holds the view.
 */
export function SkipButtons() {
	const { view } = useAppState();
	const text = useText();
	const find = (target: string) => document.querySelector<HTMLElement>(target);
	const toMap = () => {
		const map = find(".map-canvas [role=application]");
		map ? map.focus() : focusListInPlace();
	};
	return (
		<div class="skip">
			<button class="bar-button" type="button" onClick={toMap}>
				{text.words().skip.map}
			</button>
			<Show when={view.excerpt()}>
				<button class="bar-button" type="button" onClick={() => find(".article-scroller")?.focus()}>
					{text.words().skip.article}
				</button>
			</Show>
		</div>
	);
}
