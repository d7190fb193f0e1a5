import type { LineString, Position } from "geojson";
import { endsOf, type LngLat, toLngLat } from "./lng-lat";

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
