import { describe, expect, it } from "vitest";
import {
	type CardPlace,
	type CardScene,
	type Pixel,
	type ProjectedShape,
	placeCard,
	popupBox,
} from "../../../src/map/adapter/place-card";
import type { PixelBox } from "../../../src/map/pixel-box";

const nothing: ProjectedShape = { points: [], paths: [], rings: [] };
const points = (...places: Pixel[]): ProjectedShape => ({ ...nothing, points: places });
const line = (...path: Pixel[]): ProjectedShape => ({ ...nothing, paths: [path] });

const scene = (parts: Partial<CardScene>): CardScene => ({
	viewport: { width: 1000, height: 800 },
	card: { width: 340, height: 400, leastHeight: 300 },
	anchor: undefined,
	feature: nothing,
	others: [],
	surroundings: [],
	obstructions: [],
	...parts,
});

function boxOf(place: CardPlace | undefined, { anchor, card }: CardScene): PixelBox {
	if (!place) throw new Error("There is no place.");
	const height = Math.min(card.height, place.roomPx);
	if (place.kind === "popup") return popupBox({ anchor, card: { ...card, height } }, place.anchor);
	return { left: place.left, top: place.top, right: place.left + card.width, bottom: place.top + height };
}

const holds = ({ left, right, top, bottom }: PixelBox, [x, y]: Pixel) =>
	x >= left && x <= right && y >= top && y <= bottom;
const meet = (one: PixelBox, other: PixelBox) =>
	one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

describe("the place of a card", () => {
	it("is at a point, beside it", () => {
		const found = placeCard(scene({ anchor: [300, 400], feature: points([300, 400]) }));
		expect(found).toMatchObject({ kind: "popup", anchor: "left", covers: 0 });
	});

	it.each<[Pixel, readonly Pixel[]]>([
		[[300, 400], [[330, 390]]],
		[
			[300, 400],
			[
				[330, 390],
				[270, 390],
			],
		],
		[[900, 60], [[880, 100]]],
		[
			[60, 760],
			[
				[100, 740],
				[60, 700],
			],
		],
	])("covers no other point of the stack of %j", (at, others) => {
		const around = scene({ anchor: at, feature: points(at), others: others.map((each) => points(each)) });
		const found = placeCard(around);
		expect(found?.covers).toBe(0);
		for (const each of [at, ...others]) expect(holds(boxOf(found, around), each)).toBe(false);
	});

	it("is on the side of a point where it covers least of what else is drawn", () => {
		const amid = scene({ anchor: [500, 400], feature: points([500, 400]), surroundings: [line([600, 0], [600, 800])] });
		expect(placeCard(amid)).toMatchObject({ anchor: "right", covers: 0, coversOfRest: 0 });
	});

	it("is on the side of a line where the line is not", () => {
		const bent = scene({
			card: { width: 340, height: 360, leastHeight: 300 },
			anchor: [500, 420],
			feature: line([0, 500], [500, 420], [1000, 700]),
		});
		expect(placeCard(bent)).toMatchObject({ kind: "popup", anchor: "bottom", covers: 0 });
	});

	it("covers no control, at whatever corner it is", () => {
		const obstructions = [
			{ left: 950, right: 988, top: 12, bottom: 200 },
			{ left: 10, right: 580, top: 720, bottom: 760 },
			{ left: 600, right: 1000, top: 780, bottom: 800 },
		];
		for (const anchor of [
			[20, 20],
			[980, 20],
			[20, 700],
			[980, 770],
			[500, 400],
		] as const) {
			const near = scene({ anchor, feature: points(anchor), obstructions });
			const found = placeCard(near);
			expect(found?.covers).toBe(0);
			for (const each of obstructions) expect(meet(boxOf(found, near), each)).toBe(false);
		}
	});

	it("is docked where nothing of the feature is in the viewport, clear of the controls", () => {
		const legend = { left: 10, right: 580, top: 380, bottom: 760 };
		const found = placeCard(scene({ obstructions: [legend] }));
		expect(found).toMatchObject({ kind: "docked", covers: 0 });
		expect(meet(boxOf(found, scene({})), legend)).toBe(false);
	});

	it("is docked where at the feature it would cover others of the passage", () => {
		const places = [
			[420, 380],
			[580, 380],
			[500, 300],
			[500, 480],
		] as const;
		const amid = scene({ anchor: [500, 390], feature: points([500, 390]), others: places.map((each) => points(each)) });
		const found = placeCard(amid);
		expect(found).toMatchObject({ kind: "docked", covers: 0 });
		for (const each of places) expect(holds(boxOf(found, amid), each)).toBe(false);
	});

	it("is as low as its quotation where only so nothing is covered", () => {
		const found = placeCard(
			scene({
				anchor: [500, 340],
				feature: line([0, 340], [1000, 340]),
				others: [line([0, 350], [1000, 350])],
				viewport: { width: 1000, height: 680 },
			}),
		);
		expect(found).toMatchObject({ covers: 0, roomPx: 300 });
	});

	it("is no higher than it may be where it is docked", () => {
		const rows = [360, 700].map((y) => line([0, y], [400, y]));
		const found = placeCard(scene({ viewport: { width: 400, height: 800 }, others: rows }));
		expect(found).toMatchObject({ kind: "docked", covers: 0, roomPx: 300 });
	});

	it("covers far parts of a line rather than those near, where it must cover some", () => {
		const rows = Array.from({ length: 9 }, (_, row) => line([0, 40 + row * 90], [1000, 40 + row * 90]));
		const striped = scene({ anchor: [500, 400], feature: line([0, 400], [1000, 400]), others: rows });
		const found = placeCard(striped);
		expect(found?.covers).toBeGreaterThan(0);
		expect(holds(boxOf(found, striped), [500, 400])).toBe(false);
	});

	it("does not change by itself while it covers no more, and does when a point comes under it", () => {
		const before: CardPlace = { kind: "popup", anchor: "right", covers: 0, coversOfRest: 0, roomPx: 400 };
		const at = scene({ anchor: [500, 400], feature: points([500, 400]) });
		expect(placeCard(at, before)).toMatchObject({ anchor: "right" });
		expect(placeCard({ ...at, others: [points([300, 400])] }, before)).toMatchObject({ anchor: "left" });
	});

	it("is outside an area that leaves room for it", () => {
		const ring: readonly Pixel[] = [
			[0, 0],
			[520, 0],
			[520, 800],
			[0, 800],
			[0, 0],
		];
		const area = scene({ anchor: [500, 400], feature: { points: [], paths: [ring], rings: [ring] } });
		const found = placeCard(area);
		expect(boxOf(found, area).left).toBeGreaterThan(520);
	});

	it("is nowhere in a viewport without room", () => {
		expect(placeCard(scene({ viewport: { width: 320, height: 240 } }))).toBeUndefined();
	});
});
