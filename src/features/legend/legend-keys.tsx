import { createResource, For, type JSX, Show } from "solid-js";
import type { ShownLayer } from "../../atlas/catalogue";
import { wordsFor } from "../../atlas/layer-facts";
import type { DrawnGroup } from "../../atlas/viewport";
import { LocalizedText, useText, useWords } from "../../i18n/text";
import { dot } from "../../symbology/conventions";
import { findConventions, findExplainedColors, findIcons, findPointLayers } from "../../symbology/legend-entries";
import { toColorSwatch, toIconSwatch } from "../../symbology/swatches";
import { SwatchPicture } from "../../ui/swatch";
import { legendTexts } from "./words";

/** Whose the colours of lines are, as far as layers that are shown use them. */
export function ColorKey(props: { readonly shown: readonly ShownLayer[] }) {
	const words = useWords(legendTexts);
	return (
		<Key heading={words().explainedColors} of={findExplainedColors(props.shown)}>
			{({ color, words: meaning }) => (
				<>
					<SwatchPicture swatch={toColorSwatch()} color={color} />
					<span>
						<LocalizedText of={meaning} />
					</span>
				</>
			)}
		</Key>
	);
}

/** Which layers the colours of dots stand for: those of points, which bear no icons from afar. */
export function PointKey(props: { readonly shown: readonly ShownLayer[] }) {
	const words = useWords(legendTexts);
	return (
		<Key heading={words().icons} of={findPointLayers(props.shown)}>
			{({ color, name }) => (
				<>
					<SwatchPicture swatch={dot.swatch} color={color} />
					<span>
						<LocalizedText of={name} />
					</span>
				</>
			)}
		</Key>
	);
}

/** What the icons on points mean; the words for kinds are fetched with it. */
export function IconKey(props: { readonly shown: readonly ShownLayer[]; readonly zoom: number }) {
	const words = useWords(legendTexts);
	const text = useText();
	const [loaded] = createResource(() => import("virtual:list-data").catch(() => undefined));
	const icons = () => {
		const data = loaded();
		return data ? findIcons(props.shown, props.zoom).map((each) => ({ ...each, words: data.kinds })) : [];
	};
	return (
		<Key heading={words().icons} of={icons()}>
			{({ icon, color, kinds, words: kindWords }) => (
				<>
					<SwatchPicture swatch={toIconSwatch(icon)} color={color} />
					<span>{kinds.map((kind) => text.of(wordsFor(kind, kindWords))).join(", ")}</span>
				</>
			)}
		</Key>
	);
}

/** What the ways of drawing mean that layers use which are shown at a zoom. */
export function ConventionKey(props: {
	readonly shown: readonly ShownLayer[];
	readonly zoom: number;
	readonly groups?: readonly DrawnGroup[] | undefined;
}) {
	const words = useWords(legendTexts);
	return (
		<Key heading={words().conventions} of={findConventions(props.shown, props.zoom, props.groups)}>
			{(convention) => (
				<>
					<SwatchPicture swatch={convention.swatch} />
					<span>
						<LocalizedText of={convention.words} />
					</span>
				</>
			)}
		</Key>
	);
}

/** A part of the legend with a heading; nothing where there is nothing to explain. */
function Key<Item>(props: {
	readonly heading: string;
	readonly of: readonly Item[];
	readonly children: (item: Item) => JSX.Element;
}) {
	return (
		<Show when={props.of.length > 0}>
			<div class="legend-key">
				<h3>{props.heading}</h3>
				<ul>
					<For each={props.of}>{(item) => <li>{props.children(item)}</li>}</For>
				</ul>
			</div>
		</Show>
	);
}
