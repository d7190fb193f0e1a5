import { distanceM, type LngLat } from "./grid";

/** Islands that GSHHG puts in the wrong place, and where they are. */
export interface Correction {
	readonly name: string;
	/** Centroid of the largest ring that is moved, in GSHHG. */
	readonly misplacedAt: LngLat;
	readonly belongsAt: LngLat;
	/** Rings whose first place is this near to `misplacedAt` are moved along. */
	readonly radiusKm: number;
	/** Who published `belongsAt`. */
	readonly source: string;
}

/** Translations, so shapes stay GSHHG's own. Radii are small enough to part the two islets of Dokdo. */
export const corrections: readonly Correction[] = [
	{
		name: "Ulleungdo with Jukdo and Gwaneumdo",
		misplacedAt: [130.87111, 37.496965],
		belongsAt: [130.863746, 37.499641],
		radiusKm: 12,
		source: "Centroid of Ulleung-gun in the census boundaries of Statistics Korea, 2013",
	},
	{
		name: "Dokdo, West Islet (Seodo)",
		misplacedAt: [131.872928, 37.247888],
		belongsAt: [131.865167, 37.241833],
		radiusKm: 0.25,
		source: "Ministry of Foreign Affairs of the Republic of Korea: 37°14′30.6″N 131°51′54.6″E",
	},
	{
		name: "Dokdo, East Islet (Dongdo)",
		misplacedAt: [131.876453, 37.251317],
		belongsAt: [131.869556, 37.240778],
		radiusKm: 0.25,
		source: "Ministry of Foreign Affairs of the Republic of Korea: 37°14′26.8″N 131°52′10.4″E",
	},
];

/** Boxes `[west, south, east, north]` in which GSHHG draws an estuary as water, so that WDBII's lines are dropped. */
export const strayReaches: readonly (readonly [number, number, number, number])[] = [
	[126.68, 37.8, 126.7552, 37.845],
	[126.7, 37.53, 126.905, 37.66],
];

/** Stretches that WDBII leaves out between a river and the water it flows into, drawn by hand. */
export const missingReaches: readonly (readonly LngLat[])[] = [
	[
		[126.7553, 37.8478],
		[126.744, 37.8468],
		[126.7305, 37.847],
	],
	[
		[126.908, 37.5417],
		[126.9022, 37.5442],
	],
	[
		[124.37166, 40.09305],
		[124.3675, 40.065],
		[124.357, 40.03],
		[124.3545, 39.995],
		[124.352, 39.985],
	],
];

/** Moves the misplaced rings among others. Throws when a correction fits none. */
export function correctPositions(rings: readonly (readonly LngLat[])[]): LngLat[][] {
	const unfound = new Set(corrections);
	const corrected = rings.map((ring) => {
		const start = ring[0];
		const correction = start && corrections.find((each) => distanceM(start, each.misplacedAt) < each.radiusKm * 1000);
		if (!correction) return [...ring];
		unfound.delete(correction);
		const { misplacedAt, belongsAt } = correction;
		return ring.map(([lng, lat]): LngLat => [lng + belongsAt[0] - misplacedAt[0], lat + belongsAt[1] - misplacedAt[1]]);
	});
	if (unfound.size) throw new Error(`No ring of GSHHG fits: ${[...unfound].map(({ name }) => name).join(", ")}`);
	return corrected;
}
