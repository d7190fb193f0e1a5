import { boundsOfRing, distanceM, doubleSignedArea, type LngLat, ringAreaKm2 } from "./grid";

/** Half a side, 3″ of latitude or 93 m, of the raster's cells from which GSHHG's shores of Korea were traced, and a little. */
const reachM = 50;
const rounds = 2;
/** Rounding takes more than a hundredth of what is much smaller. */
const smallKm2 = 3;

type Ring = readonly LngLat[];

/**
 * A closed shore without the stairs of the raster it was traced from. Each corner is cut between the middles of its two
 * edges, or 50 m from it where they are longer than 100 m, twice: what is straight keeps its course, and no place of the
 * new shore lies farther than some 40 m from the old. A small ring keeps its area, being enlarged about its middle.
 * Fixed corners stay.
 */
export function roundShore(ring: Ring, isFixed: (place: LngLat) => boolean = () => false): LngLat[] {
	let round = [...ring];
	for (let count = 0; count < rounds; count++) round = cutCorners(round, isFixed);
	return ringAreaKm2(ring) < smallKm2 && !ring.some(isFixed) ? enlarge(round, doubleSignedArea(ring)) : round;
}

function cutCorners(ring: Ring, isFixed: (place: LngLat) => boolean): LngLat[] {
	const cut = ring.slice(1).flatMap((to, index) => {
		const from = ring[index] as LngLat;
		const share = Math.min(0.5, reachM / distanceM(from, to));
		const start = isFixed(from) ? from : between(from, to, share);
		const isOnePoint = share === 0.5 && !isFixed(from);
		return isFixed(to) || isOnePoint ? [start] : [start, between(to, from, share)];
	});
	return [...cut, cut[0] as LngLat];
}

function between([x0, y0]: LngLat, [x1, y1]: LngLat, share: number): LngLat {
	return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
}

function enlarge(ring: Ring, doubleArea: number): LngLat[] {
	const [west, south, east, north] = boundsOfRing(ring);
	const [x, y] = [(west + east) / 2, (south + north) / 2];
	const factor = Math.sqrt(doubleArea / doubleSignedArea(ring));
	if (!Number.isFinite(factor)) throw new Error(`Rounding leaves nothing of an island at ${x}, ${y}.`);
	return ring.map(([lng, lat]) => [x + (lng - x) * factor, y + (lat - y) * factor]);
}
