import { For, Show } from "solid-js";
import type { LocalText } from "../../atlas/atlas";
import type { LayerEntry } from "../../atlas/catalogue";
import { LocalizedText, useWords } from "../../i18n/text";
import { findLayerOf } from "../../state/atlas-index";
import { useAppState } from "../../state/context";
import { Swatch } from "../../ui/swatch";
import { readerTexts } from "./words";

const mostNamed = 2;

/** Names, over the map's upper edge, what the map has gone along to. */
export function FollowCaption() {
	const words = useWords(readerTexts);
	const followed = createFollowed();
	return (
		<Show when={followed.named().length > 0}>
			<aside class="follow-caption" aria-label={words().onMap}>
				<ul>
					<For each={followed.named()}>
						{({ layer, name }) => (
							<li>
								<Swatch layer={layer} />
								<span>
									<LocalizedText of={name} />
								</span>
							</li>
						)}
					</For>
				</ul>
				<Show when={followed.rest() > 0}>
					<p class="follow-more">{words().more(followed.rest())}</p>
				</Show>
			</aside>
		</Show>
	);
}

/** The same in one line, for where there is no room over the map. */
export function FollowLine() {
	const words = useWords(readerTexts);
	const followed = createFollowed();
	return (
		<span class="follow-line">
			<For each={followed.named()}>
				{({ name }, at) => (
					<>
						{at() > 0 && ", "}
						<LocalizedText of={name} />
					</>
				)}
			</For>{" "}
			{followed.rest() > 0 && words().more(followed.rest())}
		</span>
	);
}

/** The first features of the passage that is followed, as far as they are loaded, and how many there are besides. */
function createFollowed() {
	const { index, data, followSession } = useAppState();
	const features = () => followSession.passage()?.excerpt.features ?? [];
	const named = (): readonly { readonly layer: LayerEntry; readonly name: LocalText }[] =>
		features()
			.slice(0, mostNamed)
			.flatMap((id) => {
				const feature = data.feature(id);
				const layer = findLayerOf(index, id);
				return feature && layer ? [{ layer, name: feature.properties.name }] : [];
			});
	return { named, rest: () => features().length - named().length };
}
