import type { Point } from "geojson";
import { expect, it } from "vitest";
import type { AtlasCollection } from "../../src/atlas/atlas";
import { distanceKm, distanceToLineKm } from "../../src/geo/distance";
import { toLngLat } from "../../src/geo/positions";
import { line, textOf } from "./committed";

const mdl = line("mdl");
const incidents: AtlasCollection = JSON.parse(textOf("incidents.geojson"));

function tunnel(number: number) {
	const found = incidents.features.find(({ properties }) => properties.id === `inc-tunnel-${number}`);
	if (!found) throw new Error(`There is no tunnel ${number}.`);
	return found;
}

const placeOf = (number: number) => toLngLat((tunnel(number).geometry as Point).coordinates);

it("places each tunnel within its uncertainty of the Demilitarized Zone, 2 km from the line", () => {
	for (const number of [1, 2, 3, 4])
		expect(distanceToLineKm(placeOf(number), mdl) - 2, `tunnel ${number}`).toBeLessThan(
			tunnel(number).properties.uncertaintyKm ?? 0,
		);
});

it("places the first tunnel in the zone, as far from Seoul and Kaesong as Gyeonggi Province says", () => {
	const { uncertaintyKm = 0, summary } = tunnel(1).properties;
	expect(summary.en).toContain("52 km from Seoul");
	expect(distanceToLineKm(placeOf(1), mdl)).toBeLessThan(2);
	expect(Math.abs(distanceKm(placeOf(1), [126.978, 37.5665]) - 52)).toBeLessThan(1);
	expect(Math.abs(distanceKm(placeOf(1), [126.5544, 37.9708]) - 24)).toBeLessThan(uncertaintyKm);
});
