import { Match, Show, Switch } from "solid-js";
import type { LayerEntry } from "../atlas/catalogue";
import { outlineOf, symbols } from "../symbology/symbols";
import { meaningVariable } from "./meaning-colors";

/** A small picture of how a layer is drawn, from the symbol the map itself uses. */
export function Swatch(props: { readonly layer: LayerEntry }) {
	const symbol = () => symbols[props.layer.symbol];
	const color = () => `var(${meaningVariable(props.layer.color)})`;
	return (
		<svg class="swatch" width="28" height="20" viewBox="0 0 28 20" aria-hidden="true">
			<Switch>
				<Match when={symbol().swatch === "line"}>
					<line
						x1="1"
						y1="10"
						x2="27"
						y2="10"
						stroke={color()}
						stroke-width={symbol().line.width}
						stroke-dasharray={toSvgDash(symbol().line.dash, symbol().line.width)}
					/>
				</Match>
				<Match when={symbol().swatch === "area"}>
					<rect x="2" y="3" width="24" height="14" fill={color()} fill-opacity={symbol().area.opacity * 1.6} />
					{symbol().area.hatched && (
						<path d="M2 9L8 3M2 17L16 3M10 17L24 3M18 17L26 9" stroke={color()} stroke-opacity="0.6" fill="none" />
					)}
					<rect
						x="2"
						y="3"
						width="24"
						height="14"
						fill="none"
						stroke={color()}
						stroke-width={symbol().area.outlineWidth || symbol().line.width}
					/>
				</Match>
				<Match when={symbol().swatch === "point"}>
					<circle cx="14" cy="10" r="9" fill={color()} />
					<Show when={props.layer.icon}>
						{(icon) => (
							<path
								transform={`translate(8 4) scale(${12 / outlineOf(icon()).box})`}
								d={outlineOf(icon()).path}
								fill="var(--map-halo)"
							/>
						)}
					</Show>
				</Match>
			</Switch>
		</svg>
	);
}

/** A dash in line widths as SVG wants it, in pixels. */
export function toSvgDash(dash: readonly number[] | undefined, width: number): string | undefined {
	return dash?.map((length) => length * width).join(" ");
}
