import type { Position } from "geojson";
import { type Map as MapLibreMap, Popup } from "maplibre-gl";
import { createEffect, createSignal, on, onCleanup, untrack } from "solid-js";
import type { AtlasFeature, FeatureId } from "../domain/atlas";
import type { LayerId } from "../domain/catalogue";
import { anchorNear } from "../domain/geometry/anchor-near";
import { type LngLat, toLngLat } from "../domain/geometry/lng-lat";
import { nearestInBox } from "../domain/geometry/nearest-in-box";
import { type Cover, shiftFromCover } from "../domain/sheet";
import { readTextPx, wantsMotion } from "../state/appearance";
import type { AtlasData } from "../state/atlas-data";
import type { ViewState } from "../state/view-state";
import { isOnScreen, readBounds } from "./read-sight";

/** Renders the popup's content into an element and returns what takes it away again. */
export type RenderContent = (element: HTMLElement) => () => void;

const marginPx = 12;

/**
 * Keeps a popup at the selected feature while `enabled`, and else what is selected or pinned out from under what covers
 * the map. Returns whether the selection is to be shown elsewhere, because
 * no part of the feature is in sight or popups are off.
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
	}: {
		state: ViewState;
		data: AtlasData;
		cover: () => Cover;
		enabled: () => boolean;
		render: RenderContent;
		layerOf: (feature: FeatureId) => LayerId | undefined;
	},
): () => boolean {
	const [settled, setSettled] = createSignal(0);
	const [isElsewhere, setElsewhere] = createSignal(false);
	let open: { feature: string; close: () => void } | undefined;

	const close = () => {
		open?.close();
		open = undefined;
	};

	createEffect(
		on(
			[state.selection, enabled, settled, state.isFraming, selectedFeature, hasFailed],
			([selection, on, , isFraming, feature, isMissing]) => {
				if (!selection || !on || isMissing) {
					close();
					setElsewhere(selection !== undefined);
					return;
				}
				if (open?.feature !== selection.feature) close();
				if (open || !feature || isFraming || map.isMoving()) return;
				const place = placeInSight(map, feature, selection.at, map.getCenter().toArray());
				setElsewhere(!place);
				if (place)
					open = { feature: selection.feature, close: openPopup(map, place, render, selection.at !== undefined) };
			},
		),
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

	const onMoveEnd = () => setSettled((count) => count + 1);
	map.on("moveend", onMoveEnd);
	onCleanup(() => {
		map.off("moveend", onMoveEnd);
		close();
	});
	return isElsewhere;

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

function openPopup(map: MapLibreMap, [lng, lat]: LngLat, render: RenderContent, mayPan: boolean): () => void {
	const content = document.createElement("div");
	const popup = new Popup({
		closeButton: false,
		closeOnClick: false,
		focusAfterOpen: false,
		maxWidth: "none",
		offset: 12,
	});
	const dispose = untrack(() => render(content));
	popup.setLngLat([lng, lat]).setDOMContent(content).addTo(map);
	const sizes = new ResizeObserver(() => popup.setLngLat([lng, lat]));
	sizes.observe(content);
	if (mayPan) panIntoView(map, content);
	popup.once("close", () => {
		sizes.disconnect();
		dispose();
	});
	return () => popup.remove();
}

function panIntoView(map: MapLibreMap, content: HTMLElement) {
	const box = content.getBoundingClientRect();
	const frame = map.getContainer().getBoundingClientRect();
	const dx = Math.min(0, box.left - frame.left - marginPx) + Math.max(0, box.right - frame.right + marginPx);
	const dy = Math.min(0, box.top - frame.top - marginPx) + Math.max(0, box.bottom - frame.bottom + marginPx);
	if (dx !== 0 || dy !== 0) map.panBy([dx, dy], { duration: 250 });
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
