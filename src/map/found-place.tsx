import type { Map as MapLibreMap } from "maplibre-gl";
import { createEffect, on, onCleanup, Show } from "solid-js";
import type { MapControlsText } from "../i18n/map-controls";
import { useText } from "../i18n/text";
import { useAppState } from "../state/context";
import { isPersonsMove } from "./persons-move";
import { Ring } from "./ring";

/** Rings and says the place that a search has led to, until the map moves on or something else is chosen. */
export function FoundPlace(props: { readonly map: MapLibreMap; readonly words: MapControlsText }) {
	const { view, page } = useAppState();
	const text = useText();
	const forget = () => page.showFound(undefined);
	createEffect(() => {
		if (!page.found()) return;
		// The map is at rest only there: a closing window may resize it, which counts as a move of its own, before it sets out.
		let hasArrived = false;
		const arrive = () => {
			hasArrived = true;
		};
		const leave = (event: { readonly originalEvent?: unknown }) => {
			if (hasArrived || isPersonsMove(event)) forget();
		};
		props.map.on("idle", arrive);
		props.map.on("movestart", leave);
		onCleanup(() => {
			props.map.off("idle", arrive);
			props.map.off("movestart", leave);
		});
	});
	createEffect(on([view.selection, view.pin, view.excerpt], forget, { defer: true }));
	const said = () => {
		const found = page.found();
		return found && props.words.foundPlace(text.of(found.name));
	};
	return (
		<>
			<p class="unseen" role="status">
				{said()}
			</p>
			<Show when={page.found()?.at}>{(at) => <Ring map={props.map} place={at()} />}</Show>
		</>
	);
}
