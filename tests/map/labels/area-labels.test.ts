import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import type { Bounds } from "../../../src/geo/bounds";
import { isInBounds } from "../../../src/geo/bounds";
import { toLngLat } from "../../../src/geo/positions";
import { placeAreaLabels } from "../../../src/map/labels/area-labels";
import { makeCollection, makeFeature, makeLayer } from "../../fixtures/atlas";

const square = (west: number, south: number, side: number): Polygon => ({
	type: "Polygon",
	coordinates: [
		[
			[west, south],
			[west + side, south],
			[west + side, south + side],
			[west, south + side],
			[west, south],
		],
	],
});
const layerOf = (id: string, name: string, geometry: Polygon) => ({
	entry: makeLayer({ id }),
	collection: makeCollection(makeFeature({ id, name: { en: name, ko: name } }, geometry)),
});
const everywhere: Bounds = [120, 30, 140, 45];
const place = (layers: readonly ReturnType<typeof layerOf>[], zoom = 9, bounds = everywhere) =>
	placeAreaLabels(layers, { zoom, bounds, language: "en" }).features;

describe("names of areas", () => {
	it("are written once in each area in view, on the part in view where the middle is not", () => {
		const large = layerOf("large", "Large", square(124, 36, 4));
		const corner: Bounds = [124.1, 36.1, 124.3, 36.3];
		const [whole, cut] = [place([large]), place([large], 9, corner)];
		expect([whole.length, cut.length, place([large], 9, [130, 36, 131, 37]).length]).toEqual([1, 1, 0]);
		expect(isInBounds(toLngLat(cut[0]?.geometry.coordinates ?? []), corner)).toBe(true);
		expect(place([large], 6)).toEqual([]);
	});

	it("do not come twice near each other", () => {
		const twice = [layerOf("one", "R132", square(126, 37, 0.1)), layerOf("two", "R132", square(126.1, 37, 0.1))];
		expect(place(twice).map(({ properties }) => properties?.id)).toEqual(["one"]);
		expect(place(twice, 14)).toHaveLength(2);
	});
});
