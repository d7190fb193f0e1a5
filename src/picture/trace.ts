import type { Geometry, Position } from "geojson";
import { simplifyPath } from "../geo/simplify";
import type { Projection } from "./projection";
import type { Pixel } from "./svg";

/** How far a path on a picture may be from its shape, in CSS pixels: less than one sees. */
const tolerancePx = 0.25;
/** How far beyond the edge shapes are cut off, in CSS pixels: more than the widest stroke. */
const marginPx = 24;
const equatorKm = 40_075.017;

/** The paths of a geometry's lines and rings, as far as a picture shows them; those of rings are closed. */
export function tracePaths(geometry: Geometry, projection: Projection): readonly Pixel[][] {
	const lines = linesOf(geometry).flatMap((line) => clipLine(toPixels(line, projection), projection));
	const rings = ringsOf(geometry).map((ring) => clipRing(toPixels(ring, projection), projection));
	return [...lines, ...rings].filter((path) => path.length > 1);
}

/** The places of a geometry's points that lie on a picture, or so near that their symbols may. */
export function tracePoints(geometry: Geometry, projection: Projection): readonly Pixel[] {
	const positions =
		geometry.type === "Point" ? [geometry.coordinates] : geometry.type === "MultiPoint" ? geometry.coordinates : [];
	return positions.map(projection.toPixel).filter((pixel) => isWithin(pixel, projection, marginPx));
}

/** Whether a place lies on a picture, or so far beyond its edge. */
export function isWithin(
	[x, y]: Pixel,
	{ width, height }: Pick<Projection, "width" | "height">,
	beyondPx = 0,
): boolean {
	return x >= -beyondPx && y >= -beyondPx && x <= width + beyondPx && y <= height + beyondPx;
}

function toPixels(path: readonly Position[], projection: Projection): Pixel[] {
	const [, south, , north] = projection.bounds;
	const kmPerPixel = (equatorKm * Math.cos((((south + north) / 2) * Math.PI) / 180)) / (512 * 2 ** projection.zoom);
	return simplifyPath(path, tolerancePx * kmPerPixel).map(projection.toPixel);
}

function linesOf(geometry: Geometry): readonly Position[][] {
	if (geometry.type === "LineString") return [geometry.coordinates];
	return geometry.type === "MultiLineString" ? geometry.coordinates : [];
}

function ringsOf(geometry: Geometry): readonly Position[][] {
	if (geometry.type === "Polygon") return geometry.coordinates;
	return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

/** An edge of the box to which paths are cut: where a coordinate passes a value, and which way is out. */
interface Edge {
	readonly axis: 0 | 1;
	readonly at: number;
	readonly outward: 1 | -1;
}

function edgesOf({ width, height }: Projection): readonly Edge[] {
	return [
		{ axis: 0, at: -marginPx, outward: -1 },
		{ axis: 0, at: width + marginPx, outward: 1 },
		{ axis: 1, at: -marginPx, outward: -1 },
		{ axis: 1, at: height + marginPx, outward: 1 },
	];
}

function isInside(pixel: Pixel, { axis, at, outward }: Edge): boolean {
	return (pixel[axis] - at) * outward <= 0;
}

function crossing(from: Pixel, to: Pixel, { axis, at }: Edge): Pixel {
	const share = (at - from[axis]) / (to[axis] - from[axis]);
	return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** The parts of a line within the box, cut edge by edge. */
function clipLine(line: readonly Pixel[], projection: Projection): Pixel[][] {
	return edgesOf(projection).reduce<Pixel[][]>(
		(paths, edge) => paths.flatMap((path) => cutAt(path, edge)),
		[[...line]],
	);
}

function cutAt(path: readonly Pixel[], edge: Edge): Pixel[][] {
	const parts: Pixel[][] = [];
	let part: Pixel[] = [];
	for (const [index, pixel] of path.entries()) {
		const before = path[index - 1];
		const isIn = isInside(pixel, edge);
		if (before && isInside(before, edge) !== isIn) part.push(crossing(before, pixel, edge));
		if (isIn) part.push(pixel);
		else {
			parts.push(part);
			part = [];
			const next = path[index + 1];
			if (next && isInside(next, edge)) continue;
		}
	}
	return [...parts, part].filter((each) => each.length > 1);
}

/** A ring cut to the box (Sutherland and Hodgman 1974); parts that fall apart stay joined along the box's edge, out of sight. */
function clipRing(ring: readonly Pixel[], projection: Projection): Pixel[] {
	return edgesOf(projection).reduce<Pixel[]>(
		(path, edge) =>
			path.flatMap((pixel, index): Pixel[] => {
				const before = path.at(index - 1) ?? pixel;
				const isIn = isInside(pixel, edge);
				const crossed = isInside(before, edge) === isIn ? [] : [crossing(before, pixel, edge)];
				return isIn ? [...crossed, pixel] : crossed;
			}),
		[...ring],
	);
}
