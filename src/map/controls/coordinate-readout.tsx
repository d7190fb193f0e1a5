import type { Map as MapLibreMap } from "maplibre-gl";
import { Show } from "solid-js";
import { makePositionFormat } from "../../i18n/format-position";
import { useText } from "../../i18n/text";
import { createMouse } from "../adapter/map-signals";
import type { MapControlsText } from "./words";

/** The place under the mouse; empty while there is none. Its width stays, so that nothing beside it moves. */
export function CoordinateReadout(props: { readonly map: MapLibreMap; readonly words: MapControlsText }) {
	const text = useText();
	const mouse = createMouse(props.map);
	const format = () => makePositionFormat(text.language(), props.words);
	return (
		<p class="coordinate-readout">
			<Show when={mouse()}>{(at) => <span>{format()(props.map.unproject([at().x, at().y]).toArray())}</span>}</Show>
		</p>
	);
}
