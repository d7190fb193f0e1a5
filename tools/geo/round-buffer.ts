import { buffer } from "@turf/buffer";
import type { LineString, Point, Polygon } from "geojson";

/** Segments of a quarter circle: the chords of a 2 km arc run up to 2.4 m inside it. */
const quarterSteps = 16;

/**
 * Everything within a distance of a shape, with round ends; arcs become chords with their ends on the arc. For build
 * time only: Turf's buffer brings JSTS, 74 kB gzip. Throws when the result is not one polygon.
 */
export function roundBuffer(shape: LineString | Point | Polygon, radiusKm: number): Polygon {
	const options = { units: "kilometers", steps: quarterSteps } as const;
	const buffered = buffer({ type: "Feature", geometry: shape, properties: {} }, radiusKm, options);
	if (buffered?.geometry.type !== "Polygon") throw new Error("The buffer is not one polygon.");
	return buffered.geometry;
}
