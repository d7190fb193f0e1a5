import { bearing } from "@turf/bearing";
import type { LineString, Position } from "geojson";
import { distanceKm } from "./distance";
import { endsOf, type LngLat, toLngLat } from "./positions";

/** The eight points of the compass, clockwise from north. */
export const compassPoints = [
	"north",
	"north-east",
	"east",
	"south-east",
	"south",
	"south-west",
	"west",
	"north-west",
] as const;
/** One of {@link compassPoints}. */
export type CompassPoint = (typeof compassPoints)[number];

/** The point of the compass nearest to a bearing in degrees clockwise from north, negative ones too. */
export function compassPointOf(bearingDeg: number): CompassPoint {
	const step = Math.round(bearingDeg / 45);
	return compassPoints[((step % 8) + 8) % 8] ?? "north";
}

/** Initial bearing of the great circle from one place to another: degrees clockwise from north, −180 to 180. */
export function bearingDeg(from: LngLat, to: LngLat): number {
	return bearing(from, to);
}

/**
 * Where a place lies from another: so many kilometres away on the sphere, and in which direction as seen from there.
 */
export interface Offset {
	readonly distanceKm: number;
	readonly direction: CompassPoint;
}

/** Where a place lies from another. */
export function offsetFrom(from: LngLat, place: LngLat): Offset {
	return { distanceKm: distanceKm(from, place), direction: compassPointOf(bearingDeg(from, place)) };
}

/** The sides of a line that runs between west and east. */
export type Side = "north" | "south";

/**
 * On which side of a line that runs between west and east a place lies, however the line winds: where the meridian of
 * the place, followed north, crosses it an odd number of times, the place is south of it. Undefined beyond the line’s
 * ends, where it has no sides. Sides of the line are straight in degrees.
 */
export function sideOfLine([lng, lat]: LngLat, { coordinates }: LineString): Side | undefined {
	const [[firstLng], [lastLng]] = endsOf(coordinates);
	if (isEastOf(firstLng, lng) === isEastOf(lastLng, lng)) return undefined;
	const crossings = coordinates.slice(1).filter((end, index) => {
		const crossing = latAtLng(coordinates[index] ?? end, end, lng);
		return crossing !== undefined && crossing > lat;
	});
	return crossings.length % 2 === 1 ? "south" : "north";
}

function latAtLng(start: Position, end: Position, lng: number): number | undefined {
	const [[lng0, lat0], [lng1, lat1]] = [toLngLat(start), toLngLat(end)];
	if (isEastOf(lng0, lng) === isEastOf(lng1, lng)) return undefined;
	return lat0 + ((lat1 - lat0) * (lng - lng0)) / (lng1 - lng0);
}

function isEastOf(lng: number, meridian: number): boolean {
	return lng > meridian;
}
