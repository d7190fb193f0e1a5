import type { ShownLayer } from "../domain/catalogue";
import type { AppState } from "./context";

/** The layers that are switched on, in the catalogue’s order, with their features as far as these have come; reactive. */
export function findShownLayers({
	index,
	view,
	data,
}: Pick<AppState, "index" | "view" | "data">): readonly ShownLayer[] {
	return index.catalogue.layers
		.filter(({ id }) => view.isVisible(id))
		.map((entry) => ({ entry, collection: data.collection(entry.id) }));
}
