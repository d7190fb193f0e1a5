import type { Map as MapLibreMap } from "maplibre-gl";
import { createEffect, createMemo, createSignal, getOwner, runWithOwner } from "solid-js";
import { noCover } from "../../state/cover";
import type { bindPopup, CardState } from "./popup";

/**
 * Keeps a popup as {@link bindPopup} does, whose code is fetched when it is due or something is selected before. Where
 * it does not come, cards are shown elsewhere.
 */
export function createPopup(
	map: MapLibreMap,
	options: Parameters<typeof bindPopup>[1],
	isDue: () => boolean,
	onProblem: (error: Error) => void,
): CardState {
	const owner = getOwner();
	const { state } = options;
	const [card, setCard] = createSignal<CardState>({ isElsewhere: () => false, cover: () => noCover });
	const isWanted = createMemo((was: boolean) => was || isDue() || state.selection() !== undefined, false);
	createEffect(() => {
		if (!isWanted()) return;
		import("./popup").then(
			(popup) => runWithOwner(owner, () => setCard(popup.bindPopup(map, options))),
			(error: Error) => {
				onProblem(error);
				setCard({ isElsewhere: () => state.selection() !== undefined, cover: () => noCover });
			},
		);
	});
	return { isElsewhere: () => card().isElsewhere(), cover: () => card().cover() };
}
