import type { Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { densify } from "../../src/geo/along";
import { kmPerDegree } from "../../src/geo/distance";
import { areaKm2 } from "../../src/geo/shapes";
import { readCoast } from "../../tools/data/coast";
import { ownAtlas } from "../fixtures/own-atlas";

const { collections } = ownAtlas;
const coast = readCoast("fine");
const kmPerLng = kmPerDegree * Math.cos((38 * Math.PI) / 180);

function ringsOf(layer: string, id: string): Position[][] {
	const geometry = collections.get(layer)?.features.find(({ properties }) => properties.id === id)?.geometry;
	if (geometry?.type === "Polygon") return geometry.coordinates;
	if (geometry?.type === "MultiPolygon") return geometry.coordinates.flat();
	throw new Error(`${id} is no area.`);
}

/** The distance to the nearest point of any of the rings, in kilometres on a plain chart true at 38° N; no more than a limit. */
function makeDistanceToRings(rings: readonly Position[][], limitKm: number): (place: Position) => number {
	const cellKm = Math.max(limitKm, 0.5);
	const keyOf = (column: number, row: number) => column * 100_000 + row;
	const cells = new Map<number, number[][]>();
	for (const ring of rings)
		for (let at = 1; at < ring.length; at++) {
			const [[fromLng = 0, fromLat = 0] = [], [toLng = 0, toLat = 0] = []] = [ring[at - 1], ring[at]];
			const segment = [fromLng * kmPerLng, fromLat * kmPerDegree, toLng * kmPerLng, toLat * kmPerDegree];
			const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = segment;
			const cellAt = (km: number) => Math.floor(km / cellKm);
			for (let column = cellAt(Math.min(x0, x1)) - 1; column <= cellAt(Math.max(x0, x1)) + 1; column++)
				for (let row = cellAt(Math.min(y0, y1)) - 1; row <= cellAt(Math.max(y0, y1)) + 1; row++) {
					const key = keyOf(column, row);
					const cell = cells.get(key);
					if (cell) cell.push(segment);
					else cells.set(key, [segment]);
				}
		}
	return ([lng = 0, lat = 0]) => {
		const [x, y] = [lng * kmPerLng, lat * kmPerDegree];
		let nearest = limitKm;
		for (const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] of cells.get(keyOf(Math.floor(x / cellKm), Math.floor(y / cellKm))) ??
			[]) {
			const [dx, dy] = [x1 - x0, y1 - y0];
			const length2 = dx * dx + dy * dy;
			const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length2));
			nearest = Math.min(nearest, Math.hypot(x - x0 - share * dx, y - y0 - share * dy));
		}
		return nearest;
	};
}

const pointsAlong = (ring: Position[], stepKm: number) =>
	densify({ type: "LineString", coordinates: ring }, stepKm).coordinates;
const farthest = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), 0);

describe("edges that follow the coast", () => {
	it.each([
		["cma-2018-sea-west", 124, 37.217, 126.2, 38.533],
		["cma-2018-sea-east", 127.4, 38.2, 129.2, 38.95],
	])("are within 30 m of it, and it of them: %s", (id, west, south, east, north) => {
		const isInside = ([lng = 0, lat = 0]: Position) =>
			lng > west + 1e-3 && lng < east - 1e-3 && lat > south + 1e-3 && lat < north - 1e-3;
		const isLarge = ([ring = []]: Position[][]) => areaKm2({ type: "Polygon", coordinates: [ring] }) > 0.11;
		const near = coast.filter(({ coordinates: [ring = []] }) => ring.some(isInside));
		const edges = ringsOf("cma-2018", id);
		const toShore = makeDistanceToRings(
			near.flatMap(({ coordinates: [ring = []] }) => [ring]),
			0.5,
		);
		const toEdge = makeDistanceToRings(edges, 0.5);
		const onEdges = edges.flatMap((ring) => pointsAlong(ring, 0.1)).filter(isInside);
		expect(farthest(onEdges.map(toShore))).toBeLessThan(0.03);
		const onShores = near
			.filter(({ coordinates }) => isLarge(coordinates))
			.flatMap(({ coordinates: [ring = []] }) => ring.filter(isInside));
		expect(onShores.length).toBeGreaterThan(100);
		expect(farthest(onShores.map(toEdge))).toBeLessThan(0.03);
	});

	it.each([
		["dprk-2000-zone-1", 38],
		["dprk-2000-zone-2", 37.69],
		["dprk-2000-zone-3", 90],
	])("keep 2 km off the shore that they go round: %s", (id, northernEdge) => {
		const rings = ringsOf("dprk-2000", id);
		const toZone = makeDistanceToRings(rings, 3);
		const isNear = ({ coordinates: [ring = []] }: Polygon) => ring.some((place) => toZone(place) < 3);
		const toShore = makeDistanceToRings(
			coast.filter(isNear).flatMap(({ coordinates: [ring = []] }) => [ring]),
			3,
		);
		const places = rings.flatMap((ring) => pointsAlong(ring, 0.1)).filter(([, lat = 0]) => lat < northernEdge - 2e-4);
		expect(farthest(places.map(toShore))).toBeLessThan(2.03);
	});
});
