import { distanceM, type LngLat, metresPerDegree } from "./grid";
import { koreaAtSea } from "./korea-at-sea";
import { makeIsInside } from "./land-index";

/** How much of the source a grade keeps. */
export interface Detail {
	/** A vertex goes when the triangle it makes with its neighbours is smaller than this. */
	readonly triangleM2: number;
	/** An island or a lake goes when it is smaller than this. */
	readonly ringKm2: number;
}

/** A grade's detail over Korea and far from it; between the two it changes smoothly, so that no seam shows. */
export interface DetailPlan {
	readonly korea: Detail;
	readonly elsewhere: Detail;
	/** Distance from Korea at which `elsewhere` is reached. */
	readonly blendKm: number;
	/** Detail of {@link smallIslands} and of their surroundings. */
	readonly smallIslands: Detail;
}

/** A loose outline of Korea and its islands that leaves out the neighbours' coasts. */
const koreaOutline: readonly LngLat[] = [
	[123.9, 39.6],
	[124.1, 40.3],
	[126.1, 41.9],
	[127.6, 41.95],
	[128.1, 42.0],
	[128.6, 42.15],
	[129.8, 43.2],
	[130.75, 42.7],
	...koreaAtSea,
	[123.9, 39.6],
];

const isInKorea = makeIsInside([koreaOutline]);

/** Places that must keep their shape at every grade, each with the radius of its surroundings. */
export const smallIslands: readonly { readonly name: string; readonly at: LngLat; readonly radiusKm: number }[] = [
	{ name: "Baengnyeongdo", at: [124.67, 37.95], radiusKm: 10 },
	{ name: "Daecheongdo and Socheongdo", at: [124.72, 37.8], radiusKm: 8 },
	{ name: "Yeonpyeongdo", at: [125.7, 37.66], radiusKm: 7 },
	{ name: "U-do", at: [125.97, 37.607], radiusKm: 3 },
	{ name: "Ulleungdo", at: [130.862, 37.502], radiusKm: 12 },
	{ name: "Dokdo", at: [131.867, 37.241], radiusKm: 2 },
	{ name: "Gyodongdo", at: [126.27, 37.785], radiusKm: 7 },
];

/** Returns the detail a plan wants at a place. */
export function makeDetailAt(plan: DetailPlan): (place: LngLat) => Detail {
	return (place) => {
		if (smallIslands.some(({ at, radiusKm }) => distanceM(place, at) < radiusKm * 1000)) return plan.smallIslands;
		const share = Math.min(1, distanceToKoreaKm(place) / plan.blendKm);
		const blend = (near: number, far: number) => near * (far / near) ** share;
		return {
			triangleM2: blend(plan.korea.triangleM2, plan.elsewhere.triangleM2),
			ringKm2: blend(plan.korea.ringKm2, plan.elsewhere.ringKm2),
		};
	};
}

/** Distance to the outline of Korea in kilometres, on a plane; 0 inside it. */
export function distanceToKoreaKm([lng, lat]: LngLat): number {
	if (isInKorea([lng, lat])) return 0;
	const squeeze = Math.cos((lat * Math.PI) / 180);
	let nearestDeg = Number.POSITIVE_INFINITY;
	for (let index = 1; index < koreaOutline.length; index++) {
		const [x0, y0] = koreaOutline[index - 1] as LngLat;
		const [x1, y1] = koreaOutline[index] as LngLat;
		const [dx, dy] = [(x1 - x0) * squeeze, y1 - y0];
		const [px, py] = [(lng - x0) * squeeze, lat - y0];
		const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy)));
		nearestDeg = Math.min(nearestDeg, Math.hypot(px - along * dx, py - along * dy));
	}
	return (nearestDeg * metresPerDegree) / 1000;
}
