import type { MultiPolygon } from "geojson";
import { feature, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import type { GeometryObject, MultiPolygon as MultiPolygonOfArcs, Topology } from "topojson-specification";
import { findCrossings, type Stretch } from "./crossings";
import { type DetailPlan, makeDetailAt } from "./detail";
import { doubleSignedArea, type Frame, isOnFrame, type LngLat, metresPerDegree, ringAreaKm2 } from "./grid";
import type { Shapes } from "./shapes";

/** One committed file: what it shows, and how exactly. */
export interface Grade {
	readonly name: string;
	readonly objects: readonly ("land" | "neighbours" | "lakes" | "rivers")[];
	readonly detail: DetailPlan;
	/** The places of a file lie on a grid of so many steps a degree, both ways. */
	readonly stepsPerDegree: number;
}

type WeighedPoint = [lng: number, lat: number, weight: number];

const fewestVertices = 7;
const mostMendingRounds = 100;
const dropped = -1;
/** Objects whose edges must not cross one another. */
const uncrossed = [
	["land", "neighbours"],
	["land", "lakes"],
] as const;

/**
 * Simplifies shapes by Visvalingam's method, with a threshold that depends on the place, and packs them as TopoJSON.
 * Rings too small for the place are left out; those that stay keep at least a few vertices, and no two of their edges
 * cross. Rivers may cross a shore, and the neighbours' edge a reservoir of the Yalu, which it bridges.
 */
export function buildGrade(grade: Grade, shapes: Shapes, frame: Frame): Topology {
	const detailAt = makeDetailAt(grade.detail);
	const isLargeEnough = (ring: readonly LngLat[]) => ringAreaKm2(ring) >= detailAt(ring[0] as LngLat).ringKm2;
	const polygons = {
		land: shapes.land.filter(isLargeEnough).map((ring) => [ring]),
		neighbours: shapes.neighbours.filter(([ring]) => ring && isLargeEnough(ring)),
		lakes: shapes.lakes.filter(([lake]) => lake && isLargeEnough(lake)).map((rings) => rings.filter(isLargeEnough)),
	};
	const isArea = (ring: readonly LngLat[]) => ring.length > 3;
	const toGrid = (line: readonly LngLat[]) => snapToGrid(line, grade.stepsPerDegree);
	const toMultiPolygon = (rings: readonly (readonly (readonly LngLat[])[])[]) => ({
		type: "MultiPolygon",
		coordinates: rings
			.map((polygon) => polygon.map(toGrid))
			.filter(([outer]) => outer && isArea(outer))
			.map((polygon) => polygon.filter(isArea)),
	});
	const geometries = {
		land: toMultiPolygon(polygons.land),
		lakes: toMultiPolygon(polygons.lakes),
		neighbours: toMultiPolygon(polygons.neighbours),
		rivers: {
			type: "FeatureCollection",
			features: shapes.rivers.map(({ row: { passes, ...properties }, lines }) => ({
				type: "Feature",
				properties,
				geometry: { type: "MultiLineString", coordinates: lines.map(toGrid).filter(({ length }) => length > 1) },
			})),
		},
	};
	const full = topology(Object.fromEntries(grade.objects.map((name) => [name, geometries[name]])) as never);
	const weighed = presimplify(full as never, weighByPlace(frame, detailAt));
	const arcs = weighed.arcs as unknown as WeighedPoint[][];
	for (const arc of arcs) keepFewest(arc);
	for (const names of uncrossed) {
		const shown = new Set(names.flatMap((name) => arcsOf(full.objects[name] as MultiPolygonOfArcs | undefined)));
		mendCrossings(arcs.map((arc, index) => (shown.has(index) ? arc : [])));
	}
	const simple = simplify(weighed, 1);
	const sound = filter(
		simple,
		filterWeight(simple, Number.MIN_VALUE, (ring: readonly LngLat[]) => Math.abs(doubleSignedArea(ring))),
	);
	const scale = [1 / grade.stepsPerDegree, 1 / grade.stepsPerDegree];
	return quantize(sound, { scale, translate: [frame.west, frame.south] } as never) as Topology;
}

/** Puts places on the grid, leaving out those that come to lie on the one before. */
function snapToGrid(line: readonly LngLat[], stepsPerDegree: number): LngLat[] {
	const snapped = line.map(
		(place) => place.map((degrees) => Math.round(degrees * stepsPerDegree) / stepsPerDegree) as LngLat,
	);
	return snapped.filter(([lng, lat], index) => lng !== snapped[index - 1]?.[0] || lat !== snapped[index - 1]?.[1]);
}

/** Returns a weight of triangles by area, 1 where the place's threshold is met; what lies on the frame stays. */
function weighByPlace(frame: Frame, detailAt: ReturnType<typeof makeDetailAt>) {
	return (triangle: readonly LngLat[]): number => {
		const middle = triangle[1] as LngLat;
		if (isOnFrame(middle, frame)) return Number.POSITIVE_INFINITY;
		const squareMetres = metresPerDegree ** 2 * Math.cos((middle[1] * Math.PI) / 180);
		const areaM2 = (Math.abs(doubleSignedArea([...triangle, triangle[0] as LngLat])) / 2) * squareMetres;
		return areaM2 / detailAt(middle).triangleM2;
	};
}

/** Indices of the arcs of polygons; TopoJSON writes `~index` for one that is run through backwards. */
function arcsOf(polygons: MultiPolygonOfArcs | undefined): number[] {
	return polygons?.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc)) ?? [];
}

function keepFewest(arc: WeighedPoint[]): void {
	const [first, last] = [arc[0], arc.at(-1)];
	if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) return;
	const heaviest = [...arc].sort((a, b) => b[2] - a[2]).slice(0, fewestVertices);
	for (const point of heaviest) point[2] = Number.POSITIVE_INFINITY;
}

/**
 * Restores the heaviest vertex left out of each stretch that crosses another, until none does. Where none was left out,
 * rounding made them cross, and the vertex they turn at is dropped.
 */
function mendCrossings(arcs: readonly WeighedPoint[][]): void {
	for (let round = 0; round < mostMendingRounds; round++) {
		const crossings = findCrossings(arcs.flatMap(stretchesLeft)).flat();
		if (!crossings.length) return;
		const restorable = crossings.flatMap(({ arc, from, to }) => heaviestLeftOut(arcs[arc]?.slice(from + 1, to) ?? []));
		for (const point of restorable) point[2] = Number.POSITIVE_INFINITY;
		if (restorable.length) continue;
		for (const { arc, from, to } of crossings) {
			const points = arcs[arc] as WeighedPoint[];
			const inner = to < points.length - 1 ? to : from;
			if (inner > 0) (points[inner] as WeighedPoint)[2] = dropped;
		}
	}
	throw new Error("Lines of the basemap still cross: choose a finer quantization or more detail.");
}

function heaviestLeftOut(points: readonly WeighedPoint[]): WeighedPoint[] {
	const restorable = points.filter(([, , weight]) => weight < 1 && weight !== dropped);
	return restorable.sort((a, b) => b[2] - a[2]).slice(0, 1);
}

function stretchesLeft(arc: readonly WeighedPoint[], arcIndex: number): Stretch[] {
	const kept = arc.flatMap((point, index) => (point[2] >= 1 ? [index] : []));
	return kept.slice(1).map((to, index) => {
		const from = kept[index] as number;
		return { arc: arcIndex, from, to, start: arc[from] as WeighedPoint, end: arc[to] as WeighedPoint };
	});
}

/** Vertices of a polygon object of a file, and the median distance between neighbours where `isWanted`, in metres. */
export function measure(
	file: Topology,
	name: string,
	isWanted: (place: LngLat) => boolean,
	distanceM: (a: LngLat, b: LngLat) => number,
) {
	const object = file.objects[name] as GeometryObject;
	const { geometry } = feature(file, object as never) as unknown as { geometry: MultiPolygon };
	const rings = geometry.coordinates.flat() as LngLat[][];
	const spacings = rings
		.flatMap((ring) => ring.slice(1).map((place, index) => [ring[index] as LngLat, place] as const))
		.filter(([start]) => isWanted(start))
		.map(([start, end]) => distanceM(start, end))
		.sort((a, b) => a - b);
	return {
		polygons: geometry.coordinates.length,
		vertices: rings.reduce((sum, ring) => sum + ring.length - 1, 0),
		medianSpacingM: Math.round(spacings[spacings.length >> 1] ?? 0),
	};
}
