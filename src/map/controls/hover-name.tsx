import type { Map as MapLibreMap } from "maplibre-gl";
import { createMemo, For, Show } from "solid-js";
import type { FeatureId } from "../../atlas/atlas";
import { LocalizedText, useWords } from "../../i18n/text";
import { findLayerOf } from "../../state/atlas-index";
import { useAppState } from "../../state/context";
import { createMouse } from "../adapter/map-signals";
import { mapControlsTexts } from "./words";

/** Beyond these shares of the map’s width and height the name stands on the other side of the mouse, so as not to be cut off. */
const turnsAt = { x: 0.6, y: 0.85 };

/** So many features of a group are named. */
const mostNamed = 5;

/**
 * The name of the feature under the mouse, beside it, or how many features a group of points there holds, and which;
 * nothing for a single feature whose card is open. It is for the eye alone: keys and screen readers step through the
 * features, see `feature-steps.tsx`.
 */
export function HoverName(props: {
	readonly map: MapLibreMap;
	readonly hovered: readonly FeatureId[];
	/** The features in the group of points under the mouse. */
	readonly group: readonly FeatureId[];
}) {
	const words = useWords(mapControlsTexts);
	const { index, data, view } = useAppState();
	const mouse = createMouse(props.map);
	const isGroup = () => props.group.length > 0;
	const names = createMemo(() => {
		const single = props.hovered.slice(0, 1).filter((id) => id !== view.selection()?.feature);
		return (isGroup() ? props.group : single).flatMap((id) => {
			const layer = findLayerOf(index, id);
			const found = layer && view.isVisible(layer.id) ? data.feature(id) : undefined;
			return found ? [found.properties.name] : [];
		});
	});
	const sides = (at: { readonly x: number; readonly y: number }) => {
		const { clientWidth, clientHeight } = props.map.getContainer();
		return `${at.x > clientWidth * turnsAt.x ? "is-left" : ""} ${at.y > clientHeight * turnsAt.y ? "is-above" : ""}`;
	};
	return (
		<Show when={names().length > 0}>
			<Show when={mouse()}>
				{(at) => (
					<p class={`hover-name ${sides(at())}`} style={{ left: `${at().x}px`, top: `${at().y}px` }} aria-hidden="true">
						<Show when={isGroup()}>
							<strong>{words().groupOf(names().length)}</strong>
						</Show>
						<For each={names().slice(0, mostNamed)}>
							{(name) => (
								<span>
									<LocalizedText of={name} />
								</span>
							)}
						</For>
						<Show when={names().length > mostNamed}>
							<span>{words().andMore(names().length - mostNamed)}</span>
						</Show>
					</p>
				)}
			</Show>
		</Show>
	);
}
