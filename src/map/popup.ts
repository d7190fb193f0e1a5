import type { MultiPolygon, Polygon, Position } from "geojson";
import { type Map as MapLibreMap, Popup } from "maplibre-gl";
import { createEffect, createSignal, on, onCleanup, untrack } from "solid-js";
import type { AtlasFeature, FeatureId } from "../domain/atlas";
import type { LayerId } from "../domain/catalogue";
import { anchorNear } from "../domain/geometry/anchor-near";
import { clipToBox } from "../domain/geometry/clip-to-box";
import { isArea } from "../domain/geometry/geometry-kinds";
import { type LngLat, toLngLat } from "../domain/geometry/lng-lat";
import { nearestInBox } from "../domain/geometry/nearest-in-box";
import { type Cover, noCover, shiftFromCover } from "../domain/sheet";
import { readTextPx, wantsMotion } from "../state/appearance";
import type { AtlasData } from "../state/atlas-data";
import type { ViewState } from "../state/view-state";
import { findControls, watchControls } from "./frame-guard";
import {
	type CardPlace,
	type CardScene,
	type Pixel,
	type PopupAnchor,
	type ProjectedShape,
	placeCard,
	popupOffsetPx,
} from "./place-card";
import { isOnScreen, readBounds } from "./read-sight";

/**
 * Renders the card into an element and returns what takes it away again; `isOutOfSight` says whether nothing of the
 * feature is in the viewport.
 */
export type RenderContent = (element: HTMLElement, isOutOfSight: () => boolean) => () => void;

/** How a card is shown that {@link bindPopup} has. */
export interface CardState {
	/** Whether the selection is to be shown apart from the map, because its layer failed or cards on the map are off. */
	isElsewhere(): boolean;
	/** What a docked card takes of the viewport, where nothing is free of what is spoken of. */
	cover(): Cover;
}

/** Margins of a card that takes a side of the viewport for itself, and what it must leave of the viewport's width. */
const sideMarginPx = 12;
const leastMapPx = 220;

/**
 * Keeps the card of the selected feature on the map while `enabled`: at the feature, or docked, wherever it covers
 * nothing of what is spoken of; and else what is selected or pinned out from under what covers the map.
 */
export function bindPopup(
	map: MapLibreMap,
	{
		state,
		data,
		cover,
		enabled,
		render,
		layerOf,
		passage,
	}: {
		state: ViewState;
		data: AtlasData;
		cover: () => Cover;
		enabled: () => boolean;
		render: RenderContent;
		layerOf: (feature: FeatureId) => LayerId | undefined;
		/** The features of the passage at which an article is open. */
		passage: () => readonly FeatureId[];
	},
): CardState {
	const [settled, setSettled] = createSignal(0);
	const [open, setOpen] = createSignal<OpenCard>();
	const [cardCover, setCardCover] = createSignal(noCover, { equals: (one, other) => one.leftPx === other.leftPx });
	const isElsewhere = () => state.selection() !== undefined && (!enabled() || hasFailed());

	const close = () => {
		untrack(open)?.close();
		setOpen(undefined);
	};

	createEffect(() => {
		const selection = state.selection();
		const feature = selectedFeature();
		settled();
		if (!selection || isElsewhere()) return close();
		if (untrack(open)?.feature !== selection.feature) close();
		if (untrack(open) || !feature || state.isFraming() || map.isMoving()) return;
		setOpen(openCard(map, feature, render));
	});

	createEffect(() => {
		const card = open();
		const selection = state.selection();
		if (!card) return setCardCover(noCover);
		settled();
		const size = card.size();
		if (!selection || size.height === 0 || map.isMoving()) return;
		const spokenOf = new Set(selection.stack);
		if (passage().includes(selection.feature)) for (const each of passage()) spokenOf.add(each);
		spokenOf.delete(selection.feature);
		const others = [...spokenOf].flatMap((each) => data.feature(each) ?? []);
		const { clientWidth: width, clientHeight: height } = map.getContainer();
		const taken = size.width + 2 * sideMarginPx;
		const held = [...selection.stack, width, height].join();
		card.place(
			(scene, before) => {
				const mayTakeSide = width - taken >= leastMapPx;
				const found = placeCard({ viewport: { width, height }, card: size, ...scene }, before);
				const isAskedFor = untrack(state.flight)?.kind === "bounds";
				const needsSide = !found || (found.covers > 0 && isAskedFor) || heldSide === held;
				heldSide = needsSide && mayTakeSide ? held : undefined;
				setCardCover(heldSide === undefined ? noCover : { bottomPx: 0, leftPx: taken });
				if (heldSide === undefined && found) return found;
				return { kind: "docked", left: sideMarginPx, top: sideMarginPx, roomPx: height - 2 * sideMarginPx, covers: 0 };
			},
			selection.at,
			others,
		);
	});
	let heldSide: string | undefined;

	createEffect(
		on(cardCover, (now, before) => {
			if (now.leftPx === 0 || now.leftPx === before?.leftPx) return;
			const at = untrack(open)?.anchor();
			if (at && untrack(state.flight)?.kind !== "bounds") uncover(map, at, now);
		}),
	);

	createEffect(
		on(
			[state.selection, state.pin, state.isFraming, selectedFeature, cover],
			([selection, pin, isFraming, feature]) => {
				if (enabled() || isFraming) return;
				const place = selection
					? feature && placeInSight(map, feature, selection.at, middleInSight(map, cover()))
					: pin && isOnScreen(map, pin) && pin;
				if (place) uncover(map, place, cover());
			},
		),
	);

	const onSettled = () => setSettled((count) => count + 1);
	map.on("moveend", onSettled);
	map.on("resize", onSettled);
	const unwatch = watchControls(map, onSettled);
	onCleanup(() => {
		map.off("moveend", onSettled);
		map.off("resize", onSettled);
		unwatch();
		close();
	});
	return { isElsewhere, cover: cardCover };

	function hasFailed() {
		const selection = state.selection();
		const layer = selection && layerOf(selection.feature);
		return layer !== undefined && data.status(layer).kind === "failed";
	}

	function selectedFeature() {
		const selection = state.selection();
		return selection && data.feature(selection.feature);
	}
}

/** Where on a feature a note about it should stand: by where a person pointed, else nearest to a place in the window. */
function placeInSight(
	map: MapLibreMap,
	feature: AtlasFeature,
	pointedAt: Position | undefined,
	near: LngLat,
): LngLat | undefined {
	const place = pointedAt
		? toLngLat(anchorNear(feature, pointedAt))
		: nearestInBox(feature.geometry, readBounds(map), near);
	return place && isOnScreen(map, place) ? place : undefined;
}

/** The card of one feature, on the map. */
interface OpenCard {
	readonly feature: FeatureId;
	/** The size that it would have, in CSS pixels; 0 until it is there. */
	size(): CardScene["card"];
	/** The place of the feature at which it stands, if any of the feature is in the viewport. */
	anchor(): LngLat | undefined;
	/** Puts it where `choose` says. */
	place(
		choose: (scene: Omit<CardScene, "viewport" | "card">, before: CardPlace | undefined) => CardPlace,
		pointedAt: Position | undefined,
		others: readonly AtlasFeature[],
	): void;
	close(): void;
}

function openCard(map: MapLibreMap, feature: AtlasFeature, render: RenderContent): OpenCard {
	const [size, setSize] = createSignal({ width: 0, height: 0, leastHeight: 0 }, { equals: isSameSize });
	const [isOutOfSight, setOutOfSight] = createSignal(false);
	const host = document.createElement("div");
	const content = document.createElement("div");
	host.className = "map-card is-unplaced";
	content.className = "map-card-content";
	host.append(content);
	map.getContainer().append(host);
	const dispose = untrack(() => render(content, isOutOfSight));
	const sizes = new ResizeObserver(() => {
		if (content.querySelector("[role=dialog]")) setSize(measureCard(content, map.getContainer().clientHeight));
	});
	sizes.observe(content);
	let anchor: LngLat | undefined;
	let before: CardPlace | undefined;
	let popup: Popup | undefined;

	/** Moves the card to another element, with the focus that is in it. */
	const moveTo = (move: () => void) => {
		const focused = content.contains(document.activeElement) ? document.activeElement : undefined;
		const last = popup;
		popup = undefined;
		move();
		last?.remove();
		if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
	};
	const dock = ({ left, top }: { left: number; top: number }) => {
		host.className = "map-card";
		host.style.cssText = `left: ${left}px; top: ${top}px`;
		if (content.parentElement !== host) moveTo(() => host.append(content));
	};
	const openPopup = (at: LngLat, side: PopupAnchor) =>
		moveTo(() => {
			host.className = "map-card is-unplaced";
			popup = new Popup({
				anchor: side,
				closeButton: false,
				closeOnClick: false,
				focusAfterOpen: false,
				maxWidth: "none",
				offset: popupOffsetPx,
			});
			popup.setLngLat(at).setDOMContent(content).addTo(map);
		});

	return {
		feature: feature.properties.id,
		size,
		anchor: () => anchor,
		place(choose, pointedAt, others) {
			if (!anchor || !isOnScreen(map, anchor))
				anchor = placeInSight(map, feature, before ? undefined : pointedAt, map.getCenter().toArray());
			setOutOfSight(!anchor);
			const place = choose(
				{
					anchor: anchor && toPixel(map, anchor),
					feature: projectShape(map, feature),
					others: others.map((each) => projectShape(map, each)),
					obstructions: findControls(map),
				},
				before,
			);
			content.style.setProperty(
				"--card-room",
				`${place.kind === "popup" && place.roomPx === size().height ? mostHeightPx : place.roomPx}px`,
			);
			if (place.kind === "docked") dock(place);
			else if (anchor && (before?.kind !== "popup" || before.anchor !== place.anchor)) openPopup(anchor, place.anchor);
			else if (anchor) popup?.setLngLat(anchor);
			before = place;
		},
		close() {
			sizes.disconnect();
			popup?.remove();
			dispose();
			host.remove();
		},
	};
}

/** A card is no higher than this; the rest is to be scrolled to. */
const mostHeightPx = 480;

/** The size of a card that may be lower than it would be, and how far its quotation reaches. */
function measureCard(content: HTMLElement, viewportPx: number): CardScene["card"] {
	const { top, width, height } = content.getBoundingClientRect();
	const scroller = content.querySelector("[role=dialog]")?.lastElementChild;
	const hidden = scroller ? scroller.scrollHeight - scroller.clientHeight : 0;
	const quotation = content.querySelector("figure")?.getBoundingClientRect().bottom;
	const whole = Math.min(height + hidden, mostHeightPx, viewportPx - 2 * sideMarginPx);
	const least = quotation === undefined ? whole : quotation + (scroller?.scrollTop ?? 0) - top + 2 * sideMarginPx;
	return { width, height: whole, leastHeight: Math.min(whole, least) };
}

function isSameSize(one: CardScene["card"], other: CardScene["card"]): boolean {
	return one.width === other.width && one.height === other.height && one.leastHeight === other.leastHeight;
}

/** What of a feature lies in the viewport of a map. */
function projectShape(map: MapLibreMap, { geometry }: AtlasFeature): ProjectedShape {
	const { points, paths } = clipToBox(geometry, readBounds(map));
	const project = (path: readonly Position[]) => path.map((each) => toPixel(map, toLngLat(each)));
	return {
		points: points.map((each) => toPixel(map, each)),
		paths: paths.map(project),
		rings: isArea(geometry) ? ringsOf(geometry).map(project) : [],
	};
}

function ringsOf(geometry: Polygon | MultiPolygon): readonly Position[][] {
	return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

function toPixel(map: MapLibreMap, lngLat: LngLat): Pixel {
	const { x, y } = map.project(lngLat);
	return [x, y];
}

/** Moves the map where a place in its window lies under what covers it; what is out of the window was left there. */
function uncover(map: MapLibreMap, [lng, lat]: LngLat, cover: Cover) {
	if (map.isMoving()) return;
	const { clientHeight } = map.getContainer();
	const [dx, dy] = shiftFromCover(map.project([lng, lat]), clientHeight, cover, readTextPx());
	if (dx !== 0 || dy !== 0) map.panBy([dx, dy], { duration: 250, animate: wantsMotion() });
}

function middleInSight(map: MapLibreMap, { bottomPx, leftPx }: Cover): LngLat {
	const { clientWidth, clientHeight } = map.getContainer();
	return map.unproject([(clientWidth + leftPx) / 2, (clientHeight - bottomPx) / 2]).toArray();
}
