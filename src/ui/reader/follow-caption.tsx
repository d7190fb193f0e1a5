import { For, Show } from "solid-js";
import { useText } from "../../i18n/text";
import { findLayerOf } from "../../state/atlas-index";
import { useAppState } from "../../state/context";
import { Swatch } from "../swatch";
import { useReaderWords } from "./words";

const mostNamed = 3;

/** Names, at the map's edge, what the map has gone along to. */
export function FollowCaption() {
	const { index, data, followText } = useAppState();
	const text = useText();
	const words = useReaderWords();
	const named = () =>
		(followText.passage()?.excerpt.features ?? []).flatMap((id) => {
			const feature = data.feature(id);
			const layer = findLayerOf(index, id);
			return feature && layer ? [{ layer, name: feature.properties.name }] : [];
		});
	return (
		<Show when={named().length > 0}>
			<aside class="follow-caption" aria-label={words().onMap}>
				<ul>
					<For each={named().slice(0, mostNamed)}>
						{({ layer, name }) => (
							<li>
								<Swatch layer={layer} />
								<span>{text.of(name)}</span>
							</li>
						)}
					</For>
				</ul>
				<Show when={named().length > mostNamed}>
					<p class="follow-more">{words().more(named().length - mostNamed)}</p>
				</Show>
			</aside>
		</Show>
	);
}
