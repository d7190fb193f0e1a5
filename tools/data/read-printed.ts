import type { LngLat } from "../../src/domain/geometry/lng-lat";
import { parseDms } from "../../src/domain/geometry/parse-dms";

/** A printed position in degrees, on whatever datum it was printed. Throws with the reason when it is malformed. */
export function readPrinted(text: string): LngLat {
	const read = parseDms(text);
	if (!read.ok) throw new Error(read.problem);
	return read.value;
}
