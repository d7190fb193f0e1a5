import type { Feature, FeatureCollection, LineString, Point, Position } from "geojson";
import type { GeoJSONSource, MapGeoJSONFeature, Map as MapLibreMap, PointLike } from "maplibre-gl";
import { onCleanup } from "solid-js";
import type { FeatureId } from "../../atlas/atlas";
import { dotLayers, highlightDotLayer, spreadSource } from "../style/point-layers";
import type { ScreenPoint } from "./hit-test";

/** Opens groups of points: by coming nearer where that parts them, else by spreading them round their place. */
export interface Groups {
	/** The group drawn within so many pixels of a point of the screen. */
	at(point: ScreenPoint, reachPx: number): MapGeoJSONFeature | undefined;
	/** The ids of the features in a group, each once however many points it has there; empty where it has gone meanwhile. */
	membersOf(group: MapGeoJSONFeature): Promise<readonly FeatureId[]>;
	/** Opens a group; what goes wrong in the map's worker rejects. */
	open(group: MapGeoJSONFeature): Promise<void>;
	/** Takes spread points together again. */
	close(): void;
}

const spreadRadiusPx = 34;
const spreadStepPx = 26;
const empty: FeatureCollection = { type: "FeatureCollection", features: [] };

/**
 * Makes the opener of a map's groups; spread points come together when the map is zoomed. While points are spread the
 * map's container says how many, in `data-spread`.
 */
export function createGroups(map: MapLibreMap): Groups {
	let isSpread = false;
	const sourceOf = (group: MapGeoJSONFeature) => map.getSource<GeoJSONSource>(group.source);
	const show = (data: FeatureCollection) => map.getSource<GeoJSONSource>(spreadSource)?.setData(data);
	const close = () => {
		if (!isSpread) return;
		isSpread = false;
		delete map.getContainer().dataset.spread;
		show(empty);
	};
	map.on("zoomstart", close);
	onCleanup(() => map.off("zoomstart", close));

	return {
		at({ x, y }, reachPx) {
			const box: [PointLike, PointLike] = [
				[x - reachPx, y - reachPx],
				[x + reachPx, y + reachPx],
			];
			const layers = dotLayers.filter((layer) => map.getLayer(layer));
			const near = map.queryRenderedFeatures(box, { layers });
			return near.some(({ layer }) => layer.id === highlightDotLayer) ? undefined : near.find(isGroup);
		},
		close,
		async membersOf(group) {
			const { cluster_id: id, point_count: count } = group.properties;
			const leaves =
				(await sourceOf(group)
					?.getClusterLeaves(id, count, 0)
					.catch(() => [])) ?? [];
			return [...new Set(leaves.map(({ properties }) => String(properties?.id)))];
		},
		async open(group) {
			const { cluster_id: id, point_count: count } = group.properties;
			const center = (group.geometry as Point).coordinates as [number, number];
			const zoom = await sourceOf(group)?.getClusterExpansionZoom(id);
			if (zoom !== undefined && zoom <= map.getMaxZoom()) {
				map.easeTo({ center, zoom: zoom + 0.2 });
				return;
			}
			const leaves = ((await sourceOf(group)?.getClusterLeaves(id, count, 0)) ?? []) as Feature<Point>[];
			isSpread = true;
			show(spreadRound(center, leaves, map));
			map.getContainer().dataset.spread = String(leaves.length);
		},
	};
}

/** Whether a drawn feature is a group of points. */
export function isGroup({ properties }: Pick<MapGeoJSONFeature, "properties">): boolean {
	return properties.point_count !== undefined;
}

/** Places points on a circle round their common place, the first above it, with a leg to each. */
function spreadRound(
	center: [number, number],
	leaves: readonly Feature<Point>[],
	map: Pick<MapLibreMap, "project" | "unproject">,
): FeatureCollection<Point | LineString> {
	const middle = map.project(center);
	const radius = Math.max(spreadRadiusPx, (leaves.length * spreadStepPx) / (2 * Math.PI));
	const places = leaves.map((_, index): Position => {
		const angle = (2 * Math.PI * index) / leaves.length - Math.PI / 2;
		return map.unproject([middle.x + radius * Math.cos(angle), middle.y + radius * Math.sin(angle)]).toArray();
	});
	const legs = places.map(
		(place): Feature<LineString> => ({
			type: "Feature",
			properties: {},
			geometry: { type: "LineString", coordinates: [center, place] },
		}),
	);
	const points = leaves.flatMap(({ properties }, index): Feature<Point>[] => {
		const coordinates = places[index];
		return coordinates ? [{ type: "Feature", properties, geometry: { type: "Point", coordinates } }] : [];
	});
	return { type: "FeatureCollection", features: [...legs, ...points] };
}
