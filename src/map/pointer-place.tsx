import type { Map as MapLibreMap } from "maplibre-gl";
import { createSignal, onCleanup, Show } from "solid-js";
import type { LngLat } from "../domain/geometry/lng-lat";
import { makePositionFormat } from "../i18n/format-position";
import type { MapControlsText } from "../i18n/map-controls";
import { useText } from "../i18n/text";

/** The place under the mouse; empty while there is none. Its width stays, so that nothing beside it moves. */
export function PointerPlace(props: { readonly map: MapLibreMap; readonly words: MapControlsText }) {
	const text = useText();
	const [place, setPlace] = createSignal<LngLat>();
	const format = () => makePositionFormat(text.language(), props.words);
	const surface = props.map.getCanvasContainer();
	const onMove = (event: PointerEvent) => {
		if (event.pointerType !== "mouse") return;
		const { left, top } = surface.getBoundingClientRect();
		setPlace(props.map.unproject([event.clientX - left, event.clientY - top]).toArray());
	};
	const onLeave = () => setPlace(undefined);
	surface.addEventListener("pointermove", onMove);
	surface.addEventListener("pointerleave", onLeave);
	onCleanup(() => {
		surface.removeEventListener("pointermove", onMove);
		surface.removeEventListener("pointerleave", onLeave);
	});
	return (
		<p class="pointer-place">
			<Show when={place()}>{(at) => <span>{format()(at())}</span>}</Show>
		</p>
	);
}
