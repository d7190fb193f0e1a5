import { createEffect } from "solid-js";
import type { Meaning } from "../atlas/catalogue";
import { type ColorScheme, type Palette, palettes } from "../symbology/palette";

/** The CSS variable that holds a meaning's colour. */
export function meaningVariable(meaning: Meaning): string {
	return `--meaning-${meaning}`;
}

/** The colours of the map, beside those of meanings, that the page has variables for. */
const shared = { halo: "--map-halo", faintLabel: "--map-faint-label" } as const satisfies Partial<
	Record<keyof Palette, string>
>;

/** The CSS variable that holds a colour that all of the map shares. */
export function mapVariable(color: keyof typeof shared): string {
	return shared[color];
}

/** Keeps the page's colour scheme, and the variables of the map's colours, on the root element. */
export function createMeaningColors(scheme: () => ColorScheme): void {
	createEffect(() => {
		const root = document.documentElement;
		root.style.colorScheme = scheme();
		const palette = palettes[scheme()];
		for (const [meaning, color] of Object.entries(palette.meaning))
			root.style.setProperty(meaningVariable(meaning as Meaning), color);
		root.style.setProperty(shared.halo, palette.halo);
		root.style.setProperty(shared.faintLabel, palette.faintLabel);
	});
}
