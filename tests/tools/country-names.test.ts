import { readFileSync } from "node:fs";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { countryRows } from "../../tools/basemap/countries-table";

const drawn: readonly Position[] = JSON.parse(readFileSync("geojson/mdl.geojson", "utf8")).features.find(
	({ geometry }: { geometry: { type: string } }) => geometry.type === "LineString",
).geometry.coordinates;
/** Carried on to the west across the estuary, so that there is a north and a south of it there too. */
const line: readonly Position[] = [[125, 37.7], ...drawn];

/** How far a place is from the line of 1953, in degrees of latitude; to the north of it positive. */
function northOfLine([lng = 0, lat = 0]: Position): number {
	const shrink = Math.cos((38 * Math.PI) / 180);
	const sides = line.slice(1).map(([toLng = 0, toLat = 0], index) => {
		const [fromLng = 0, fromLat = 0] = line[index] ?? [];
		const [x, y] = [(toLng - fromLng) * shrink, toLat - fromLat];
		const [px, py] = [(lng - fromLng) * shrink, lat - fromLat];
		const share = Math.min(1, Math.max(0, (px * x + py * y) / (x * x + y * y || 1)));
		return { distance: Math.hypot(px - share * x, py - share * y), side: Math.sign(x * py - y * px) };
	});
	const nearest = sides.reduce((best, each) => (each.distance < best.distance ? each : best));
	return nearest.distance * nearest.side;
}

describe("the names of the two Koreas along the line of 1953", () => {
	it.each([
		["dprk", 1],
		["rok", -1],
	])("stand on the side of %s, clear of the Demilitarized Zone", (id, side) => {
		const places = countryRows.find((row) => row.id === id)?.alongLines?.flatMap(({ at }) => at) ?? [];
		expect(places.length).toBeGreaterThan(5);
		for (const place of places) expect(northOfLine(place) * side, `${place}`).toBeGreaterThan(0.05);
	});

	it("are as many for one as for the other at each zoom", () => {
		const counts = ["dprk", "rok"].map((id) =>
			countryRows
				.find((row) => row.id === id)
				?.alongLines?.map(({ fromZoom, toZoom, at }) => [fromZoom, toZoom, at.length]),
		);
		expect(counts[0]).toEqual(counts[1]);
	});
});
