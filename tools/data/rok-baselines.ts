import type { LineString, MultiLineString, Polygon, Position } from "geojson";
import { densify } from "../../src/geo/along";
import { nauticalMileKm } from "../../src/geo/distance";
import { toLngLat } from "../../src/geo/positions";
import { simplifyPath } from "../../src/geo/simplify";
import { bandAround, limitsOfBand } from "../geo/bands";
import { distanceToShoreKm, landAt, readCoast } from "./coast";
import { type LayerFacts, printedPositions } from "./facts";
import { finish, type Shapes, toLine, toPoint } from "./shapes";

const decimals = 4;

/** The layer `rok-baselines`: base points, straight baselines and the limits computed from them. */
export function makeRokBaselines(facts: LayerFacts): Shapes {
	const baselines = ["yeongil", "ulsan", "main"].map((name) => {
		const id = `rok-baseline-${name}`;
		return [id, printedPositions(facts, id)] as const;
	});
	const points = baselines.flatMap(([, positions]) => positions);
	const baselineThrough = (from: number, to: number) => toLine(points.slice(from - 1, to));
	const jeju = landAt(readCoast("fine"), [126.5535, 33.3852]);
	const [strait = []] = seawardLimit(baselineThrough(5, 7), 3 * nauticalMileKm, []).coordinates;
	return {
		"rok-territorial-sea-12nm": finish(seawardLimit(baselineThrough(7, 23), 12 * nauticalMileKm, [jeju]), decimals),
		"rok-territorial-sea-3nm": finish({ type: "LineString", coordinates: strait }, decimals),
		...Object.fromEntries(baselines.map(([id, positions]) => [id, finish(toLine(positions))])),
		...Object.fromEntries(points.map((point, index) => [toPointId(index + 1), finish(toPoint(point))])),
	};
}

function toPointId(number: number): string {
	return `rok-base-point-${String(number).padStart(2, "0")}`;
}

const stepKm = 1;
const toleranceKm = 0.02;

/**
 * The line a distance seaward of a baseline that has the sea on its left, square to it at both ends, without the parts
 * to which one of the lands is nearer than the baseline.
 */
function seawardLimit(baseline: LineString, distanceKm: number, lands: readonly Polygon[]): MultiLineString {
	const { left } = limitsOfBand(bandAround(baseline, distanceKm), baseline, distanceKm);
	const isOutermost = (place: Position) => lands.every((land) => distanceToShoreKm(toLngLat(place), land) > distanceKm);
	const parts: Position[][] = [];
	let isGap = true;
	for (const place of densify(left, stepKm).coordinates) {
		if (!isOutermost(place)) isGap = true;
		else if (isGap) {
			parts.push([place]);
			isGap = false;
		} else parts.at(-1)?.push(place);
	}
	return { type: "MultiLineString", coordinates: parts.map((part) => simplifyPath(part, toleranceKm)) };
}
