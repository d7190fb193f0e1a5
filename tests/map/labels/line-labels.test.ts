import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { bearingDeg } from "../../../src/domain/geometry/bearing-deg";
import type { Bounds } from "../../../src/domain/geometry/bounds-of";
import { distanceKm } from "../../../src/domain/geometry/distance-km";
import { lengthKm } from "../../../src/domain/geometry/length-km";
import { toLngLat } from "../../../src/domain/geometry/lng-lat";
import { makeCourse } from "../../../src/map/labels/baseline";
import { findStretches } from "../../../src/map/labels/candidates";
import { toLineNames } from "../../../src/map/labels/line-labels";
import { toPlane } from "../../../src/map/labels/plane";
import { lineNameZoomAt } from "../../../src/map/style/line-names";
import { makeCollection, makeFeature, makeLayer } from "../../fixtures/atlas";

const entry = makeLayer({ id: "lines" });
const world: Bounds = [-180, -85, 180, 85];
const name = { en: "A line’s long name", ko: "선의 긴 이름" };
const stretchesOf = (coordinates: Position[], zoom: number, within?: Bounds, textScale = 1, bearing = 0) =>
	toLineNames(
		[{ entry, collection: makeCollection(makeFeature({ id: "line", name }, { type: "LineString", coordinates })) }],
		{ zoom, textScale, bearing, view: within ?? world, ...(within && { within }) },
		"en",
	).features;

const spanOf = ({
	geometry: { coordinates },
}: ReturnType<typeof stretchesOf>[number]): [west: number, east: number] => {
	const lngs = coordinates.map(([lng = 0]) => lng);
	return [Math.min(...lngs), Math.max(...lngs)];
};
/** Degrees of longitude of so many pixels at zoom 8. */
const pxAtZoom8 = (px: number) => (px * 360) / (512 * 2 ** 8);

/** At zoom 8 so short that its name comes once: up and down from 126° to 126.3° east, and straight on to 127.1°. */
const shortBend: Position[] = [
	...Array.from({ length: 7 }, (_, index): Position => [126 + index / 20, 38 + (index % 2) * 0.09]),
	[127.1, 38],
];

/** A line that goes up and down from 126° to 127° east, and straight on to 128°. */
const bentThenStraight: Position[] = [
	...Array.from({ length: 21 }, (_, index): Position => [126 + index / 20, 38 + (index % 2) * 0.08]),
	[128, 38],
];

describe("the stretches for a line’s name", () => {
	it("are where the line is straight", () => {
		const [best] = stretchesOf(shortBend, 8);
		for (const [lng = 0] of best?.geometry.coordinates ?? []) expect(lng).toBeGreaterThan(126.25);
	});

	it.each([
		[0, 126, 128],
		[180, 128, 126],
	])("run from left to right on a map whose bearing is %i", (bearing, from, to) => {
		for (const line of [bentThenStraight, bentThenStraight.toReversed()]) {
			const ends = stretchesOf(line, 8, undefined, 1, bearing).map(({ geometry: { coordinates }, properties }) => ({
				runs: Math.sign((coordinates.at(-1)?.[0] ?? 0) - (coordinates[0]?.[0] ?? 0)),
				isBelow: properties?.isBelow,
			}));
			const isLeftToEast = line === bentThenStraight;
			expect(ends.length).toBeGreaterThan(0);
			for (const each of ends)
				expect(each).toEqual({ runs: Math.sign(to - from), isBelow: isLeftToEast !== to > from });
		}
	});

	it("are longer for larger text", () => {
		const lengthAt = (textScale: number) => {
			const [best] = stretchesOf(bentThenStraight, 8, undefined, textScale);
			return best ? lengthKm(best.geometry) : 0;
		};
		expect(lengthAt(2) / lengthAt(1)).toBeGreaterThan(1.7);
	});

	it("keep clear of points of other layers where the name would stand, beside a ribbon", () => {
		const straight: Position[] = [
			[126, 38],
			[126.8, 38],
		];
		const line = {
			entry,
			collection: makeCollection(
				makeFeature({ id: "line", name, side: "right" }, { type: "LineString", coordinates: straight }),
			),
		};
		const points = {
			entry: makeLayer({ id: "points", symbol: "point" }),
			collection: makeCollection(makeFeature({ id: "point" }, { type: "Point", coordinates: [126.42, 38.05] })),
		};
		const isOverPoint = (layers: Parameters<typeof toLineNames>[0]) => {
			const [best] = toLineNames(layers, { zoom: 8, view: world, textScale: 1, bearing: 0 }, "en").features;
			const [[west = 0] = [], [east = 0] = []] = [best?.geometry.coordinates[0], best?.geometry.coordinates.at(-1)];
			return west < 126.4 && east > 126.44;
		};
		expect(isOverPoint([line])).toBe(true);
		expect(isOverPoint([line, points])).toBe(false);
	});

	it("have their name on the other side of a line without a ribbon, where another line is on the usual one", () => {
		const along = (id: string, lat: number) =>
			makeFeature(
				{ id, name },
				{
					type: "LineString",
					coordinates: [
						[126, lat],
						[127.2, lat],
					],
				},
			);
		const isBelow = (lat: number) => {
			const layers = [{ entry, collection: makeCollection(along("line", 38), along("other", lat)) }];
			const { features } = toLineNames(layers, { zoom: 8, view: world, textScale: 1, bearing: 0 }, "en");
			return features
				.filter(({ properties }) => properties?.id === "line")
				.map(({ properties }) => properties?.isBelow);
		};
		const northwardDeg = (px: number) => pxAtZoom8(px) * Math.cos((38 * Math.PI) / 180);
		expect(new Set(isBelow(38 + northwardDeg(14)))).toEqual(new Set([true]));
		expect(new Set(isBelow(38 + northwardDeg(48)))).toEqual(new Set([false]));
	});

	it("have their name a disc’s width off, from afar, where points stand on the line", () => {
		const straight: Position[] = [
			[126, 38],
			[127.2, 38],
		];
		const line = {
			entry,
			collection: makeCollection(makeFeature({ id: "line", name }, { type: "LineString", coordinates: straight })),
		};
		const points = {
			entry: makeLayer({ id: "points", symbol: "point" }),
			collection: makeCollection(
				...Array.from({ length: 25 }, (_, index) =>
					makeFeature({ id: `point-${index}` }, { type: "Point", coordinates: [126 + index / 20, 38] }),
				),
			),
		};
		const distancesAt = (zoom: number, ...layers: (typeof line)[]) => {
			const { features } = toLineNames(layers, { zoom, view: world, textScale: 1, bearing: 0 }, "en");
			return new Set(features.map(({ properties }) => properties?.distance));
		};
		expect(distancesAt(8, line)).toEqual(new Set(["near"]));
		expect(distancesAt(8, line, points)).toEqual(new Set(["far"]));
		expect(distancesAt(10, line, points)).toEqual(new Set(["near"]));
	});

	it("lie beside each other for one name, so that only one of them can be written", () => {
		const straight: Position[] = [
			[126, 38],
			[127.2, 38],
		];
		const [best, after, before] = stretchesOf(straight, 8);
		const westEnd = (stretch: typeof best) => stretch?.geometry.coordinates[0]?.[0] ?? 0;
		const eastEnd = (stretch: typeof best) => stretch?.geometry.coordinates.at(-1)?.[0] ?? 0;
		expect(westEnd(after)).toBeLessThan(eastEnd(best));
		expect(eastEnd(before)).toBeGreaterThan(westEnd(after));
	});

	it("are not in a bend within which letters would run together, where there are others", () => {
		const bend = Array.from({ length: 31 }, (_, index): Position => {
			const angle = (Math.PI * index) / 30;
			return [126 - 0.13 * Math.sin(angle), 38.2 - 0.1 * Math.cos(angle)];
		});
		const hook: Position[] = [...bend, [128, 38.3]];
		const inBend = stretchesOf(hook, 9).filter(({ geometry }) => geometry.coordinates.every(([lng = 0]) => lng < 126));
		expect(stretchesOf(hook, 9).length).toBeGreaterThan(3);
		expect(inBend).toEqual([]);
	});

	it("are more the nearer one is, each as long as the name", () => {
		const [far, near] = [stretchesOf(bentThenStraight, 8), stretchesOf(bentThenStraight, 10)];
		expect(near.length).toBeGreaterThan(far.length);
		const lengthKm = ({ geometry: { coordinates } }: (typeof far)[number]) =>
			distanceKm(toLngLat(coordinates[0] ?? []), toLngLat(coordinates.at(-1) ?? []));
		const [farKm, nearKm] = [far.at(-1), near.at(-1)].map((each) => (each ? lengthKm(each) : 0));
		expect((farKm ?? 0) / (nearKm ?? 1)).toBeCloseTo(4, 0);
	});

	it("turn little by little where the line has a corner", () => {
		const [best] = stretchesOf(
			[
				[126, 38],
				[126.25, 38],
				[126.45, 38.16],
			],
			8,
		);
		const places = best?.geometry.coordinates ?? [];
		const headings = places.slice(1).map((to, at) => bearingDeg(toLngLat(places[at] ?? to), toLngLat(to)));
		const turns = headings.slice(1).map((heading, at) => Math.abs(heading - (headings[at] ?? heading)));
		expect(Math.max(...turns)).toBeLessThan(15);
	});

	it("are as long as their name also where the line goes up and down", () => {
		const jagged = Array.from({ length: 41 }, (_, index): Position => [126 + index / 20, 38 + (index % 2) * 0.06]);
		const kmOf = (coordinates: Position[]) =>
			lengthKm(stretchesOf(coordinates, 8)[0]?.geometry ?? { type: "LineString", coordinates: [] });
		expect(kmOf(jagged)).toBeGreaterThan(
			kmOf([
				[126, 38],
				[128, 38],
			]) * 0.97,
		);
	});

	it("are for an abbreviation where the name has no good one", () => {
		const textsOn = (east: number, lats: readonly number[]) => {
			const coordinates = lats.map((lat, at): Position => [126 + ((east - 126) * at) / (lats.length - 1), lat]);
			const feature = makeFeature(
				{ id: "line", name, abbreviation: { en: "ALN" } },
				{ type: "LineString", coordinates },
			);
			const { features } = toLineNames(
				[{ entry, collection: makeCollection(feature) }],
				{ zoom: 8, view: world, textScale: 1, bearing: 0 },
				"en",
			);
			return new Set(features.map(({ properties }) => properties?.en));
		};
		expect(textsOn(128, [38, 38])).toEqual(new Set([name.en]));
		expect(textsOn(126.2, [38, 38])).toEqual(new Set([name.en, "ALN"]));
		expect(textsOn(126.4, [38, 38.2, 38])).toContain("ALN");
	});

	it("keep from one another, but for those that only one name can take", () => {
		const jagged = (from: number) =>
			Array.from({ length: 10 }, (_, index): Position => [from + index / 20, 38 + (index % 2) * 0.08]);
		for (const east of [127.7, 127.9]) {
			const spans = stretchesOf([...jagged(126), ...jagged(east)], 8).map(spanOf);
			const gaps = spans.flatMap(([, end]) => spans.map(([start]) => start - end)).filter((gap) => gap > 0);
			expect(Math.min(...gaps)).toBeGreaterThan(pxAtZoom8(110));
		}
	});

	it("are for an abbreviation far from the name’s, or within one that may not be taken", () => {
		const straight: Position[] = [
			[126, 38],
			[128.5, 38],
		];
		const isTaken = ([x]: readonly [number, number]) => x < toPlane([127.3, 38])[0];
		const course = makeCourse(straight, { zoom: 8, textScale: 1 }, { ribbon: "right", isTaken });
		const names = findStretches(course, name.en);
		const short = findStretches(course, "ALN", names);
		expect(new Set(names.map(({ isSure }) => isSure))).toEqual(new Set([false, true]));
		expect(short.some((each) => names.some(({ textStart }) => each.start >= textStart))).toBe(true);
		for (const { start, end } of short)
			for (const other of names) {
				const isWithin = start >= other.textStart && end <= other.textEnd;
				const gapPx = Math.max(other.start - end, start - other.end) * 8;
				expect(gapPx > 120 || (isWithin && !other.isSure)).toBe(true);
			}
	});

	it("lie within a box where one is given, also near the middle of a line", () => {
		const stretches = stretchesOf(bentThenStraight, 14, [127.5, 37.9, 127.6, 38.1]);
		expect(stretches.length).toBeGreaterThan(3);
		for (const [lng = 0] of stretches.flatMap(({ geometry }) => geometry.coordinates)) {
			expect(lng).toBeGreaterThanOrEqual(127.5);
			expect(lng).toBeLessThanOrEqual(127.6);
		}
	});

	it("are others on what is in view of a line that has none there", () => {
		const line = {
			type: "LineString" as const,
			coordinates: [
				[126, 38],
				[130, 38],
			],
		};
		const layers = [{ entry, collection: makeCollection(makeFeature({ id: "line", name }, line)) }];
		const find = (view: Bounds) => toLineNames(layers, { zoom: 8, view, textScale: 1, bearing: 0 }, "en").features;
		const lasting = find(world);
		const west = Math.min(...lasting.flatMap(({ geometry }) => geometry.coordinates.map(([lng = 0]) => lng)));
		const found = find([west - 0.45, 37, west + 0.3, 39]);
		expect(found.slice(0, lasting.length)).toEqual(lasting);
		expect(found.length).toBeGreaterThan(lasting.length);
		for (const [lng = 0] of found.slice(lasting.length).flatMap(({ geometry }) => geometry.coordinates))
			expect(lng).toBeLessThan(west + 0.31);
	});

	it("are not looked for again for a layer that is in no name’s way", () => {
		const lines = (id: string) => ({
			entry: makeLayer({ id }),
			collection: makeCollection(makeFeature({ id, name }, { type: "LineString", coordinates: bentThenStraight })),
		});
		const named = lines("line");
		const area = {
			entry: makeLayer({ id: "area", symbol: "area" }),
			collection: makeCollection(makeFeature({ id: "area" }, { type: "Polygon", coordinates: [bentThenStraight] })),
		};
		const find = (...others: (typeof area)[]) =>
			toLineNames([named, ...others], { zoom: 8, view: world, textScale: 1, bearing: 0 }, "en").features[0];
		const alone = find();
		expect(find(area)).toBe(alone);
		expect(find(lines("other"))).not.toBe(alone);
	});

	it("are the whole course of a line that is shorter than its name", () => {
		const short: Position[] = [
			[126, 38],
			[126.01, 38],
		];
		expect(stretchesOf(short, 6).map(({ geometry }) => geometry.coordinates)).toEqual([short]);
	});
});

it("takes the stretches of the half zoom before", () => {
	expect([4.2, 7.9, 12.4, 15].map(lineNameZoomAt)).toEqual([5, 7.5, 12, 15]);
});
