import type { Language } from "../atlas/atlas";
import type { LngLat } from "../geo/positions";
import { type Direction, formatCount, perLanguage } from "./format";

const degrees = perLanguage(
	(locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 4 }),
);
const minutes = perLanguage(
	(locale) =>
		new Intl.NumberFormat(locale, {
			minimumIntegerDigits: 2,
			minimumFractionDigits: 2,
			maximumFractionDigits: 2,
		}),
);

/**
 * Makes the writer of places in a language, latitude first, in decimal degrees and in degrees and minutes:
 * “37.7125° N 126.1111° E · 37°42.75′ N 126°06.67′ E”. The last digits stand for some 10 to 20 metres.
 */
export function makePositionFormat(
	language: Language,
	{ towards }: { towards(angle: string, direction: Direction): string },
): (place: LngLat) => string {
	const inDegrees = (magnitude: number) => `${degrees(language).format(magnitude)}°`;
	const inMinutes = (magnitude: number) => {
		const hundredths = Math.round(magnitude * 6000);
		const whole = formatCount(Math.floor(hundredths / 6000), language);
		return `${whole}°${minutes(language).format((hundredths % 6000) / 100)}′`;
	};
	return ([lng, lat]) => {
		const write = (angle: (magnitude: number) => string) =>
			[
				towards(angle(Math.abs(lat)), lat < 0 ? "south" : "north"),
				towards(angle(Math.abs(lng)), lng < 0 ? "west" : "east"),
			].join(" ");
		return `${write(inDegrees)} · ${write(inMinutes)}`;
	};
}
