import type { Position } from "geojson";

/**
 * Cuts a line where it turns back to west or east for good, by more than `leastDeg` degrees of longitude, and turns each
 * part to run eastwards: what is written along it reads from left to right. Parts meet at the places of the cuts.
 */
export function eastwardRuns(line: readonly Position[], leastDeg: number): Position[][] {
	const runs: Position[][] = [];
	const lngAt = (index: number) => line[index]?.[0] ?? 0;
	let [start, farthest] = [0, 0];
	let heading = 0;
	for (let index = 1; index < line.length; index++) {
		const back = (lngAt(farthest) - lngAt(index)) * heading;
		if (heading === 0 && Math.abs(lngAt(index) - lngAt(0)) > leastDeg) heading = Math.sign(lngAt(index) - lngAt(0));
		else if (back > leastDeg) {
			runs.push(toEast(line.slice(start, farthest + 1), heading));
			[start, heading] = [farthest, -heading];
		}
		if ((lngAt(index) - lngAt(farthest)) * heading >= 0) farthest = index;
	}
	runs.push(toEast(line.slice(start), heading));
	return runs;
}

function toEast(run: readonly Position[], heading: number): Position[] {
	return heading < 0 ? run.toReversed() : [...run];
}
