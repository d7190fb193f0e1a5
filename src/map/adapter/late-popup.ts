import type { Map as MapLibreMap } from "maplibre-gl";
import { createEffect, createMemo, getOwner, runWithOwner } from "solid-js";
import type { bindPopup } from "./popup";

/**
 * Keeps a popup as {@link bindPopup} does, whose code is fetched when the lines are drawn or something is selected
 * before. Where it does not come, cards stand apart from the map.
 */
export function createPopup(
	map: MapLibreMap,
	options: Parameters<typeof bindPopup>[1],
	onProblem: (error: Error) => void,
): void {
	const owner = getOwner();
	const { view, shell } = options;
	const isWanted = createMemo(
		(was: boolean) => was || shell.hasReached("lines-drawn") || view.selection() !== undefined,
		false,
	);
	createEffect(() => {
		if (!isWanted()) return;
		import("./popup").then(
			(popup) => runWithOwner(owner, () => popup.bindPopup(map, options)),
			(error: Error) => {
				onProblem(error);
				shell.placeCard("apart");
			},
		);
	});
}
