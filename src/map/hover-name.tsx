import type { Map as MapLibreMap } from "maplibre-gl";
import { createMemo, Show } from "solid-js";
import type { FeatureId } from "../domain/atlas";
import { Said } from "../i18n/text";
import { findLayerOf } from "../state/atlas-index";
import { useAppState } from "../state/context";
import { createMouse } from "./create-mouse";

/** Beyond these shares of the map’s width and height the name stands on the other side of the mouse, so as not to be cut off. */
const turnsAt = { x: 0.6, y: 0.85 };

/**
 * The name of the feature under the mouse, beside it; nothing for one whose card is open. It is for the eye alone: keys
 * and screen readers step through the features, see `feature-steps.tsx`.
 */
export function HoverName(props: { readonly map: MapLibreMap; readonly hovered: readonly FeatureId[] }) {
	const { index, data, view } = useAppState();
	const mouse = createMouse(props.map);
	const feature = createMemo(() => {
		const [id] = props.hovered;
		if (id === undefined || view.selection()?.feature === id) return undefined;
		const layer = findLayerOf(index, id);
		return layer && view.isVisible(layer.id) ? data.feature(id) : undefined;
	});
	return (
		<Show when={feature()}>
			{(found) => (
				<Show when={mouse()}>
					{(at) => (
						<p
							class="hover-name"
							classList={{
								"is-left": at().x > props.map.getContainer().clientWidth * turnsAt.x,
								"is-above": at().y > props.map.getContainer().clientHeight * turnsAt.y,
							}}
							style={{ left: `${at().x}px`, top: `${at().y}px` }}
							aria-hidden="true"
						>
							<Said of={found().properties.name} />
						</p>
					)}
				</Show>
			)}
		</Show>
	);
}
