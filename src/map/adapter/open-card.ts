import type { MultiPolygon, Polygon, Position } from "geojson";
import { type Map as MapLibreMap, Popup } from "maplibre-gl";
import { createSignal, untrack } from "solid-js";
import type { AtlasFeature, FeatureId } from "../../atlas/atlas";
import { clipToBox } from "../../geo/clip";
import { anchorNear, nearestInBox } from "../../geo/nearest";
import { type LngLat, toLngLat } from "../../geo/positions";
import { isArea } from "../../geo/shapes";
import type { Obstructions } from "../../state/obstructions";
import {
	type CardPlace,
	type CardScene,
	type Pixel,
	type PopupAnchor,
	type ProjectedShape,
	popupOffsetPx,
} from "./place-card";
import { findObstructions, isOnScreen, readBounds } from "./viewport";

/**
 * Renders the card into an element and returns what takes it away again; `isOutOfViewport` says whether nothing of the
 * feature is in the viewport.
 */
export type RenderContent = (element: HTMLElement, isOutOfViewport: () => boolean) => () => void;

/** Margins of a card that takes a side of the viewport for itself, in CSS pixels. */
export const sideMarginPx = 12;

/** Where on a feature a note about it should stand: by where a person pointed, else nearest to a place in the window. */
export function placeInViewport(
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
export interface OpenCard {
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
		surroundings: readonly AtlasFeature[],
	): void;
	close(): void;
}

/** Opens the card of a feature; it is placed nowhere until it is told where. */
export function openCard(
	map: MapLibreMap,
	feature: AtlasFeature,
	obstructions: Obstructions,
	render: RenderContent,
): OpenCard {
	const [size, setSize] = createSignal({ width: 0, height: 0, leastHeight: 0 }, { equals: isSameSize });
	const [isOutOfViewport, setOutOfViewport] = createSignal(false);
	const host = document.createElement("div");
	const content = document.createElement("div");
	host.className = "map-card is-unplaced";
	content.className = "map-card-content";
	host.append(content);
	map.getContainer().append(host);
	const dispose = untrack(() => render(content, isOutOfViewport));
	const watched = new Set<Element>();
	const sizes = new ResizeObserver(() => {
		if (content.querySelector("[role=dialog]")) setSize(measureCard(content, map.getContainer().clientHeight));
		const quotation = content.querySelector("figure");
		if (!quotation || watched.has(quotation)) return;
		watched.add(quotation); // It grows when its typeface comes, which the card as a whole may not.
		sizes.observe(quotation);
	});
	sizes.observe(content);
	let anchor: LngLat | undefined;
	let before: CardPlace | undefined;
	let placedLeastHeight: number | undefined;
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
		place(choose, pointedAt, others, surroundings) {
			if (!anchor || !isOnScreen(map, anchor))
				anchor = placeInViewport(map, feature, before ? undefined : pointedAt, map.getCenter().toArray());
			setOutOfViewport(!anchor);
			const place = choose(
				{
					anchor: anchor && toPixel(map, anchor),
					feature: projectShape(map, feature),
					others: others.map((each) => projectShape(map, each)),
					surroundings: surroundings.map((each) => projectShape(map, each)),
					obstructions: findObstructions(map, obstructions.elements()),
				},
				// A quotation that has grown may need another place.
				placedLeastHeight === size().leastHeight ? before : undefined,
			);
			placedLeastHeight = size().leastHeight;
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
