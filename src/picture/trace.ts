import type { Geometry, Position } from "geojson";
import type { Projection } from "./projection";
import type { Pixel } from "./svg";

/** Vertices nearer than this to the one before are left out, in CSS pixels: less than one sees. */
const thinnestPx = 0.5;
/** How far beyond the edge shapes are cut off, in CSS pixels: more than the widest stroke. */
const marginPx = 24;

/** Traces geometries onto one picture; what draws one of them twice has it traced once. */
export interface Tracer {
	/** The paths of a geometry's lines and rings, as far as the picture shows them; those of rings are closed. */
	paths(geometry: Geometry): readonly (readonly Pixel[])[];
	/** The places of a geometry's points that lie on the picture, or so near that their symbols may. */
	points(geometry: Geometry): readonly Pixel[];
}

/** Makes the tracer of a picture. */
export function makeTracer(projection: Projection): Tracer {
	const traced = new WeakMap<Geometry, readonly (readonly Pixel[])[]>();
	const isBeside = makeBesideTest(projection);
	const trace = (geometry: Geometry) => {
		const lines = linesOf(geometry).flatMap((line) =>
			isBeside(line) ? [] : clipLine(toPixels(line, projection), projection),
		);
		const rings = ringsOf(geometry).flatMap((ring) =>
			isBeside(ring) ? [] : [clipRing(toPixels(ring, projection), projection)],
		);
		return [...lines, ...rings].filter((path) => path.length > 1);
	};
	return {
		paths(geometry) {
			const known = traced.get(geometry) ?? trace(geometry);
			traced.set(geometry, known);
			return known;
		},
		points: (geometry) =>
			positionsOf(geometry)
				.map(projection.toPixel)
				.filter((pixel) => isWithin(pixel, projection, marginPx)),
	};
}

/** Makes a test whether a path lies wholly to one side of the picture, by degrees, which is soon told. */
function makeBesideTest({ bounds: [west, south, east, north], zoom }: Projection) {
	const margin = (marginPx * 360) / (512 * 2 ** zoom);
	const sides: readonly ((position: Position) => boolean)[] = [
		([lng = 0]) => lng < west - margin,
		([lng = 0]) => lng > east + margin,
		([, lat = 0]) => lat < south - margin,
		([, lat = 0]) => lat > north + margin,
	];
	return (path: readonly Position[]) => sides.some((isOutside) => path.every(isOutside));
}

/** Whether a place lies on a picture, or so far beyond its edge. */
function isWithin([x, y]: Pixel, { width, height }: Pick<Projection, "width" | "height">, beyondPx = 0): boolean {
	return x >= -beyondPx && y >= -beyondPx && x <= width + beyondPx && y <= height + beyondPx;
}

/** A path on the picture, without vertices that one does not see; the last one stays. */
function toPixels(path: readonly Position[], projection: Projection): Pixel[] {
	const pixels: Pixel[] = [];
	let last: Pixel | undefined;
	for (const [index, position] of path.entries()) {
		const pixel = projection.toPixel(position);
		const isSame = last && Math.hypot(pixel[0] - last[0], pixel[1] - last[1]) < thinnestPx;
		if (isSame && index < path.length - 1) continue;
		pixels.push(pixel);
		last = pixel;
	}
	return pixels;
}

function positionsOf(geometry: Geometry): readonly Position[] {
	if (geometry.type === "Point") return [geometry.coordinates];
	return geometry.type === "MultiPoint" ? geometry.coordinates : [];
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
