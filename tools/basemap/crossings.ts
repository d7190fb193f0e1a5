/** A stretch between two neighbouring vertices of an arc. */
export interface Stretch {
	readonly arc: number;
	/** Indices of the two vertices in the arc. */
	readonly from: number;
	readonly to: number;
	readonly start: readonly number[];
	readonly end: readonly number[];
}

/** Finds the pairs of stretches that cross each other at a place that is an end of neither. Cells are in degrees. */
export function findCrossings(stretches: readonly Stretch[], cellDeg = 0.01): [Stretch, Stretch][] {
	const cells = new Map<string, Stretch[]>();
	const crossings = new Set<string>();
	const found: [Stretch, Stretch][] = [];
	for (const stretch of stretches) {
		for (const key of cellsOf(stretch, cellDeg)) {
			const others = cells.get(key);
			if (!others) {
				cells.set(key, [stretch]);
				continue;
			}
			for (const other of others) {
				if (!doCross(stretch, other)) continue;
				const pair = `${other.arc}/${other.from}/${stretch.arc}/${stretch.from}`;
				if (!crossings.has(pair)) found.push([other, stretch]);
				crossings.add(pair);
			}
			others.push(stretch);
		}
	}
	return found;
}

function* cellsOf({ start, end }: Stretch, cellDeg: number): Generator<string> {
	const [x0 = 0, y0 = 0] = start;
	const [x1 = 0, y1 = 0] = end;
	const toCell = (degrees: number) => Math.floor(degrees / cellDeg);
	const [west, east] = [toCell(Math.min(x0, x1)), toCell(Math.max(x0, x1))];
	const [south, north] = [toCell(Math.min(y0, y1)), toCell(Math.max(y0, y1))];
	for (let x = west; x <= east; x++) for (let y = south; y <= north; y++) yield `${x},${y}`;
}

function doCross(a: Stretch, b: Stretch): boolean {
	return sideOf(a, b.start) * sideOf(a, b.end) < 0 && sideOf(b, a.start) * sideOf(b, a.end) < 0;
}

function sideOf({ start, end }: Stretch, [x = 0, y = 0]: readonly number[]): number {
	const [x0 = 0, y0 = 0] = start;
	const [x1 = 0, y1 = 0] = end;
	const cross = (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0);
	return Math.abs(cross) < 1e-13 ? 0 : Math.sign(cross);
}
