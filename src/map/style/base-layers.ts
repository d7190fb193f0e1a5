import type { Language } from "../../atlas/atlas";
import type { Palette } from "../../symbology/palette";
import { buildGround } from "./ground";
import type { SlottedLayer } from "./order";
import { buildPlaceNames } from "./place-names";

/** The ground and the names on it. It says nothing about any border. */
export function buildBaseLayers(palette: Palette, language: Language, textScale: number): readonly SlottedLayer[] {
	return [...buildGround(palette), ...buildPlaceNames(palette, language, textScale)];
}
