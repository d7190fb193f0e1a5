import type { Feature, LineString, Position } from "geojson";
import { describe, expect, it } from "vitest";
import type { Bounds } from "../../../src/geo/bounds";
import { bearingDeg } from "../../../src/geo/direction";
import { lengthKm } from "../../../src/geo/distance";
import { toLngLat } from "../../../src/geo/positions";
import { labelCosts } from "../../../src/map/labels/costs";
import { type LabelView, makeLabelCache, placeLineLabels } from "../../../src/map/labels/line-labels";
import { lineNameZoomAt } from "../../../src/map/style/line-names";
import type { LoadedLayer } from "../../../src/map/style/to-map-data";
import { makeCollection, makeFeature, makeLayer } from "../../fixtures/atlas";

const world: Bounds = [-180, -85, 180, 85];
const atZoom8: LabelView = { zoom: 8, bounds: world, textScale: 1, bearing: 0, language: "en" };
const name = { en: "A line’s long name", ko: "선의 긴 이름" };
const abbreviation = { en: "ALN", ko: "선이름" };

type Facts = NonNullable<Parameters<typeof makeFeature>[0]>;

function layerOf(id: string, coordinates: readonly Position[], facts: Partial<Facts> = {}): LoadedLayer {
	const feature = makeFeature({ id, name, ...facts }, { type: "LineString", coordinates: [...coordinates] });
	return { entry: makeLayer({ id }), collection: makeCollection(feature) };
}

function pointsAt(positions: readonly Position[]): LoadedLayer {
	const features = positions.map((coordinates, index) =>
		makeFeature({ id: `point-${index}` }, { type: "Point", coordinates }),
	);
	return { entry: makeLayer({ id: "points", symbol: "point" }), collection: makeCollection(...features) };
}

/** The labels of the layers, all or of one line or with one text. */
function place(
	layers: readonly LoadedLayer[],
	view: Partial<LabelView> = {},
	only: { id?: string; text?: string } = {},
) {
	return placeLineLabels(layers, { ...atZoom8, ...view }).features.filter(
		({ properties }) =>
			(only.id === undefined || properties?.id === only.id) &&
			(only.text === undefined || properties?.en === only.text),
	);
}

function lngsOf(...labels: readonly Feature<LineString>[]): number[] {
	return labels.flatMap(({ geometry }) => geometry.coordinates.map(([lng = 0]) => lng));
}

function spanOf(label: Feature<LineString>): readonly [west: number, east: number] {
	return [Math.min(...lngsOf(label)), Math.max(...lngsOf(label))];
}

/** Degrees of longitude of so many pixels at zoom 8, and of latitude at 38° north. */
const lngOfPx = (px: number) => (px * 360) / (512 * 2 ** 8);
const latOfPx = (px: number) => lngOfPx(px) * Math.cos((38 * Math.PI) / 180);

const straight: readonly Position[] = [
	[126, 38],
	[127.2, 38],
];
/** Up and down from `from` to `to`, every twentieth of a degree. */
const zigzag = (from: number, to: number, height: number): Position[] =>
	Array.from({ length: Math.round((to - from) * 20) + 1 }, (_, index) => [
		from + index / 20,
		38 + (index % 2) * height,
	]);
const bentThenStraight: readonly Position[] = [...zigzag(126, 127, 0.08), [128, 38]];

describe("the labels of a line", () => {
	it("stand where it is straight", () => {
		// Up and down as far as 126.3° east; so short that its label comes once.
		const [best] = place([layerOf("line", [...zigzag(126, 126.3, 0.09), [127.1, 38]])]);
		expect(spanOf(best as Feature<LineString>)[0]).toBeGreaterThan(126.25);
	});

	it.each([
		[0, 126, 128],
		[180, 128, 126],
	])("read from left to right on a map whose bearing is %i, on the same side of the line", (bearing, from, to) => {
		for (const line of [bentThenStraight, bentThenStraight.toReversed()]) {
			const labels = place([layerOf("line", line)], { bearing });
			const isDrawnEastward = line === bentThenStraight;
			expect(labels.length).toBeGreaterThan(0);
			for (const { geometry, properties } of labels) {
				const [start = 0, end = 0] = [geometry.coordinates[0]?.[0], geometry.coordinates.at(-1)?.[0]];
				expect(Math.sign(end - start)).toBe(Math.sign(to - from));
				expect(properties?.isBelow).toBe(isDrawnEastward !== to > from);
			}
		}
	});

	it("have room for their text: more for larger text, the same in pixels nearer in, and more of them", () => {
		const kmOf = (view: Partial<LabelView>) => {
			const label = place([layerOf("line", bentThenStraight)], view).at(-1);
			return label ? lengthKm(label.geometry) : 0;
		};
		expect(kmOf({ textScale: 2 }) / kmOf({})).toBeGreaterThan(1.7);
		expect(kmOf({}) / kmOf({ zoom: 10 })).toBeCloseTo(4, 0);
		const countAt = (zoom: number) => place([layerOf("line", bentThenStraight)], { zoom }).length;
		expect(countAt(10)).toBeGreaterThan(countAt(8));
	});

	it("have as much room where the line goes up and down", () => {
		const kmOf = (line: readonly Position[]) => {
			const [best] = place([layerOf("line", line)]);
			return best ? lengthKm(best.geometry) : 0;
		};
		const level: readonly Position[] = [
			[126, 38],
			[128, 38],
		];
		expect(kmOf(zigzag(126, 128, 0.06))).toBeGreaterThan(kmOf(level) * 0.97);
	});

	it("have the whole of a line that is shorter than its text", () => {
		const short: readonly Position[] = [
			[126, 38],
			[126.01, 38],
		];
		expect(place([layerOf("line", short)], { zoom: 6 }).map(({ geometry }) => geometry.coordinates)).toEqual([short]);
	});

	it("turn little by little at a corner", () => {
		const [best] = place([
			layerOf("line", [
				[126, 38],
				[126.25, 38],
				[126.45, 38.16],
			]),
		]);
		const path = best?.geometry.coordinates ?? [];
		const headings = path.slice(1).map((to, at) => bearingDeg(toLngLat(path[at] ?? to), toLngLat(to)));
		const turns = headings.slice(1).map((heading, at) => Math.abs(heading - (headings[at] ?? heading)));
		expect(Math.max(...turns)).toBeLessThan(15);
	});

	it("are not in a bend in which letters would run together, where the line has better places", () => {
		// Half circles of 40 px at zoom 8, one after another, and straight on from 126.9° east.
		const meander = Array.from({ length: 8 * 16 }, (_, index): Position => {
			const [turn, angle] = [Math.floor(index / 16), (Math.PI * (index % 16)) / 16];
			const [x, y] = [40 - 40 * Math.cos(angle) + 80 * turn, 40 * Math.sin(angle) * (turn % 2 ? 1 : -1)];
			return [126 + lngOfPx(x), 38 + latOfPx(y)];
		});
		const labels = place([layerOf("line", [...meander, [126 + lngOfPx(640), 38], [129, 38]])]);
		expect(labels.length).toBeGreaterThan(0);
		expect(labels.filter((label) => spanOf(label)[1] < 127)).toEqual([]);
	});

	it("keep from one another, or overlap so that MapLibre draws only one", () => {
		for (const east of [127.7, 127.9]) {
			const line = [...zigzag(126, 126.45, 0.08), ...zigzag(east, east + 0.45, 0.08)];
			const spans = place([layerOf("line", line)]).map(spanOf);
			const gaps = spans.flatMap(([, end]) => spans.map(([start]) => start - end)).filter((gap) => gap > 0);
			expect(Math.min(...gaps)).toBeGreaterThan(lngOfPx(110));
		}
		const [best, after, before] = place([layerOf("line", straight)]).map(spanOf);
		expect(after?.[0]).toBeLessThan(best?.[1] ?? 0);
		expect(before?.[1]).toBeGreaterThan(after?.[0] ?? 180);
	});

	it("are in the language of the map", () => {
		const labels = placeLineLabels([layerOf("line", straight)], { ...atZoom8, language: "ko" }).features;
		expect(new Set(labels.map(({ properties }) => properties?.ko))).toEqual(new Set([name.ko]));
	});
});

describe("conflicts of a line’s labels", () => {
	it("with a point beside a ribbon move one of them clear along the line, where it would come within 20 px", () => {
		const line = layerOf("line", [straight[0] ?? [], [126.9, 38]], { side: "right" });
		const lng = 126.32;
		/** How far along the line the text of the clearest label is from the point; texts stand in the middle. */
		const clearancePx = (...others: readonly LoadedLayer[]) => {
			const gaps = place([line, ...others], {}, { id: "line" }).map((label) => {
				const [west, east] = spanOf(label);
				const half = (east - west) / 2 / labelCosts.candidate.lengthInWidths;
				return Math.abs(lng - (west + east) / 2) - half;
			});
			return Math.max(...gaps) / lngOfPx(1);
		};
		// The middle of a label is 10.8 px north of the line.
		const pointAt = (px: number) => pointsAt([[lng, 38 + latOfPx(px)]]);
		expect(clearancePx()).toBeLessThan(0);
		expect(clearancePx(pointAt(11))).toBeGreaterThan(20);
		expect(clearancePx(pointAt(28))).toBeGreaterThan(20);
		expect(clearancePx(pointAt(34))).toBeLessThan(0);
	});

	it("with another line put them on the other side", () => {
		const isBelow = (px: number) => {
			const other = layerOf(
				"other",
				straight.map(([lng = 0]) => [lng, 38 + latOfPx(px)]),
			);
			const labels = place([layerOf("line", straight), other], {}, { id: "line" });
			return new Set(labels.map(({ properties }) => properties?.isBelow));
		};
		expect(isBelow(14)).toEqual(new Set([true]));
		expect(isBelow(48)).toEqual(new Set([false]));
	});

	it("with points on the line put them a disc’s width off it, from afar", () => {
		const crowd = pointsAt(Array.from({ length: 25 }, (_, index): Position => [126 + index / 20, 38]));
		const distancesAt = (zoom: number, ...layers: readonly LoadedLayer[]) =>
			new Set(place([layerOf("line", straight), ...layers], { zoom }).map(({ properties }) => properties?.distance));
		expect(distancesAt(8)).toEqual(new Set(["near"]));
		expect(distancesAt(8, crowd)).toEqual(new Set(["far"]));
		expect(distancesAt(10, crowd)).toEqual(new Set(["near"]));
	});
});

describe("the abbreviation of a line", () => {
	const textsOn = (line: readonly Position[]) =>
		new Set(place([layerOf("line", line, { abbreviation })]).map(({ properties }) => properties?.en));

	it("is placed where the name has no good place", () => {
		expect(
			textsOn([
				[126, 38],
				[128, 38],
			]),
		).toEqual(new Set([name.en]));
		expect(
			textsOn([
				[126, 38],
				[126.2, 38],
			]),
		).toEqual(new Set([name.en, abbreviation.en]));
		expect(
			textsOn([
				[126, 38],
				[126.2, 38.2],
				[126.4, 38],
			]),
		).toContain(abbreviation.en);
	});

	it("keeps far from the name, or lies within a place that the name may not get", () => {
		const line = layerOf("line", [straight[0] ?? [], [131, 38]], { abbreviation, side: "right" });
		// So near that all labels of the western half are in conflict.
		const other = layerOf("other", [
			[126, 38 + latOfPx(14)],
			[128.5, 38 + latOfPx(14)],
		]);
		const names = place([line, other], {}, { id: "line", text: name.en }).map(spanOf);
		const short = place([line, other], {}, { id: "line", text: abbreviation.en }).map(spanOf);
		const isWithin = ([west, east]: readonly number[], [start = 0, end = 0]: readonly number[]) =>
			(west ?? 0) >= start && (east ?? 0) <= end;
		expect(short.some((each) => names.some((whole) => isWithin(each, whole)))).toBe(true);
		for (const each of short)
			for (const whole of names) {
				const gap = Math.max(whole[0] - each[1], each[0] - whole[1]);
				expect(gap > lngOfPx(180) || (isWithin(each, whole) && whole[0] < 128.5)).toBe(true);
			}
	});
});

describe("the labels of a view", () => {
	it("lie within a box to which lines are cut", () => {
		const clip: Bounds = [127.5, 37.9, 127.6, 38.1];
		const labels = place([layerOf("line", bentThenStraight)], { zoom: 14, bounds: clip, clip });
		expect(labels.length).toBeGreaterThan(3);
		expect(Math.min(...lngsOf(...labels))).toBeGreaterThanOrEqual(127.5);
		expect(Math.max(...lngsOf(...labels))).toBeLessThanOrEqual(127.6);
	});

	it("stay in their places, and a line with none in view has others there", () => {
		const layers = [layerOf("line", [straight[0] ?? [], [130, 38]])];
		const lasting = place(layers);
		const west = Math.min(...lngsOf(...lasting));
		const found = place(layers, { bounds: [west - 0.45, 37, west + 0.3, 39] });
		expect(found.slice(0, lasting.length)).toEqual(lasting);
		const others = found.slice(lasting.length);
		expect(others.length).toBeGreaterThan(0);
		expect(Math.max(...lngsOf(...others))).toBeLessThan(west + 0.31);
	});

	it("are the very same from a cache, until a layer comes that has something for labels to keep off", () => {
		const cache = makeLabelCache();
		const line = layerOf("line", bentThenStraight);
		const area = {
			entry: makeLayer({ id: "area", symbol: "area" }),
			collection: makeCollection(
				makeFeature({ id: "area" }, { type: "Polygon", coordinates: [[...bentThenStraight]] }),
			),
		};
		const find = (...others: readonly LoadedLayer[]) => placeLineLabels([line, ...others], atZoom8, cache).features[0];
		const alone = find();
		expect(alone).toEqual(place([line])[0]);
		expect(find(area)).toBe(alone);
		expect(find(layerOf("other", straight))).not.toBe(alone);
	});

	it("are those of the half zoom before", () => {
		expect([4.2, 7.9, 12.4, 15].map(lineNameZoomAt)).toEqual([5, 7.5, 12, 15]);
	});
});
