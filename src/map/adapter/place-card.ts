import { grow, intersection, type PixelBox } from "../pixel-box";

/** A place in the viewport: CSS pixels from its upper left corner. */
export type Pixel = readonly [x: number, y: number];

/** What of a feature lies in the viewport. */
export interface ProjectedShape {
	readonly points: readonly Pixel[];
	/** Lines, or the outlines of areas. */
	readonly paths: readonly (readonly Pixel[])[];
	/** The rings of areas, which may reach beyond the viewport. */
	readonly rings: readonly (readonly Pixel[])[];
}

/** A card to be placed, and all that it must keep clear of. */
export interface CardScene {
	readonly viewport: { readonly width: number; readonly height: number };
	/** `leastHeight` is as far as what must be seen of it without scrolling. */
	readonly card: { readonly width: number; readonly height: number; readonly leastHeight: number };
	/** Where on its feature the card would point; absent where nothing of the feature is in the viewport. */
	readonly anchor: Pixel | undefined;
	/** The feature that the card is of. */
	readonly feature: ProjectedShape;
	/** The other features that are spoken of: of the same stack, or of the same passage. */
	readonly others: readonly ProjectedShape[];
	/** What else is drawn in the viewport: of places that cover nothing of the above, that which covers least of it. */
	readonly surroundings: readonly ProjectedShape[];
	/** Legend, scale, buttons, attribution. */
	readonly obstructions: readonly PixelBox[];
}

const popupAnchors = [
	"left",
	"right",
	"bottom",
	"top",
	"bottom-left",
	"top-left",
	"bottom-right",
	"top-right",
] as const;
/** A side or corner of a popup at which its tip can be, as MapLibre names it. */
export type PopupAnchor = (typeof popupAnchors)[number];

/**
 * Where a card stands, how high it may be there, and how much it covers of what is spoken of: 0 where nothing; and of the
 * rest. Docked, it has its upper left corner at `left` and `top`.
 */
export type CardPlace = { readonly covers: number; readonly coversOfRest: number; readonly roomPx: number } & (
	| { readonly kind: "popup"; readonly anchor: PopupAnchor }
	| { readonly kind: "docked"; readonly left: number; readonly top: number }
);

/** How far a popup stands from its place, and how long its tip is, in CSS pixels. */
export const popupOffsetPx = 14;
const tipPx = 10;
/** How far a docked card stands from the edges of the viewport, and a popup at least. */
const marginPx = 12;
const popupMarginPx = 6;
const gapPx = 8;
/** A point's icon, and a line's width, with a little room round them. */
const pointRadiusPx = 15;
const pathRadiusPx = 6;
/** Within this distance of its place a card must not lie on its own line. */
const nearPx = 40;

/** Weights of what is covered: a point as much as so many pixels of line. */
const pointCost = 1000;
const nearCost = 500;
const withinAreaCost = 40;
/** For so much less covered, where nothing can be free, a card does not move. */
const keptCost = 120;

/**
 * Where a card covers nothing of what is spoken of and no control: at its feature, else docked, and at its whole height,
 * else at its least. Where there is no such place, that where it covers least, never a control; undefined where even for
 * that there is no room. The place that the card has `before` is kept where it covers nothing, or where no place is free and
 * none covers much less.
 */
export function placeCard(scene: CardScene, before?: CardPlace): CardPlace | undefined {
	const { card } = scene;
	const low = { ...scene, card: { ...card, height: Math.min(card.height, card.leastHeight) } };
	const whole = leastCovering(placesIn(scene));
	const best = whole?.covers === 0 ? whole : leastCovering([...(whole ? [whole] : []), ...placesIn(low)]);
	if (!before) return best;
	const high = Math.min(card.height, before.roomPx);
	const kept = placesIn({ ...scene, card: { ...card, height: high } }).find((each) => isSamePlace(each, before));
	const mostCost = best && best.covers > 0 ? best.covers + keptCost : 0;
	return kept && kept.covers <= mostCost ? kept : best;
}

function placesIn(scene: CardScene): readonly CardPlace[] {
	const popups = scene.anchor ? popupAnchors.flatMap((anchor) => popupAt(scene, anchor) ?? []) : [];
	return [...popups, ...dockedPlaces(scene)];
}

function isSamePlace(one: CardPlace, other: CardPlace): boolean {
	if (one.kind === "popup") return other.kind === "popup" && other.anchor === one.anchor;
	return other.kind === "docked" && other.left === one.left && other.top === one.top;
}

/** Of several places the first that covers least, and among those a popup rather than a docked card. */
function leastCovering<Place extends CardPlace>(places: readonly Place[]): Place | undefined {
	const rank = ({ covers, coversOfRest, kind }: Place) => [covers, kind === "popup" ? 0 : 1, coversOfRest];
	const isBefore = (one: Place, other: Place) => {
		const [a, b] = [rank(one), rank(other)];
		const at = a.findIndex((value, index) => value !== b[index]);
		return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
	};
	return places.reduce<Place | undefined>((best, each) => (best && !isBefore(each, best) ? best : each), undefined);
}

function popupAt(scene: CardScene, anchor: PopupAnchor) {
	const box = popupBox(scene, anchor);
	const { width, height } = scene.viewport;
	const isInside =
		box.left >= popupMarginPx &&
		box.top >= popupMarginPx &&
		box.right <= width - popupMarginPx &&
		box.bottom <= height - popupMarginPx;
	if (!isInside || scene.obstructions.some((each) => overlap(box, each))) return undefined;
	return { kind: "popup" as const, anchor, roomPx: scene.card.height, ...costsOf(box, scene) };
}

/** The box of a popup, as MapLibre places it with {@link popupOffsetPx}. */
export function popupBox({ anchor, card }: Pick<CardScene, "anchor" | "card">, at: PopupAnchor): PixelBox {
	const [x, y] = anchor ?? [0, 0];
	const { width, height } = card;
	const isCorner = at.includes("-");
	const offsetPx = isCorner ? popupOffsetPx * Math.SQRT1_2 : popupOffsetPx;
	const aside = at.endsWith("left") ? 1 : at.endsWith("right") ? -1 : 0;
	const down = at.startsWith("top") ? 1 : at.startsWith("bottom") ? -1 : 0;
	const dx = offsetPx + (isCorner ? 0 : tipPx);
	const left = aside === 0 ? x - width / 2 : aside > 0 ? x + dx : x - dx - width;
	const dy = offsetPx + tipPx;
	const top = down === 0 ? y - height / 2 : down > 0 ? y + dy : y - dy - height;
	return { left, top, right: left + width, bottom: top + height };
}

/** All places at the edges, and beside what stands over the map, that cover no control; those at the upper left first. */
function dockedPlaces(scene: CardScene) {
	const { viewport, card, obstructions } = scene;
	const lefts = [
		marginPx,
		viewport.width - marginPx - card.width,
		...obstructions.flatMap(({ left, right }) => [right + gapPx, left - gapPx - card.width]),
	];
	const tops = [
		marginPx,
		viewport.height - marginPx - card.height,
		...obstructions.flatMap(({ top, bottom }) => [bottom + gapPx, top - gapPx - card.height]),
	];
	return lefts.flatMap((left) =>
		tops.flatMap((top) => {
			const box = { left, top, right: left + card.width, bottom: top + card.height };
			const isInside =
				left >= marginPx &&
				top >= marginPx &&
				box.right <= viewport.width - marginPx &&
				box.bottom <= viewport.height - marginPx;
			if (!isInside || obstructions.some((each) => overlap(box, each))) return [];
			const below = obstructions.filter((each) => each.top >= box.bottom && each.left < box.right && each.right > left);
			const floor = Math.min(viewport.height - marginPx, ...below.map((each) => each.top - gapPx));
			const costs = costsOf(box, scene);
			const mayGrow = costsOf({ ...box, bottom: floor }, scene).covers <= costs.covers;
			const roomPx = mayGrow ? floor - top : card.height;
			return [{ kind: "docked" as const, left, top, roomPx, ...costs }];
		}),
	);
}

function costsOf(box: PixelBox, { feature, others, surroundings, anchor }: CardScene) {
	const near = anchor && grow({ left: anchor[0], right: anchor[0], top: anchor[1], bottom: anchor[1] }, nearPx);
	const isNearCovered =
		near !== undefined &&
		feature.paths.some((path) => lengthWithin(path, intersection(grow(box, pathRadiusPx), near)) > 0);
	const isPlaceCovered = anchor !== undefined && contains(box, anchor);
	const sumOf = (shapes: readonly ProjectedShape[]) => shapes.reduce((sum, each) => sum + coveredOf(each, box), 0);
	const covers =
		2 * coveredOf(feature, box) + sumOf(others) + (isNearCovered ? nearCost : 0) + (isPlaceCovered ? pointCost : 0);
	return { covers, coversOfRest: sumOf(surroundings) };
}

function coveredOf({ points, paths, rings }: ProjectedShape, box: PixelBox): number {
	const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
	const roomForPoints = grow(box, pointRadiusPx);
	const roomForPaths = grow(box, pathRadiusPx);
	return (
		pointCost * points.filter((point) => contains(roomForPoints, point)).length +
		paths.reduce((sum, path) => sum + lengthWithin(path, roomForPaths), 0) +
		(isWithin(rings, middle) ? withinAreaCost : 0)
	);
}

/** Whether a place lies within an area: to its east an odd number of sides. */
function isWithin(rings: readonly (readonly Pixel[])[], [x, y]: Pixel): boolean {
	const crossings = rings.flatMap((ring) =>
		ring.filter(([toX, toY], index) => {
			const [fromX, fromY] = ring[index - 1] ?? [toX, toY];
			return fromY > y !== toY > y && x < fromX + ((y - fromY) * (toX - fromX)) / (toY - fromY);
		}),
	);
	return crossings.length % 2 === 1;
}

/** How much of a path lies within a box, in pixels. */
function lengthWithin(path: readonly Pixel[], box: PixelBox): number {
	return path.reduce((sum, to, index) => {
		const from = path[index - 1];
		return from ? sum + segmentWithin(from, to, box) : sum;
	}, 0);
}

/** Liang and Barsky's clipping. */
function segmentWithin([x, y]: Pixel, [toX, toY]: Pixel, { left, right, top, bottom }: PixelBox): number {
	if (left >= right || top >= bottom) return 0;
	const [dx, dy] = [toX - x, toY - y];
	let [enter, leave] = [0, 1];
	for (const [step, room] of [
		[-dx, x - left],
		[dx, right - x],
		[-dy, y - top],
		[dy, bottom - y],
	] as const) {
		if (step === 0) {
			if (room < 0) return 0;
		} else if (step < 0) enter = Math.max(enter, room / step);
		else leave = Math.min(leave, room / step);
	}
	return enter < leave ? (leave - enter) * Math.hypot(dx, dy) : 0;
}

function contains({ left, right, top, bottom }: PixelBox, [x, y]: Pixel): boolean {
	return x > left && x < right && y > top && y < bottom;
}

function overlap(one: PixelBox, other: PixelBox): boolean {
	return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}
