import type { LngLat } from "../../src/geo/lng-lat";
import { bessel1841, toGeocentric, toGeodetic, wgs84 } from "./ellipsoid";

/**
 * Metres from the centre of the Tokyo datum to that of WGS84, in Korea (NIMA TR8350.2, appendix B.3: −146, +507, +687).
 */
const shiftM = { x: -146, y: 507, z: 687 };

/**
 * Moves a place from the Tokyo datum (Bessel 1841), on which old Korean charts and laws give their degrees, to WGS84:
 * about 305 m north and 180 m west at the five islands. Three parameters through geocentric coordinates; a few metres
 * of error are the datum's own.
 */
export function tokyoToWgs84(position: LngLat): LngLat {
	const [x, y, z] = toGeocentric(position, bessel1841);
	return toGeodetic([x + shiftM.x, y + shiftM.y, z + shiftM.z], wgs84);
}
