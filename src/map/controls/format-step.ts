import { type Language, type LocalText, textIn } from "../../atlas/atlas";
import { wordsFor } from "../../atlas/layer-facts";
import type { FeatureInViewport } from "../../atlas/viewport";
import type { CompassPoint, Offset } from "../../geo/direction";
import { formatKm } from "../../i18n/format";

/** Words for where something lies from the map's centre. Distances come written. */
export interface OffsetWords {
	readonly atCentre: string;
	fromCentre(km: string, direction: CompassPoint): string;
}

/** Words for the features in view, one by one. */
export interface StepWords extends OffsetWords {
	/** One of them. */
	step(name: string, kind: string, position: number, count: number, where: string): string;
	readonly nothingInView: string;
}

/** Nearer than this share of a kilometre a thing is said to be at the centre. */
const atCentreKm = 0.05;

/**
 * Says which feature a step has come to: “Northern Limit Line, limit line at sea, 4 of 12, 8 km north of the map’s
 * centre”.
 */
export function formatStep(
	{ feature: { properties }, offset }: FeatureInViewport,
	{ position, count }: { readonly position: number; readonly count: number },
	kinds: Readonly<Record<string, LocalText>>,
	words: StepWords,
	language: Language,
): string {
	const kind = textIn(wordsFor(properties.kind, kinds), language);
	return words.step(textIn(properties.name, language), kind, position, count, formatOffset(offset, words, language));
}

/** Says where a place lies from the map’s centre. */
export function formatOffset({ distanceKm, direction }: Offset, words: OffsetWords, language: Language): string {
	return distanceKm < atCentreKm ? words.atCentre : words.fromCentre(formatKm(distanceKm, language), direction);
}
