import type { IconName } from "../atlas/catalogue";
import icons from "./icons.json";

/** The outline of an icon, for SVG and canvas alike, in a square box of `box` units. */
export function outlineOf(icon: IconName): { readonly box: number; readonly path: string } {
	return icons[icon];
}
