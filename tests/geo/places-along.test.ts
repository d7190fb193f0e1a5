import { expect, it } from "vitest";
import { placesAlong } from "../../src/geo/places-along";

it("gives places at equal steps, round corners too", () => {
	const corner = [
		[0, 0],
		[3, 0],
		[3, 4],
	] as const;
	expect(placesAlong(corner, 2)).toEqual([
		[0, 0],
		[2, 0],
		[3, 1],
		[3, 3],
		[3, 4],
	]);
});

it("gives the end once, also where the steps come out even", () => {
	const line = [
		[0, 0],
		[1, 0],
		[2, 0],
	] as const;
	expect(placesAlong(line, 1)).toEqual([
		[0, 0],
		[1, 0],
		[2, 0],
	]);
	expect(placesAlong(line, 0.5)).toHaveLength(5);
});
