import type { Map as MapLibreMap } from "maplibre-gl";
import { createEffect, createSignal, on, onCleanup, Show } from "solid-js";
import type { LngLat } from "../../geo/positions";
import { useText } from "../../i18n/text";
import { useAppState } from "../../state/context";
import { isProgramMove } from "../adapter/camera";
import { createMapSignal } from "../adapter/map-signals";
import type { MapControlsText } from "./words";

/** A ring round a place of the map, which goes along with it; one that passes lies over what is written there for some seconds only. */
export function Ring(props: { readonly map: MapLibreMap; readonly place: LngLat; readonly passes?: boolean }) {
	const moves = createMapSignal(props.map, ["move", "resize"], () => ({}));
	const at = () => {
		moves();
		return props.map.project(props.place);
	};
	return (
		<div
			class="map-ring"
			classList={{ "is-passing": props.passes === true }}
			style={{ left: `${at().x}px`, top: `${at().y}px` }}
		/>
	);
}

/** So long a status is empty before it says the same again. */
const silenceMs = 100;

/** Rings and says the place that a search has led to, until the map moves on or something else is chosen. */
export function FoundPlace(props: { readonly map: MapLibreMap; readonly words: MapControlsText }) {
	const { view, highlight } = useAppState();
	const text = useText();
	const [said, setSaid] = createSignal("");
	const forget = () => highlight.setPlace(undefined);
	createEffect(() => {
		if (highlight.place()) onCleanup(watchDeparture(props.map, forget));
	});
	createEffect(() => {
		const found = highlight.place();
		const words = found ? props.words.foundPlace(text.of(found.name)) : "";
		// What does not change, or stands there from the start, is not heard.
		setSaid("");
		const saying = setTimeout(setSaid, silenceMs, words);
		onCleanup(() => clearTimeout(saying));
	});
	createEffect(on([view.selection, view.pin, view.excerpt], forget, { defer: true }));
	return (
		<>
			<p class="unseen" role="status">
				{said()}
			</p>
			<Show when={highlight.place()?.at}>{(at) => <Ring map={props.map} place={at()} passes />}</Show>
		</>
	);
}

/**
 * Tells once a map leaves where it is going: at a user gesture at once, else when it has come to rest and then has
 * another centre. A resize counts as a move, but keeps the centre. Returns what ends the watch.
 */
function watchDeparture(map: MapLibreMap, onLeave: () => void): () => void {
	let destination: string | undefined;
	const centre = () => map.getCenter().toString();
	const arrive = () => {
		destination ??= centre();
	};
	const leave = (event: object) => {
		if (!isProgramMove(event)) onLeave();
	};
	const look = () => {
		if (destination !== undefined && destination !== centre()) onLeave();
	};
	map.on("idle", arrive);
	map.on("movestart", leave);
	map.on("moveend", look);
	return () => {
		map.off("idle", arrive);
		map.off("movestart", leave);
		map.off("moveend", look);
	};
}
