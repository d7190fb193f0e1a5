import type { ShownLayer } from "../atlas/catalogue";
import type { AppState } from "./context";

/**
 * The layers that are switched on, in the catalogue’s order, with those of their features that the list's filter leaves,
 * as far as these have come; reactive.
 */
export function findShownLayers({
	index,
	view,
	data,
	listFilter,
}: Pick<AppState, "index" | "view" | "data" | "listFilter">): readonly ShownLayer[] {
	return index.catalogue.layers
		.filter(({ id }) => view.isVisible(id))
		.map((entry) => listFilter.narrow({ entry, collection: data.collection(entry.id) }));
}
