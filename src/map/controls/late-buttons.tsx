import Captions from "lucide-solid/icons/captions";
import Maximize from "lucide-solid/icons/maximize";
import Minimize from "lucide-solid/icons/minimize";
import type { Map as MapLibreMap } from "maplibre-gl";
import { createSignal, onCleanup, Show } from "solid-js";
import { useAppState } from "../../state/context";
import { createMapSignal } from "../adapter/map-signals";
import { MapButton } from "./map-button";
import type { MapControlsText } from "./words";

/** A needle that points north, while the map is turned or tilted; a click sets the map upright. */
export function CompassButton(props: {
	readonly map: MapLibreMap;
	readonly words: MapControlsText;
	readonly onTurnNorth: () => void;
}) {
	const bearing = createMapSignal(props.map, ["rotate"], () => props.map.getBearing());
	const pitch = createMapSignal(props.map, ["pitch"], () => props.map.getPitch());
	return (
		<Show when={bearing() !== 0 || pitch() !== 0}>
			<MapButton label={props.words.turnNorth} onPress={() => props.onTurnNorth()}>
				<svg
					class="compass"
					viewBox="0 0 24 24"
					aria-hidden="true"
					style={{ transform: `rotateX(${pitch()}deg) rotate(${-bearing()}deg)` }}
				>
					<path class="compass-north" d="M12 1L16.5 12H7.5Z" />
					<path class="compass-south" d="M12 23L7.5 12H16.5Z" />
				</svg>
			</MapButton>
		</Show>
	);
}

/** Opens the description of what the map shows. */
export function DescribeButton(props: { readonly words: MapControlsText }) {
	const { run } = useAppState();
	return (
		<MapButton label={props.words.describe} opensDialog onPress={() => run("describe")}>
			<Captions />
		</MapButton>
	);
}

/** Fills the screen with the map, and gives it back; absent where the browser does not offer it. */
export function FullScreenButton(props: { readonly words: MapControlsText }) {
	const [isOffered, setOffered] = createSignal(document.fullscreenEnabled === true);
	const [isFull, setFull] = createSignal(document.fullscreenElement !== null);
	const update = () => setFull(document.fullscreenElement !== null);
	document.addEventListener("fullscreenchange", update);
	onCleanup(() => document.removeEventListener("fullscreenchange", update));
	const label = () => (isFull() ? props.words.leaveFullScreen : props.words.fullScreen);
	const toggle = () =>
		(isFull() ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() =>
			setOffered(false),
		);
	return (
		<Show when={isOffered()}>
			<MapButton label={label()} onPress={toggle}>
				<Show when={isFull()} fallback={<Maximize />}>
					<Minimize />
				</Show>
			</MapButton>
		</Show>
	);
}
