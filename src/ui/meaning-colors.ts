import { createEffect } from "solid-js";
import type { Meaning } from "../atlas/catalogue";
import { type ColorScheme, palettes } from "../symbology/palette";

/** The CSS variable that holds a meaning's colour. */
export function meaningVariable(meaning: Meaning): string {
	return `--meaning-${meaning}`;
}

/**
 * Keeps the page's colour scheme, and the variables of the map's colours (`--map-halo` among them), on the root
 * element.
 */
export function createMeaningColors(scheme: () => ColorScheme): void {
	createEffect(() => {
		const root = document.documentElement;
		root.style.colorScheme = scheme();
		for (const [meaning, color] of Object.entries(palettes[scheme()].meaning))
			root.style.setProperty(meaningVariable(meaning as Meaning), color);
		root.style.setProperty("--map-halo", palettes[scheme()].halo);
	});
}
