import { describe, expect, it } from "vitest";
import { toHighlights, toPointData } from "../../../src/map/style/to-map-data";
import { makeCollection, makeFeature, makeLayer } from "../../fixtures/atlas";

const entry = makeLayer({
	id: "events",
	symbol: "point",
	color: "incident",
	icon: "caution",
	icons: { clash: "ship" },
});
const pointsOf = (...features: Parameters<typeof makeCollection>) =>
	toPointData([{ entry, collection: makeCollection(...features) }]).features;

describe("the points of a layer", () => {
	it("bear the icon of their kind, else the layer's", () => {
		const icons = pointsOf(makeFeature({ id: "a", kind: "clash" }), makeFeature({ id: "b", kind: "fire" }));
		expect(icons.map(({ properties }) => properties.icon)).toEqual(["ship", "caution"]);
	});

	it("are hollow where the place is approximate or only words define it", () => {
		const points = (["published-coordinates", "derived", "approximate", "schematic"] as const).map((certainty, at) =>
			makeFeature({ id: `p${at}`, certainty }),
		);
		expect(pointsOf(...points).map(({ properties }) => properties.hollow)).toEqual([false, false, true, true]);
	});

	it("are one for each position of a MultiPoint, with the feature's id; lines and areas are left out", () => {
		const pair = makeFeature(
			{ id: "pair" },
			{
				type: "MultiPoint",
				coordinates: [
					[125, 38],
					[126, 38],
				],
			},
		);
		const line = makeFeature(
			{ id: "line" },
			{
				type: "LineString",
				coordinates: [
					[125, 38],
					[126, 38],
				],
			},
		);
		const points = pointsOf(pair, line);
		expect(points.map(({ geometry }) => geometry.coordinates)).toEqual([
			[125, 38],
			[126, 38],
		]);
		expect(points.map(({ properties }) => properties.id)).toEqual(["pair", "pair"]);
	});
});

describe("what stands out", () => {
	const at = { type: "Point" as const, coordinates: [125, 38] };
	const named = ["a", "b", "c"].map((id) => makeFeature({ id }, at));
	const layers = [{ entry, collection: makeCollection(...named) }];

	it("is every point that is selected or mentioned, with its mark, and none that is pointed at", () => {
		const marks = new Map([
			["a", "selected" as const],
			["b", "mentioned" as const],
			["c", "hovered" as const],
		]);
		const { features } = toHighlights(layers, (id) => marks.get(id));
		expect(features.map(({ properties }) => [properties?.id, properties?.mark, properties?.as])).toEqual([
			["a", "selected", "dot"],
			["b", "mentioned", "dot"],
		]);
	});

	it("is in no group", () => {
		const points = toPointData(layers, (id) => id !== "c").features;
		expect(points.map(({ properties }) => properties.id)).toEqual(["c"]);
	});

	it("bears its name once, however many points it has", () => {
		const pair = makeFeature(
			{ id: "pair" },
			{
				type: "MultiPoint",
				coordinates: [
					[125, 38],
					[126, 38],
				],
			},
		);
		const { features } = toHighlights([{ entry, collection: makeCollection(pair) }], () => "selected");
		expect(features.map(({ properties }) => properties?.isNamed)).toEqual([true, false]);
	});
});
