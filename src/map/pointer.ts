import type { Map as MapLibreMap, MapMouseEvent, Point } from "maplibre-gl";
import { onCleanup } from "solid-js";
import type { Catalogue, FeatureId } from "../domain/atlas";
import type { ViewState } from "../state/view-state";
import { styleLayersOf } from "./bind-layers";
import { rankHits } from "./hit-test";

/** How far from a line or a point one may click, in pixels; a finger is less exact. */
const reachPx = { mouse: 20, finger: 26 } as const;
const hitParts = ["/fill", "/line", "/line-schematic", "/point"];

/** Lets a person select what lies under the pointer, and tells what the mouse is over. */
export function bindPointer(
	map: MapLibreMap,
	catalogue: Catalogue,
	state: ViewState,
	setHovered: (features: readonly FeatureId[]) => void,
): void {
	const layers = catalogue.layers.flatMap(({ id }) =>
		styleLayersOf(map, id).filter((layer) => hitParts.some((part) => layer.endsWith(part))),
	);
	const hits = (point: Point, radiusPx: number) => {
		const { x, y } = point;
		const near = map.queryRenderedFeatures(
			[
				[x - radiusPx, y - radiusPx],
				[x + radiusPx, y + radiusPx],
			],
			{ layers },
		);
		const inside = new Set(map.queryRenderedFeatures(point, { layers }).map((feature) => String(feature.id)));
		return rankHits(
			near.map(({ id, geometry }) => ({ id: String(id), geometry })),
			point,
			{ radiusPx, inside, project: ([lng = 0, lat = 0]) => map.project([lng, lat]) },
		);
	};

	const onClick = (event: MapMouseEvent) => {
		const isFinger = (event.originalEvent as PointerEvent).pointerType === "touch";
		const stack = hits(event.point, isFinger ? reachPx.finger : reachPx.mouse);
		if (stack.length > 0) state.select(stack, { at: event.lngLat.toArray() });
		else state.clearSelection();
	};
	const onMove = (event: MapMouseEvent) => {
		const [first] = hits(event.point, reachPx.mouse);
		map.getCanvas().style.cursor = first ? "pointer" : "";
		setHovered(first ? [first] : []);
	};
	const onLeave = () => setHovered([]);
	map.on("click", onClick);
	map.on("mousemove", onMove);
	map.on("mouseout", onLeave);
	onCleanup(() => {
		map.off("click", onClick);
		map.off("mousemove", onMove);
		map.off("mouseout", onLeave);
	});
}
