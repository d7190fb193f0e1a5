import { For, type JSX, Show } from "solid-js";
import type { ShownLayer } from "../domain/catalogue";
import { legendTexts } from "../i18n/legend";
import { useWords } from "../i18n/text";
import { findConventions, findExplainedColors } from "../map/style/legend";
import { ColorSwatch, ConventionSwatch } from "./legend-swatch";

/** Whose the colours of lines are, as far as layers that are shown use them. */
export function ColorKey(props: { readonly shown: readonly ShownLayer[] }) {
	const words = useWords(legendTexts);
	return (
		<Key heading={words().explainedColors} of={findExplainedColors(props.shown)}>
			{(color) => (
				<>
					<ColorSwatch color={color} />
					<span>{words().explainedColor[color]}</span>
				</>
			)}
		</Key>
	);
}

/** What the ways of drawing mean that layers use which are shown at a zoom. */
export function ConventionKey(props: { readonly shown: readonly ShownLayer[]; readonly zoom: number }) {
	const words = useWords(legendTexts);
	return (
		<Key heading={words().conventions} of={findConventions(props.shown, props.zoom)}>
			{(convention) => (
				<>
					<ConventionSwatch convention={convention} />
					<span>{words().convention[convention]}</span>
				</>
			)}
		</Key>
	);
}

/** A part of the legend with a heading; nothing where there is nothing to explain. */
function Key<Item extends string>(props: {
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
