import { kinds } from "virtual:list-data";
import type { AtlasFeature, FeatureId, Language } from "../../atlas/atlas";
import { type FeatureInSight, findInSight, type Sight, stepFrom } from "../../atlas/sight";
import { formatStep } from "./format-step";
import { mapControlsTexts } from "./words";

/** Where a step has led: to one of the features in view, or to nothing where there are none. */
export interface Step {
	readonly found: FeatureInSight | undefined;
	/** From 1. */
	readonly position: number;
	readonly count: number;
}

/** Takes a step from a feature through those in sight of which the place can be seen. */
export function takeStep(
	features: readonly AtlasFeature[],
	sight: Sight,
	from: FeatureId | undefined,
	steps: 1 | -1,
	canBeSeen: (found: FeatureInSight) => boolean,
): Step {
	const inSight = findInSight(features, sight).filter(canBeSeen);
	const at = inSight.length > 0 ? stepFrom(inSight, from, steps) : 0;
	return { found: inSight[at], position: at + 1, count: inSight.length };
}

/** Says in a language where a step has led. */
export function sayStep({ found, position, count }: Step, language: Language): string {
	return found
		? formatStep(found, { position, count }, kinds, mapControlsTexts[language], language)
		: mapControlsTexts[language].nothingInView;
}
