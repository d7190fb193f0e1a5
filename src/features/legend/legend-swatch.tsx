import type { JSX } from "solid-js";
import type { Convention, ExplainedColor, IconMeaning } from "../../symbology/conventions";
import { outlineOf, schematicDash, symbols } from "../../symbology/symbols";
import { meaningVariable } from "../../ui/meaning-colors";
import { toSvgDash } from "../../ui/swatch";

/** A bar in the colour of who asserts a line. */
export function ColorSwatch(props: { readonly color: ExplainedColor }) {
	return (
		<svg class="swatch" width="20" height="16" viewBox="0 0 20 16" aria-hidden="true">
			<rect x="1" y="5" width="18" height="6" rx="3" fill={`var(${meaningVariable(props.color)})`} />
		</svg>
	);
}

/** An icon on its disc, as on the map. */
export function IconSwatch(props: Pick<IconMeaning, "icon" | "color">) {
	const outline = () => outlineOf(props.icon);
	return (
		<svg class="swatch" width="20" height="16" viewBox="0 0 20 16" aria-hidden="true">
			<circle cx="10" cy="8" r="8" fill={`var(${meaningVariable(props.color)})`} />
			<path transform={`translate(5 3) scale(${10 / outline().box})`} d={outline().path} fill="var(--map-halo)" />
		</svg>
	);
}

/** A small picture of a way of drawing, in the colour of the text, as it has no colour of its own. */
export function ConventionSwatch(props: { readonly convention: Convention }) {
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
