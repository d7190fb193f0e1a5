import type { LngLat } from "./grid";

const rowsPerDegree = 50;

/** Returns a quick test whether a place lies inside an odd number of the rings given. */
export function makeIsInside(rings: readonly (readonly LngLat[])[]): (place: LngLat) => boolean {
	const rows = new Map<number, [LngLat, LngLat][]>();
	for (const ring of rings) {
		for (let index = 1; index < ring.length; index++) {
			const edge: [LngLat, LngLat] = [ring[index - 1] as LngLat, ring[index] as LngLat];
			const [low, high] = [Math.min(edge[0][1], edge[1][1]), Math.max(edge[0][1], edge[1][1])];
			for (let row = Math.floor(low * rowsPerDegree); row <= Math.floor(high * rowsPerDegree); row++) {
				const edges = rows.get(row);
				if (edges) edges.push(edge);
				else rows.set(row, [edge]);
			}
		}
	}
	return ([lng, lat]) => {
		let isInside = false;
		for (const [[x0, y0], [x1, y1]] of rows.get(Math.floor(lat * rowsPerDegree)) ?? []) {
			if (y0 > lat !== y1 > lat && lng < x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0)) isInside = !isInside;
		}
		return isInside;
	};
}

/** Cuts a line into the stretches whose vertices pass a test; stretches of one vertex are dropped. */
export function keepStretches(line: readonly LngLat[], isWanted: (place: LngLat) => boolean): LngLat[][] {
	const stretches: LngLat[][] = [[]];
	for (const place of line) {
		if (isWanted(place)) stretches.at(-1)?.push(place);
		else if (stretches.at(-1)?.length) stretches.push([]);
	}
	return stretches.filter((stretch) => stretch.length > 1);
}
