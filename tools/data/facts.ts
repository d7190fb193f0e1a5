import type { LineString, Polygon } from "geojson";
import { parseDms } from "../../src/domain/geometry/build-time/parse-dms";
import { endsOf, type LngLat } from "../../src/domain/geometry/lng-lat";

/** A printed position in degrees, on whatever datum it was printed. Throws with the reason when it is malformed. */
export function readPrinted(text: string): LngLat {
	const read = parseDms(text);
	if (!read.ok) throw new Error(read.problem);
	return read.value;
}

/** The line through positions, each put through `move` first if given. */
export function toLine(positions: readonly LngLat[], move = (position: LngLat) => position): LineString {
	return { type: "LineString", coordinates: positions.map(move) };
}

/** The polygon with the positions as corners, each put through `move` first if given, and closed. */
export function toPolygon(positions: readonly LngLat[], move = (position: LngLat) => position): Polygon {
	const corners = positions.map(move);
	return { type: "Polygon", coordinates: [[...corners, endsOf(corners)[0]]] };
}
