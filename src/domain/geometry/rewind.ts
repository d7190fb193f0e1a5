import type { Polygon, Position } from "geojson";

/** The polygon wound by the right-hand rule of RFC 7946: its outer ring anticlockwise, its holes clockwise. */
export function rewind(polygon: Polygon): Polygon {
	const coordinates = polygon.coordinates.map((ring, index) =>
		isAnticlockwise(ring) === (index === 0) ? ring : ring.toReversed(),
	);
	return { type: "Polygon", coordinates };
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
