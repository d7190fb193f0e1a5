import { describe, expect, it } from "vitest";
import { findInViewport, narrowToViewport, stepFrom, type Viewport, whyUnseen } from "../../src/atlas/viewport";
import { nearestInBox } from "../../src/geo/nearest";
import { makeCollection, makeFeature, makeLayer } from "../fixtures/atlas";

const viewport: Viewport = { center: [126, 38], bounds: [125, 37.5, 127, 38.5], zoom: 9 };
const path = (...coordinates: [number, number][]) => ({ type: "LineString" as const, coordinates });
const point = (id: string, lng: number, lat: number) => makeFeature({ id }, { type: "Point", coordinates: [lng, lat] });
const square = (west: number, south: number, east: number, north: number) => ({
	type: "Polygon" as const,
	coordinates: [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south],
		],
	],
});
const ids = (features: Parameters<typeof findInViewport>[0]) =>
	findInViewport(features, viewport).map(({ feature }) => feature.properties.id);

describe("what is in view", () => {
	it("goes from west to east, and leaves out what lies beside", () => {
		const features = [
			point("east", 126.9, 38),
			point("out", 124, 38),
			point("west", 125.1, 38),
			point("mid", 126, 38.2),
		];
		expect(ids(features)).toEqual(["west", "mid", "east"]);
	});

	it("goes from north to south where features lie above each other", () => {
		expect(ids([point("south", 126, 37.6), point("north", 126, 38.4)])).toEqual(["north", "south"]);
	});

	it("tells where a line is nearest to the centre, of what is in view of it", () => {
		const line = path([120, 38.1], [132, 38.1]);
		const [found] = findInViewport([makeFeature({ id: "line" }, line)], viewport);
		expect(found?.offset.direction).toBe("north");
		expect(found?.offset.distanceKm).toBeCloseTo(11.4, 0);
		const besides = path([125.1, 38.49], [125.1, 50]);
		expect(nearestInBox(besides, viewport.bounds, viewport.center)?.[1]).toBeLessThanOrEqual(38.5);
	});

	it("counts an area that holds the whole of what is shown as being at its centre", () => {
		expect(nearestInBox(square(120, 30, 130, 40), viewport.bounds, viewport.center)).toEqual(viewport.center);
		expect(nearestInBox(square(120, 30, 124, 40), viewport.bounds, viewport.center)).toBeUndefined();
		expect(nearestInBox(square(126.5, 37, 130, 40), viewport.bounds, viewport.center)?.[0]).toBeCloseTo(126.5, 5);
	});
});

describe("a step", () => {
	const inViewport = findInViewport([point("a", 125.2, 38), point("b", 126, 38), point("c", 126.8, 38)], viewport);

	it.each([
		[undefined, 1, 0],
		[undefined, -1, 2],
		["a", 1, 1],
		["c", 1, 0],
		["a", -1, 2],
		["gone", 1, 0],
	] as const)("from %s by %i leads to number %i", (from, steps, to) => {
		expect(stepFrom(inViewport, from, steps)).toBe(to);
	});
});

describe("the layers in view", () => {
	const across = path([124, 38], [128, 38]);
	const round = path([124, 38], [126, 40], [128, 38]);
	const show = (id: string, geometry: Parameters<typeof makeFeature>[1], minZoom?: number) => ({
		entry: makeLayer({ id, ...(minZoom && { minZoom }) }),
		collection: makeCollection(makeFeature({ id: `${id}-a` }, geometry), point(`${id}-b`, 120, 30)),
	});
	const narrowed = (...shown: Parameters<typeof narrowToViewport>[0]) =>
		narrowToViewport(shown, viewport).map(({ entry, collection }) => [
			entry.id,
			collection?.features.map(({ properties }) => properties.id),
		]);

	it("are those of which something lies in the box, not only in the box round them", () => {
		expect(narrowed(show("line", across), show("bow", round), show("area", square(120, 30, 130, 40)))).toEqual([
			["line", ["line-a"]],
			["area", ["area-a"]],
		]);
	});

	it("are not those of an area whose outline goes round the box, or in whose hole it lies", () => {
		const ring = {
			type: "Polygon" as const,
			coordinates: [...square(120, 30, 130, 45).coordinates, ...square(122, 32, 128, 43).coordinates],
		};
		const horseshoe = [
			[120, 30],
			[130, 30],
			[130, 45],
			[129, 45],
			[129, 31],
			[121, 31],
			[121, 45],
			[120, 45],
			[120, 30],
		];
		const bracket = { type: "Polygon" as const, coordinates: [horseshoe] };
		expect(narrowed(show("ring", ring), show("bracket", bracket))).toEqual([]);
	});

	it("are not those that are drawn only nearer by, but those whose file has not come", () => {
		expect(narrowed(show("near", across, 9.5), { entry: makeLayer({ id: "coming" }), collection: undefined })).toEqual([
			["coming", undefined],
		]);
	});

	it("lack a layer whose features all lie elsewhere, or that is drawn only nearer by, but none of which nobody can tell", () => {
		const elsewhere = { entry: makeLayer({ id: "far" }), collection: makeCollection(point("far-a", 120, 30)) };
		const empty = { entry: makeLayer({ id: "empty" }), collection: makeCollection() };
		const coming = { entry: makeLayer({ id: "coming" }), collection: undefined };
		const shown = [elsewhere, show("near", across, 9.5), show("line", across), show("area", square(120, 30, 130, 40))];
		expect([...shown, empty, coming].map((layer) => whyUnseen(layer, viewport))).toEqual([
			"elsewhere",
			"nearer",
			undefined,
			undefined,
			undefined,
			undefined,
		]);
	});
});
