import type { Map as MapLibreMap } from "maplibre-gl";
import { createEffect, createSignal, on, onCleanup, untrack } from "solid-js";
import type { FeatureId } from "../domain/atlas";
import type { LayerId } from "../domain/catalogue";
import type { LngLat } from "../domain/geometry/lng-lat";
import { type Cover, noCover, shiftFromCover } from "../domain/sheet";
import { readTextPx, wantsMotion } from "../state/appearance";
import type { AtlasData } from "../state/atlas-data";
import type { ViewState } from "../state/view-state";
import { watchControls } from "./obstructions";
import { type OpenCard, openCard, placeInSight, type RenderContent, sideMarginPx } from "./open-card";
import { placeCard } from "./place-card";
import { isOnScreen } from "./read-sight";

/** How a card is shown that {@link bindPopup} has. */
export interface CardState {
	/** Whether the selection is to be shown apart from the map, because its layer failed or cards on the map are off. */
	isElsewhere(): boolean;
	/** What a docked card takes of the viewport, where nothing is free of what is spoken of. */
	cover(): Cover;
}

/** What a card that takes a side of the viewport for itself must leave of the viewport's width. */
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
	/** For which selection and size of the viewport the card has taken a side; it keeps it. */
	let heldSide: string | undefined;
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
