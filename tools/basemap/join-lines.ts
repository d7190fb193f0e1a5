import type { Frame, GridLine, GridPoint } from "./grid";
import { gridStepsPerDegree } from "./gshhg";

const toKey = ([x, y]: GridPoint) => `${x},${y}`;
const isClosed = (line: GridLine) => line.length > 3 && toKey(line[0] as GridPoint) === toKey(line.at(-1) as GridPoint);

/**
 * Joins pieces head to tail, keeping their direction. What comes out closed is a ring; what stays open ends at the
 * frame, or at a source or a mouth.
 */
export function joinLines(pieces: readonly GridLine[]): GridLine[] {
	const joined = pieces.filter(isClosed);
	const open = pieces.filter(
		(piece) => !isClosed(piece) && piece.some((point) => toKey(point) !== toKey(piece[0] as GridPoint)),
	);
	const byStart = new Map(open.map((piece) => [toKey(piece[0] as GridPoint), piece]));
	const endKeys = new Set(open.map((piece) => toKey(piece.at(-1) as GridPoint)));
	const used = new Set<GridLine>();
	const heads = open.filter((piece) => !endKeys.has(toKey(piece[0] as GridPoint)));
	for (const head of [...heads, ...open]) {
		if (used.has(head)) continue;
		const line: GridPoint[] = [head[0] as GridPoint];
		for (let piece: GridLine | undefined = head; piece && !used.has(piece); ) {
			used.add(piece);
			for (const point of piece.slice(1)) line.push(point);
			piece = byStart.get(toKey(piece.at(-1) as GridPoint));
		}
		joined.push(line);
	}
	return joined;
}

/**
 * Closes shorelines along the frame, anticlockwise, so that what lies on their left stays inside. Throws when one ends
 * within the frame: then the pieces were misread.
 */
export function closeAlongFrame(lines: readonly GridLine[], frame: Frame): GridLine[] {
	const border = makeBorder(frame);
	const rings = lines.filter(isClosed);
	const open = lines.filter((line) => !isClosed(line));
	const starts = open
		.map((line) => ({ line, at: border.positionOf(line[0] as GridPoint) }))
		.sort((a, b) => a.at - b.at);
	const unused = new Set(open);
	for (const first of open) {
		if (!unused.has(first)) continue;
		const ring: GridPoint[] = [];
		for (let line = first; unused.has(line); ) {
			unused.delete(line);
			for (const point of line) ring.push(point);
			const exit = border.positionOf(line.at(-1) as GridPoint);
			const next = starts.find(({ at }) => at >= exit) ?? starts[0];
			if (!next) break;
			for (const corner of border.cornersBetween(exit, next.at)) ring.push(corner);
			line = next.line;
		}
		ring.push(ring[0] as GridPoint);
		rings.push(ring);
	}
	return rings;
}

function makeBorder(frame: Frame) {
	const west = frame.west * gridStepsPerDegree;
	const south = frame.south * gridStepsPerDegree;
	const width = (frame.east - frame.west) * gridStepsPerDegree;
	const height = (frame.north - frame.south) * gridStepsPerDegree;
	const around = 2 * (width + height);
	const corners = [
		{ at: width, point: [west + width, south] as const },
		{ at: width + height, point: [west + width, south + height] as const },
		{ at: 2 * width + height, point: [west, south + height] as const },
		{ at: around, point: [west, south] as const },
	];
	return {
		positionOf([x, y]: GridPoint): number {
			if (y === south) return x - west;
			if (x === west + width) return width + y - south;
			if (y === south + height) return width + height + (west + width - x);
			if (x === west) return 2 * width + height + (south + height - y);
			throw new Error(`A shoreline ends at ${x / gridStepsPerDegree}, ${y / gridStepsPerDegree}, inside the frame.`);
		},
		cornersBetween(from: number, to: number): GridPoint[] {
			const end = to >= from ? to : to + around;
			return [...corners, ...corners.map(({ at, point }) => ({ at: at + around, point }))]
				.filter(({ at }) => at > from && at < end)
				.map(({ point }) => point);
		},
	};
}
