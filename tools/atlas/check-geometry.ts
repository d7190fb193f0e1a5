import type { Geometry, Position } from "geojson";
import { findKinks, isAnticlockwise } from "../geo/rings";

/** The frame, in degrees, that every shape lies in: `[west, south, east, north]`. */
export const frame = [115, 28, 140, 46] as const;

/**
 * What is wrong with a geometry by RFC 7946 and the rules of the atlas: positions outside the frame or with more than 6
 * decimals, rings that are open or wound the wrong way, lines and rings that cross or touch themselves.
 */
export function checkGeometry(geometry: Geometry): readonly string[] {
	const reasons = [...new Set(positionsOf(geometry).flatMap(checkPosition))];
	const rings = ringsOf(geometry);
	const isClosed = rings.every(({ ring: [first, ...rest] }) => isSame(first, rest.at(-1)));
	if (!isClosed) return [...reasons, "a ring does not end where it begins; its last position must repeat the first"];
	const [kink] = findKinks(geometry);
	if (kink)
		return [...reasons, `it crosses or touches itself near [${kink.map((degrees) => Number(degrees.toFixed(4)))}]`];
	return rings.some(({ ring, isHole }) => isAnticlockwise(ring) === isHole)
		? [
				...reasons,
				"a ring runs the wrong way round (outer rings counterclockwise, holes clockwise); reverse its positions",
			]
		: reasons;
}

function checkPosition(position: Position): readonly string[] {
	const [lng = 0, lat = 0] = position;
	const [west, south, east, north] = frame;
	const reasons: string[] = [];
	if (lng < west || lng > east || lat < south || lat > north)
		reasons.push(`[${position}] lies outside the frame of the map; is it [longitude, latitude]?`);
	if (position.some((degrees) => Number(degrees.toFixed(6)) !== degrees))
		reasons.push(`[${position}] has more than 6 decimals`);
	return reasons;
}

interface Ring {
	readonly ring: readonly Position[];
	readonly isHole: boolean;
}

function ringsOf(geometry: Geometry): readonly Ring[] {
	const polygons =
		geometry.type === "Polygon" ? [geometry.coordinates] : geometry.type === "MultiPolygon" ? geometry.coordinates : [];
	return polygons.flatMap((rings) => rings.map((ring, index) => ({ ring, isHole: index > 0 })));
}

function positionsOf(geometry: Geometry): readonly Position[] {
	switch (geometry.type) {
		case "Point":
			return [geometry.coordinates];
		case "MultiPoint":
		case "LineString":
			return geometry.coordinates;
		case "MultiLineString":
		case "Polygon":
			return geometry.coordinates.flat();
		case "MultiPolygon":
			return geometry.coordinates.flat(2);
		case "GeometryCollection":
			return geometry.geometries.flatMap(positionsOf);
	}
}

function isSame(one: Position | undefined, other: Position | undefined): boolean {
	return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}
