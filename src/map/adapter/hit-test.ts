import type { Geometry, Position } from "geojson";
import type { FeatureId } from "../../atlas/atlas";

/** A point of the screen in CSS pixels. */
export interface ScreenPoint {
	readonly x: number;
	readonly y: number;
}

/** A drawn feature that may lie under the pointer. */
export interface HitCandidate {
	readonly id: FeatureId;
	readonly geometry: Geometry;
}

const rankOf = { point: 0, line: 1, area: 2 } as const;

/**
 * The features within a radius of the pointer, those most likely meant first: points before lines before areas, and the
 * nearer before the farther. Areas count only where `inside` says that the pointer is within them.
 */
export function rankHits(
	candidates: readonly HitCandidate[],
	pointer: ScreenPoint,
	{
		radiusPx,
		project,
		inside,
	}: {
		radiusPx: number;
		project: (position: Position) => ScreenPoint;
		inside: ReadonlySet<FeatureId>;
	},
): readonly FeatureId[] {
	const best = new Map<FeatureId, { rank: number; distancePx: number }>();
	for (const { id, geometry } of candidates) {
		const hit = measure(geometry, pointer, project);
		const counts = hit.kind === "area" ? inside.has(id) : hit.distancePx <= radiusPx;
		const known = best.get(id);
		if (counts && (!known || hit.distancePx < known.distancePx))
			best.set(id, { rank: rankOf[hit.kind], distancePx: hit.distancePx });
	}
	return [...best].sort(([, a], [, b]) => a.rank - b.rank || a.distancePx - b.distancePx).map(([id]) => id);
}

function measure(
	geometry: Geometry,
	pointer: ScreenPoint,
	project: (position: Position) => ScreenPoint,
): { kind: keyof typeof rankOf; distancePx: number } {
	const toLine = (line: readonly Position[]) => distanceToLinePx(line.map(project), pointer);
	switch (geometry.type) {
		case "Point":
			return { kind: "point", distancePx: distancePx(project(geometry.coordinates), pointer) };
		case "MultiPoint":
			return {
				kind: "point",
				distancePx: Math.min(...geometry.coordinates.map((each) => distancePx(project(each), pointer))),
			};
		case "LineString":
			return { kind: "line", distancePx: toLine(geometry.coordinates) };
		case "MultiLineString":
			return { kind: "line", distancePx: Math.min(...geometry.coordinates.map(toLine)) };
		case "Polygon":
			return { kind: "area", distancePx: Math.min(...geometry.coordinates.map(toLine)) };
		case "MultiPolygon":
			return { kind: "area", distancePx: Math.min(...geometry.coordinates.flat().map(toLine)) };
		case "GeometryCollection":
			return { kind: "area", distancePx: Number.POSITIVE_INFINITY };
	}
}

/** The shortest distance, in pixels, from a point to a line drawn on the screen. */
export function distanceToLinePx(line: readonly ScreenPoint[], point: ScreenPoint): number {
	let shortest = Number.POSITIVE_INFINITY;
	for (let index = 1; index < line.length; index++) {
		const start = line[index - 1];
		const end = line[index];
		if (start && end) shortest = Math.min(shortest, distanceToSegmentPx(start, end, point));
	}
	return shortest;
}

function distanceToSegmentPx(start: ScreenPoint, end: ScreenPoint, point: ScreenPoint): number {
	const dx = end.x - start.x;
	const dy = end.y - start.y;
	const lengthSquared = dx * dx + dy * dy;
	const along = lengthSquared === 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / lengthSquared;
	const clamped = Math.min(1, Math.max(0, along));
	return distancePx({ x: start.x + clamped * dx, y: start.y + clamped * dy }, point);
}

function distancePx(a: ScreenPoint, b: ScreenPoint): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}
