import type { LngLat } from "../../src/geo/positions";

/** An ellipsoid of revolution: half the equatorial axis in metres, and the flattening. */
export interface Ellipsoid {
	readonly semiMajorAxisM: number;
	readonly flattening: number;
}

/** The ellipsoid of the Tokyo datum. */
export const bessel1841: Ellipsoid = { semiMajorAxisM: 6_377_397.155, flattening: 1 / 299.1528128 };
/** The ellipsoid of WGS84. */
export const wgs84: Ellipsoid = { semiMajorAxisM: 6_378_137, flattening: 1 / 298.257223563 };

/** Metres along the three axes from the centre of the Earth: 0°E, 90°E, north. */
export type Geocentric = readonly [x: number, y: number, z: number];

const radians = Math.PI / 180;

/**
 * Geocentric coordinates of a place on the surface of an ellipsoid (height 0). Hofmann-Wellenhof et al., GPS, eq. 10.1.
 */
export function toGeocentric([lng, lat]: LngLat, { semiMajorAxisM, flattening }: Ellipsoid): Geocentric {
	const eccentricity2 = flattening * (2 - flattening);
	const sine = Math.sin(lat * radians);
	const primeVerticalM = semiMajorAxisM / Math.sqrt(1 - eccentricity2 * sine * sine);
	const fromAxisM = primeVerticalM * Math.cos(lat * radians);
	return [
		fromAxisM * Math.cos(lng * radians),
		fromAxisM * Math.sin(lng * radians),
		primeVerticalM * (1 - eccentricity2) * sine,
	];
}

/**
 * The place below or above which a point lies, its height dropped. Bowring (1976): below 1 µm of error near the
 * surface.
 */
export function toGeodetic([x, y, z]: Geocentric, { semiMajorAxisM, flattening }: Ellipsoid): LngLat {
	const semiMinorAxisM = semiMajorAxisM * (1 - flattening);
	const eccentricity2 = flattening * (2 - flattening);
	const fromAxisM = Math.hypot(x, y);
	const parametric = Math.atan2(z * semiMajorAxisM, fromAxisM * semiMinorAxisM);
	const secondEccentricity2 = eccentricity2 / (1 - eccentricity2);
	const lat = Math.atan2(
		z + secondEccentricity2 * semiMinorAxisM * Math.sin(parametric) ** 3,
		fromAxisM - eccentricity2 * semiMajorAxisM * Math.cos(parametric) ** 3,
	);
	return [Math.atan2(y, x) / radians, lat / radians];
}

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
