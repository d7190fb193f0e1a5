import { kinds } from "virtual:list-data";
import type { AtlasFeature, FeatureId, Language } from "../../atlas/atlas";
import { type FeatureInViewport, findInViewport, stepFrom, type Viewport } from "../../atlas/viewport";
import { formatStep } from "./format-step";
import { mapControlsTexts } from "./words";

/** Where a step has led: to one of the features in view, or to nothing where there are none. */
export interface Step {
	readonly found: FeatureInViewport | undefined;
	/** From 1. */
	readonly position: number;
	readonly count: number;
}

/** Takes a step from a feature through those in viewport of which the place can be seen. */
export function takeStep(
	features: readonly AtlasFeature[],
	viewport: Viewport,
	from: FeatureId | undefined,
	steps: 1 | -1,
	canBeSeen: (found: FeatureInViewport) => boolean,
): Step {
	const inViewport = findInViewport(features, viewport).filter(canBeSeen);
	const at = inViewport.length > 0 ? stepFrom(inViewport, from, steps) : 0;
	return { found: inViewport[at], position: at + 1, count: inViewport.length };
}

/** Says in a language where a step has led. */
export function sayStep({ found, position, count }: Step, language: Language): string {
	return found
		? formatStep(found, { position, count }, kinds, mapControlsTexts[language], language)
		: mapControlsTexts[language].nothingInView;
}
