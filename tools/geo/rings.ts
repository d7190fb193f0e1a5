import { kinks } from "@turf/kinks";
import type { Geometry, MultiPolygon, Polygon, Position } from "geojson";

/** An area wound by the right-hand rule of RFC 7946: each outer ring anticlockwise, its holes clockwise. */
export function rewind<Area extends Polygon | MultiPolygon>(area: Area): Area;
export function rewind(area: Polygon | MultiPolygon): Polygon | MultiPolygon {
	return area.type === "Polygon"
		? { type: "Polygon", coordinates: rewindRings(area.coordinates) }
		: { type: "MultiPolygon", coordinates: area.coordinates.map(rewindRings) };
}

function rewindRings(rings: readonly Position[][]): Position[][] {
	return rings.map((ring, index) => (isAnticlockwise(ring) === (index === 0) ? ring : ring.toReversed()));
}

/** Whether a closed ring runs anticlockwise on a map with north up, by the shoelace formula. */
export function isAnticlockwise(ring: readonly Position[]): boolean {
	let doubleArea = 0;
	for (const [index, [lng = 0, lat = 0]] of ring.entries()) {
		const [previousLng = 0, previousLat = 0] = ring[index - 1] ?? [];
		if (index > 0) doubleArea += previousLng * lat - lng * previousLat;
	}
	return doubleArea > 0;
}

/**
 * Where a line crosses or touches itself, or a ring itself or another ring of its polygon; each part of a geometry of
 * several is looked at alone, and degrees are taken as a plane. Compares every two segments: for build time only.
 */
export function findKinks(geometry: Geometry): readonly Position[] {
	switch (geometry.type) {
		case "LineString":
		case "Polygon":
			return kinks(geometry).features.map((kink) => kink.geometry.coordinates);
		case "MultiLineString":
			return geometry.coordinates.flatMap((coordinates) => findKinks({ type: "LineString", coordinates }));
		case "MultiPolygon":
			return geometry.coordinates.flatMap((coordinates) => findKinks({ type: "Polygon", coordinates }));
		default:
			return [];
	}
}
