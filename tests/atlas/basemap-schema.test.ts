import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parsePlaces, parseTopology } from "../../src/atlas/basemap-schema";
import { type DataProblem, formatDataProblem } from "../../src/atlas/schema";
import type { Result } from "../../src/lib/result";

const read = (name: string) => JSON.parse(readFileSync(`geojson/basemap/${name}`, "utf8"));
const complaints = (result: Result<unknown, readonly DataProblem[]>) =>
	result.ok ? [] : result.problem.map(formatDataProblem);

describe("the basemap’s files", () => {
	it.each(["overview", "fine"])("are read as they stand: the %s ground", (grade) => {
		const json = read(`${grade}.topo.json`);
		expect(parseTopology(json, "a.topo.json")).toEqual({ ok: true, value: json });
	});

	it("are read as they stand: the names", () => {
		const json = read("places.geojson");
		expect(parsePlaces(json)).toMatchObject({ ok: true, value: json });
	});

	it("are refused with what is wrong where the ground is no topology", () => {
		const { arcs: _, ...rest } = read("overview.topo.json");
		expect(complaints(parseTopology({ ...rest, objects: "land" }, "overview.topo.json"))).toEqual([
			"overview.topo.json: objects: must hold the parts of the ground by their names",
			"overview.topo.json: arcs: is missing",
		]);
		expect(complaints(parseTopology([], "overview.topo.json"))).not.toEqual([]);
	});

	it("are refused with the place whose name or position is wrong", () => {
		const json = read("places.geojson");
		json.features[0].properties.name = { en: "China" };
		json.features[1].geometry.coordinates = ["133", 45];
		expect(complaints(parsePlaces(json))).toEqual([
			"places.geojson: “china”: name.ko: is missing",
			expect.stringMatching(/^places.geojson: “russia”: geometry.coordinates: must be a position/),
		]);
	});
});
