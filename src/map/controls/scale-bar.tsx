import type { Map as MapLibreMap } from "maplibre-gl";
import { createMemo } from "solid-js";
import type { Language } from "../../atlas/atlas";
import { formatCount, formatKm } from "../../i18n/format";
import { useText } from "../../i18n/text";
import { readTextPx } from "../../state/appearance";
import { createMapSignal } from "../adapter/map-signals";
import { fitScales } from "./fit-scale";
import { type MapControlsText, mapControlsTexts } from "./words";

/** The most that the bar is long, by the size of its words. */
const roomRem = 6.5;

/** One bar with kilometres on its upper side and nautical miles on its lower, for the middle of the map. */
export function ScaleBar(props: { readonly map: MapLibreMap; readonly words: MapControlsText }) {
	const text = useText();
	const room = createMapSignal(props.map, ["moveend", "resize"], () => measureRoom(props.map));
	const roomKm = createMapSignal(props.map, ["move", "moveend", "resize"], () => lengthKm(props.map, room()));
	const bars = createMemo(() => writeBars(roomKm(), text.language()));
	const width = (share: number) => `${share * roomRem}rem`;
	return (
		<div class="scale-bar" role="img" aria-label={`${props.words.scale}: ${bars().km.words}, ${bars().miles.words}`}>
			<span class="scale-km" style={{ width: width(bars().km.share) }}>
				{bars().km.words}
			</span>
			<span class="scale-miles" style={{ width: width(bars().miles.share) }}>
				{bars().miles.words}
			</span>
		</div>
	);
}

/** The lengths that a scale shows for the middle of a map, each in words and in CSS pixels. */
export function measureScale(map: MapLibreMap, language: Language) {
	const room = measureRoom(map);
	const { km, miles } = writeBars(lengthKm(map, room), language);
	const px = (share: number) => share * (room.right - room.left);
	return { km: { ...km, px: px(km.share) }, miles: { ...miles, px: px(miles.share) } };
}

function writeBars(roomKm: number, language: Language) {
	const { km, miles } = fitScales(roomKm);
	const { nauticalMiles } = mapControlsTexts[language];
	return {
		km: { share: km.share, words: formatKm(km.length, language) },
		miles: { share: miles.share, words: nauticalMiles(formatCount(miles.length, language)) },
	};
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
