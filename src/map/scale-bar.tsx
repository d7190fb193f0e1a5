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
	const room = createMapSignal(props.map, ["moveend", "resize"], () => measureRoom(props.map));
	const roomKm = createMapSignal(props.map, ["move", "moveend", "resize"], () => lengthKm(props.map, room()));
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

/** The lengths a scale may show for the middle of a map, in kilometres and nautical miles, each with its CSS pixels. */
export function measureScale(map: MapLibreMap) {
	const room = measureRoom(map);
	const km = lengthKm(map, room);
	const [metric, nautical] = [fitScale(km), fitScale(km / nauticalMileKm)];
	const px = (share: number) => share * (room.right - room.left);
	return { km: metric.length, kmPx: px(metric.share), miles: nautical.length, milesPx: px(nautical.share) };
}

/** The line in the middle of the map as long as the bar may be, in CSS pixels. */
interface Room {
	readonly left: number;
	readonly right: number;
	readonly y: number;
}

/** Asks for sizes, so it is not called in each frame of a movement: the browser would lay the page out for it. */
function measureRoom(map: MapLibreMap): Room {
	const { clientWidth, clientHeight } = map.getContainer();
	const reach = (roomRem * readTextPx()) / 2;
	return { left: clientWidth / 2 - reach, right: clientWidth / 2 + reach, y: clientHeight / 2 };
}

/** On MapLibre's sphere, of the same radius as Turf's. */
function lengthKm(map: MapLibreMap, { left, right, y }: Room): number {
	return map.unproject([left, y]).distanceTo(map.unproject([right, y])) / 1000;
}
