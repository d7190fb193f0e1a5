import { describe, expect, it } from "vitest";
import { describePlace, type References, relateToTowns, type Town } from "../../src/atlas/relations";
import type { LngLat } from "../../src/geo/positions";
import { readTowns } from "../../tools/atlas/reference-towns";
import { makeFeature } from "../fixtures/atlas";
import { ownAtlas } from "../fixtures/own-atlas";

const { collections } = ownAtlas;
const committed = (layer: string, id: string) => {
	const found = collections.get(layer)?.features.find(({ properties }) => properties.id === id);
	if (!found) throw new Error(`${layer}.geojson has no “${id}”.`);
	return found;
};
const towns = readTowns(process.cwd());
const townsNamed = (name: string) => towns.filter((town) => town.name.en === name);
const lines = [committed("mdl", "mdl"), committed("nll", "nll"), committed("dprk-1999", "dprk-1999-line")];
const references: References = { lines, between: ["nll", "dprk-1999-line"], areas: [], towns };
const point = (id: string, coordinates: LngLat, uncertaintyKm?: number) =>
	makeFeature({ id, uncertaintyKm }, { type: "Point", coordinates });
const relationsOf = (coordinates: LngLat, rest: Partial<References> = {}, uncertaintyKm?: number) =>
	describePlace(point("somewhere", coordinates, uncertaintyKm), { ...references, ...rest }).relations;

describe("where a place is", () => {
	// Rounded figures in common use, not said from where in Seoul: good to three kilometres.
	it.each([
		["incidents", "inc-tunnel-3", 44],
		["bases", "base-panmunjom", 53],
	] as const)("%s/%s: as far to the north-west of Seoul as is commonly said", (layer, id, saidKm) => {
		const { geometry } = committed(layer, id);
		if (geometry.type !== "Point") throw new Error(`${id} is no point.`);
		const [relation] = relateToTowns(geometry.coordinates as LngLat, townsNamed("Seoul"));
		expect(relation).toMatchObject({ kind: "from-town", direction: "north-west" });
		expect(relation?.kind === "from-town" && Math.abs(relation.distanceKm - saidKm)).toBeLessThan(3);
	});

	// Straight-line distances as gazetteers give them, whose points of a city differ: good to two per cent.
	it.each([
		["Pyongyang", 195, "north-west"],
		["Busan", 325, "south-east"],
	] as const)("%s is as far from Seoul as is commonly said", (name, saidKm, direction) => {
		const [town] = townsNamed(name);
		const [relation] = relateToTowns(town?.position ?? [0, 0], townsNamed("Seoul"));
		expect(relation).toMatchObject({ kind: "from-town", direction });
		expect(relation?.kind === "from-town" && Math.abs(relation.distanceKm - saidKm)).toBeLessThan(0.02 * saidKm);
	});

	it.each([
		["dmz-southern-limit", "south"],
		["dmz-northern-limit", "north"],
	] as const)("%s: two kilometres from the line, by the Armistice", (id, side) => {
		const { relations } = describePlace(committed("dmz", id), references);
		const relation = relations.find((each) => each.kind === "beside-line");
		expect(relation).toMatchObject({ line: { en: "Military Demarcation Line" }, side });
		expect(relation?.kind === "beside-line" && relation.distanceKm).toBeCloseTo(2, 1);
	});

	it("is between the lines of both sides off Yeonpyeong, and north of both at Haeju", () => {
		expect(relationsOf([125.69, 37.63])[0]).toMatchObject({ kind: "between" });
		expect(relationsOf([125.71, 38.04]).map(({ kind }) => kind)).toEqual(["beside-line", "at-town"]);
	});

	it("is on no side of a line nearer than it is known", () => {
		expect(relationsOf([125.69, 37.63], { between: undefined }, 1)).toContainEqual(
			expect.objectContaining({ kind: "beside-line", side: "south" }),
		);
		expect(relationsOf([125.69, 37.63], { between: ["", ""] }, 20)).toContainEqual(
			expect.objectContaining({ kind: "near-line" }),
		);
	});

	it("is inside the smallest areas in force that hold it for certain, and never inside itself", () => {
		const square = (id: string, half: number, until?: string) =>
			makeFeature(
				{ id, name: { en: id, ko: id }, until },
				{
					type: "Polygon",
					coordinates: [
						[
							[126 - half, 37 - half],
							[126 + half, 37 - half],
							[126 + half, 37 + half],
							[126 - half, 37 + half],
							[126 - half, 37 - half],
						],
					],
				},
			);
		const areas = [square("huge", 3), square("large", 0.9), square("small", 0.2), square("ended", 0.1, "2024-06-04")];
		const insideOf = (uncertaintyKm?: number) =>
			relationsOf([126, 37], { areas, lines: [], towns: [] }, uncertaintyKm).map(
				(relation) => relation.kind === "inside" && relation.area.en,
			);
		expect(insideOf()).toEqual(["small", "large"]);
		expect(insideOf(30)).toEqual(["large"]);
		expect(describePlace(square("small", 0.2), { ...references, areas, lines: [], towns: [] }).relations).toEqual([
			{ kind: "inside", area: { en: "large", ko: "large" } },
		]);
	});

	it("is told of a line by its middle, and of several points not at all", () => {
		const line = describePlace(committed("nll", "nll"), references);
		expect(line.of).toBe("middle");
		expect(line.lengthKm).toBeGreaterThan(150);
		const several = makeFeature(
			{ id: "two" },
			{
				type: "MultiPoint",
				coordinates: [
					[126, 37],
					[127, 38],
				],
			},
		);
		expect(describePlace(several, references).relations).toEqual([]);
	});

	it("is at a town within three kilometres of its point", () => {
		const town: Town = { name: { en: "Town", ko: "읍" }, position: [126, 37] };
		expect(relateToTowns([126, 37.02], [town])).toMatchObject([{ kind: "at-town" }]);
		expect(relateToTowns([126, 37.03], [town])).toMatchObject([{ kind: "from-town", direction: "north" }]);
	});
});
