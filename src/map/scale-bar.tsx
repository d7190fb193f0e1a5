import type { Map as MapLibreMap } from "maplibre-gl";
import { fitScale } from "../domain/fit-scale";
import { nauticalMileKm } from "../domain/geometry/nautical-mile";
import type { MapControlsText } from "../i18n/map-controls";
import { useText } from "../i18n/text";
import { readTextPx } from "../state/appearance";
import { createMapSignal } from "./map-signal";

/** The most that the bar is long, by the size of its words. */
const roomRem = 6.5;

/** One bar with kilometres on its upper side and nautical miles on its lower, for the middle of the map. */
export function ScaleBar(props: { readonly map: MapLibreMap; readonly words: MapControlsText }) {
	const text = useText();
	const roomKm = createMapSignal(props.map, ["move", "resize"], () => measureRoomKm(props.map));
	const metric = () => fitScale(roomKm());
	const nautical = () => fitScale(roomKm() / nauticalMileKm);
	const width = (share: number) => `${share * roomRem}rem`;
	return (
		<div class="scale-bar" role="img" aria-label={`${props.words.scale}: ${text.km(metric().length)}, ${miles()}`}>
			<span class="scale-km" style={{ width: width(metric().share) }}>
				{text.km(metric().length)}
			</span>
			<span class="scale-miles" style={{ width: width(nautical().share) }}>
				{miles()}
			</span>
		</div>
	);

	function miles() {
		return props.words.nauticalMiles(new Intl.NumberFormat(text.language()).format(nautical().length));
	}
}

/** On MapLibre's sphere, of the same radius as Turf's. */
function measureRoomKm(map: MapLibreMap): number {
	const roomPx = roomRem * readTextPx();
	const { clientWidth, clientHeight } = map.getContainer();
	const at = (x: number) => map.unproject([clientWidth / 2 + x, clientHeight / 2]);
	return at(-roomPx / 2).distanceTo(at(roomPx / 2)) / 1000;
}
