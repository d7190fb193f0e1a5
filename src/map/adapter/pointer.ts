import type { MapGeoJSONFeature, Map as MapLibreMap, MapMouseEvent, Point, StyleSpecification } from "maplibre-gl";
import { onCleanup, untrack } from "solid-js";
import type { FeatureId } from "../../atlas/atlas";
import type { ViewState } from "../../state/view-state";
import { metadataOf } from "../style/record";
import { createGroups, isGroup } from "./groups";
import { rankHits } from "./hit-test";

/** How far from a line or a point one may click, in pixels; a finger is less exact. */
const reachPx = { mouse: 20, finger: 26 } as const;
/** The same for groups, whose discs are large themselves. */
const groupReachPx = { mouse: 2, finger: 10 } as const;
/** How long a click waits for the second of a double click, and how far apart the two may lie. */
const doubleClick = { withinMs: 280, withinPx: 30 } as const;

/** Lets a person select what lies under the pointer, and tells what the mouse is over. */
export function bindPointer(
	map: MapLibreMap,
	style: () => StyleSpecification,
	state: ViewState,
	setHovered: (features: readonly FeatureId[]) => void,
	setHoveredGroup: (members: readonly FeatureId[]) => void,
	onProblem: (error: Error) => void,
): void {
	const groups = createGroups(map);
	const hitLayers = untrack(style).layers.flatMap((layer) => (metadataOf(layer).isHit ? [layer.id] : []));
	const hits = (point: Point, radiusPx: number) => {
		const layers = hitLayers.filter((layer) => map.getLayer(layer));
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
			near.filter((feature) => !isGroup(feature)).map(({ id, geometry }) => ({ id: String(id), geometry })),
			point,
			{ radiusPx, inside, project: ([lng = 0, lat = 0]) => map.project([lng, lat]) },
		);
	};

	let groupKey: string | undefined;
	const tellGroup = (group: MapGeoJSONFeature | undefined) => {
		const key = group && `${group.source}/${group.properties.cluster_id}`;
		if (key === groupKey) return;
		groupKey = key;
		if (!group) setHoveredGroup([]);
		else groups.membersOf(group).then((members) => groupKey === key && setHoveredGroup(members), onProblem);
	};

	let waiting: { readonly timer: ReturnType<typeof setTimeout>; readonly point: Point } | undefined;
	const onClick = (event: MapMouseEvent) => {
		const first = waiting;
		clearTimeout(first?.timer);
		waiting = undefined;
		if (first && first.point.dist(event.point) <= doubleClick.withinPx) return; // A double click: the map zooms.
		const choose = findChoice(event);
		const timer = setTimeout(() => {
			waiting = undefined;
			choose();
		}, doubleClick.withinMs);
		waiting = { timer, point: event.point };
	};
	/** What a click means for what is under it now: the map may move before it is acted upon. */
	const findChoice = (event: MapMouseEvent): (() => void) => {
		const by = (event.originalEvent as PointerEvent).pointerType === "touch" ? "finger" : "mouse";
		const group = groups.at(event.point, groupReachPx[by]);
		if (group) return () => void groups.open(group).catch(onProblem);
		const stack = hits(event.point, reachPx[by]);
		if (stack.length > 0) return () => state.select(stack, { at: event.lngLat.toArray() });
		return () => {
			groups.close();
			state.clearSelection();
		};
	};
	const onMove = (event: MapMouseEvent) => {
		if (map.isMoving()) return;
		const group = groups.at(event.point, groupReachPx.mouse);
		const [first] = group ? [] : hits(event.point, reachPx.mouse);
		map.getCanvas().style.cursor = group || first ? "pointer" : "";
		tellGroup(group);
		setHovered(first ? [first] : []);
	};
	const letGo = () => {
		setHovered([]);
		tellGroup(undefined);
	};
	map.on("click", onClick);
	map.on("mousemove", onMove);
	map.on("mouseout", letGo);
	map.on("movestart", letGo);
	onCleanup(() => {
		clearTimeout(waiting?.timer);
		map.off("click", onClick);
		map.off("mousemove", onMove);
		map.off("mouseout", letGo);
		map.off("movestart", letGo);
	});
}
