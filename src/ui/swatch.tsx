import { For, type JSX } from "solid-js";
import type { LayerEntry, Meaning } from "../atlas/catalogue";
import { type ColorRole, type Swatch as Drawing, type SwatchShape, toLayerSwatch } from "../symbology/swatches";
import { outlineOf } from "../symbology/symbols";
import { mapVariable, meaningVariable } from "./meaning-colors";

/** A small picture of how a layer is drawn, from the symbol the map itself uses. */
export function Swatch(props: { readonly layer: LayerEntry }) {
	return <SwatchPicture swatch={toLayerSwatch(props.layer)} color={props.layer.color} />;
}

/** A swatch as a picture, in the colour of the text where it has none of its own. */
export function SwatchPicture(props: { readonly swatch: Drawing; readonly color?: Meaning | undefined }) {
	const colorOf = (role: ColorRole) => {
		if (role !== "own") return `var(${mapVariable(role)})`;
		return props.color ? `var(${meaningVariable(props.color)})` : "currentColor";
	};
	return (
		<svg
			class="swatch"
			width={props.swatch.width}
			height={props.swatch.height}
			viewBox={`0 0 ${props.swatch.width} ${props.swatch.height}`}
			aria-hidden="true"
		>
			<For each={props.swatch.shapes}>{(shape) => draw(shape, props.swatch, colorOf)}</For>
		</svg>
	);
}

function draw(shape: SwatchShape, { width, height }: Drawing, colorOf: (role: ColorRole) => string): JSX.Element {
	const [x, y] = [width / 2, height / 2];
	switch (shape.kind) {
		case "stroke":
			return (
				<path
					d={shape.path}
					fill="none"
					stroke={colorOf("own")}
					stroke-width={shape.widthPx}
					stroke-dasharray={shape.dash?.map((length) => length * shape.widthPx).join(" ")}
					stroke-opacity={shape.opacity}
				/>
			);
		case "fill":
			return <path d={shape.path} fill={colorOf("own")} fill-opacity={shape.opacity} />;
		case "disc":
			return (
				<circle
					cx={x}
					cy={y}
					r={shape.radiusPx + (shape.stroke?.widthPx ?? 0) / 2}
					fill={colorOf(shape.fill)}
					fill-opacity={shape.opacity}
					stroke={shape.stroke && colorOf(shape.stroke.color)}
					stroke-width={shape.stroke?.widthPx}
				/>
			);
		case "icon": {
			const { box, path } = outlineOf(shape.icon);
			const [left, top] = [x - shape.sizePx / 2, y - shape.sizePx / 2];
			return (
				<path
					transform={`translate(${left} ${top}) scale(${shape.sizePx / box})`}
					d={path}
					fill={colorOf(shape.color)}
				/>
			);
		}
		case "number":
			return (
				<text
					x={x}
					y={y + shape.sizePx * 0.36}
					text-anchor="middle"
					font-size={String(shape.sizePx)}
					font-weight="700"
					fill={colorOf(shape.color)}
				>
					{shape.text}
				</text>
			);
	}
}
