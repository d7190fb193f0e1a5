import type { Map as MapLibreMap } from "maplibre-gl";
import { createEffect, createMemo, createSignal, on, onCleanup, untrack } from "solid-js";
import { type AtlasFeature, type FeatureId, shapeKindOf } from "../../atlas/atlas";
import type { LayerId } from "../../atlas/catalogue";
import type { LngLat } from "../../geo/positions";
import { readTextPx, wantsMotion } from "../../state/appearance";
import type { AppState } from "../../state/context";
import { type CoveredEdges, shiftFromCovered } from "../../state/map-padding";
import { type OpenCard, openCard, placeInViewport, type RenderContent, sideMarginPx } from "./open-card";
import { placeCard } from "./place-card";
import { isOnScreen } from "./viewport";

/** What a card that takes a side of the viewport for itself must leave of the viewport's width. */
const leastMapPx = 220;

/** What {@link bindPopup} reads and tells. */
export interface PopupOptions extends Pick<AppState, "index" | "view" | "camera" | "data" | "shell" | "obstructions"> {
	readonly render: RenderContent;
	readonly layerOf: (feature: FeatureId) => LayerId | undefined;
}

/**
 * Keeps the card of the selected feature on the map while it has room for cards: at the feature, or docked, wherever it
 * covers nothing of what is spoken of; and else what is selected or pinned out from under what covers the map. Tells the
 * shell where the card stands, and what a docked card takes of the map where nothing is free of what is spoken of.
 */
export function bindPopup(
	map: MapLibreMap,
	{ index, view, camera, data, shell, obstructions, render, layerOf }: PopupOptions,
): void {
	const [settled, setSettled] = createSignal(0);
	const [open, setOpen] = createSignal<OpenCard>();
	const [takenPx, setTakenPx] = createSignal(0);
	/** For which selection and size of the viewport the card has taken a side; it keeps it. */
	let heldSide: string | undefined;
	const isApart = createMemo(() => view.selection() !== undefined && (!shell.hasRoomForCards() || hasFailed()));
	createEffect(() => shell.placeCard(isApart() ? "apart" : "on-map"));
	createEffect(() => shell.takeRoom("card", { leftPx: takenPx() }));

	const close = () => {
		untrack(open)?.close();
		setOpen(undefined);
	};

	createEffect(() => {
		const selection = view.selection();
		const feature = selectedFeature();
		settled();
		if (!selection || isApart()) return close();
		if (untrack(open)?.feature !== selection.feature) close();
		if (untrack(open) || !feature || camera.isFraming() || map.isMoving()) return;
		setOpen(openCard(map, feature, obstructions, render));
	});

	createEffect(() => {
		const card = open();
		const selection = view.selection();
		if (!card) return setTakenPx(0);
		settled();
		const size = card.size();
		if (!selection || size.height === 0 || map.isMoving()) return;
		const spokenOf = new Set(selection.stack);
		if (view.mentioned().includes(selection.feature)) for (const each of view.mentioned()) spokenOf.add(each);
		spokenOf.delete(selection.feature);
		const others = [...spokenOf].flatMap((each) => data.feature(each) ?? []);
		const { clientWidth: width, clientHeight: height } = map.getContainer();
		const taken = size.width + 2 * sideMarginPx;
		const held = [...selection.stack, width, height].join();
		card.place(
			(scene, before) => {
				const mayTakeSide = width - taken >= leastMapPx;
				const found = placeCard({ viewport: { width, height }, card: size, ...scene }, before);
				const isAskedFor = untrack(camera.request)?.kind === "bounds";
				const needsSide = !found || (found.covers > 0 && isAskedFor) || heldSide === held;
				heldSide = needsSide && mayTakeSide ? held : undefined;
				setTakenPx(heldSide === undefined ? 0 : taken);
				if (heldSide === undefined && found) return found;
				const roomPx = height - 2 * sideMarginPx;
				return { kind: "docked", left: sideMarginPx, top: sideMarginPx, roomPx, covers: 0, coversOfRest: 0 };
			},
			selection.at,
			others,
			untrack(findDrawn).filter(({ properties: { id } }) => id !== selection.feature && !spokenOf.has(id)),
		);
	});

	createEffect(
		on(takenPx, (leftPx, before) => {
			if (leftPx === 0 || leftPx === before) return;
			const at = untrack(open)?.anchor();
			if (at && untrack(camera.request)?.kind !== "bounds") uncover(map, at, { leftPx, bottomPx: 0 });
		}),
	);

	createEffect(
		on(
			[view.selection, view.pin, camera.isFraming, selectedFeature, shell.covered],
			([selection, pin, isFraming, feature]) => {
				if (shell.hasRoomForCards() || isFraming) return;
				const place = selection
					? feature && placeInViewport(map, feature, selection.at, middleOfViewport(map, shell.covered()))
					: pin && isOnScreen(map, pin) && pin;
				const covered = shell.covered();
				// What else changed may be about to take the map there within its padding.
				if (place) queueMicrotask(() => uncover(map, place, covered));
			},
		),
	);

	const onSettled = () => setSettled((count) => count + 1);
	map.on("moveend", onSettled);
	map.on("resize", onSettled);
	const unwatch = obstructions.watch(onSettled);
	onCleanup(() => {
		map.off("moveend", onSettled);
		map.off("resize", onSettled);
		unwatch();
		close();
		shell.takeRoom("card");
		shell.placeCard("on-map");
	});

	/** The points and lines of visible layers. */
	function findDrawn(): readonly AtlasFeature[] {
		return index.catalogue.layers
			.filter(({ id }) => view.isVisible(id))
			.flatMap(({ id }) => data.collection(id)?.features ?? [])
			.filter(({ geometry }) => shapeKindOf(geometry) !== "area");
	}

	function hasFailed() {
		const selection = view.selection();
		const layer = selection && layerOf(selection.feature);
		return layer !== undefined && data.status(layer).kind === "failed";
	}

	function selectedFeature() {
		const selection = view.selection();
		return selection && data.feature(selection.feature);
	}
}

/** Moves the map where a place in its window lies under what covers it; what is out of the window was left there. */
function uncover(map: MapLibreMap, [lng, lat]: LngLat, covered: CoveredEdges) {
	if (map.isMoving()) return;
	const { clientHeight } = map.getContainer();
	const [dx, dy] = shiftFromCovered(map.project([lng, lat]), clientHeight, covered, readTextPx());
	if (dx !== 0 || dy !== 0) map.panBy([dx, dy], { duration: 250, animate: wantsMotion() });
}

function middleOfViewport(map: MapLibreMap, { bottomPx, leftPx }: CoveredEdges): LngLat {
	const { clientWidth, clientHeight } = map.getContainer();
	return map.unproject([(clientWidth + leftPx) / 2, (clientHeight - bottomPx) / 2]).toArray();
}
