import type { Language } from "../../domain/atlas";
import { buildGround } from "./ground";
import type { SlottedLayer } from "./order";
import type { Palette } from "./palette";
import { buildPlaceNames } from "./place-names";

/** The ground and the names on it. It says nothing about any border. */
export function buildBaseLayers(palette: Palette, language: Language, textScale: number): readonly SlottedLayer[] {
	return [...buildGround(palette), ...buildPlaceNames(palette, language, textScale)];
}
