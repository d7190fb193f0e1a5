import { createResource, For, type JSX, Show } from "solid-js";
import type { ShownLayer } from "../../atlas/catalogue";
import { wordsFor } from "../../atlas/layer-facts";
import type { DrawnGroup } from "../../atlas/sight";
import { useText, useWords } from "../../i18n/text";
import type { Convention, ExplainedColor, IconMeaning } from "../../symbology/conventions";
import { findConventions, findExplainedColors, findIcons } from "../../symbology/legend-entries";
import { outlineOf, schematicDash, symbols } from "../../symbology/symbols";
import { meaningVariable } from "../../ui/meaning-colors";
import { toSvgDash } from "../../ui/swatch";
import { legendTexts } from "./words";

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
					<IconSwatch icon={icon} color={color} />
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
					<ConventionSwatch convention={convention} />
					<span>{words().convention[convention]}</span>
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

/** A bar in the colour of who asserts a line. */
function ColorSwatch(props: { readonly color: ExplainedColor }) {
	return (
		<svg class="swatch" width="20" height="16" viewBox="0 0 20 16" aria-hidden="true">
			<rect x="1" y="5" width="18" height="6" rx="3" fill={`var(${meaningVariable(props.color)})`} />
		</svg>
	);
}

/** An icon on its disc, as on the map. */
function IconSwatch(props: Pick<IconMeaning, "icon" | "color">) {
	const outline = () => outlineOf(props.icon);
	return (
		<svg class="swatch" width="20" height="16" viewBox="0 0 20 16" aria-hidden="true">
			<circle cx="10" cy="8" r="8" fill={`var(${meaningVariable(props.color)})`} />
			<path transform={`translate(5 3) scale(${10 / outline().box})`} d={outline().path} fill="var(--map-halo)" />
		</svg>
	);
}

/** A small picture of a way of drawing, in the colour of the text, as it has no colour of its own. */
function ConventionSwatch(props: { readonly convention: Convention }) {
	return (
		<svg class="swatch" width="20" height="16" viewBox="0 0 20 16" aria-hidden="true">
			{pictures[props.convention]()}
		</svg>
	);
}

const dashedLine = symbols["line-dashed"].line;

const pictures: Readonly<Record<Convention, () => JSX.Element>> = {
	dashed: () => <Stroke dash={dashedLine.dash} />,
	dotted: () => <Stroke dash={schematicDash} />,
	band: () => (
		<>
			<rect x="0" y="8" width="20" height="7" fill="currentColor" fill-opacity="0.25" />
			<Stroke dash={dashedLine.dash} />
		</>
	),
	hatched: () => <path d="M1 8L6 3M1 14L12 3M7 14L18 3M13 14L19 8" stroke="currentColor" fill="none" />,
	hollow: () => <circle cx="10" cy="8" r="5.5" fill="var(--map-halo)" stroke="currentColor" stroke-width="1.5" />,
	disc: () => (
		<>
			<circle cx="10" cy="8" r="8" fill="currentColor" fill-opacity="0.22" />
			<circle cx="10" cy="8" r="2.5" fill="currentColor" />
		</>
	),
	dot: () => <circle cx="10" cy="8" r="4" fill="currentColor" />,
	group: () => <circle cx="10" cy="8" r="6" fill="currentColor" />,
	mixed: () => <circle cx="10" cy="8" r="7.5" fill="var(--ink-soft)" />,
	count: () => (
		<>
			<circle cx="10" cy="8" r="7.5" fill="currentColor" />
			<text x="10" y="11.6" text-anchor="middle" font-size="10" font-weight="700" fill="var(--map-halo)">
				3
			</text>
		</>
	),
};

function Stroke(props: { readonly dash: readonly number[] | undefined }) {
	return (
		<line
			x1="0"
			y1="8"
			x2="20"
			y2="8"
			stroke="currentColor"
			stroke-width={dashedLine.width}
			stroke-dasharray={toSvgDash(props.dash, dashedLine.width)}
		/>
	);
}
