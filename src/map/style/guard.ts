/**
 * Guards are invisible symbols of which MapLibre keeps names clear, since it counts them among what is placed: along the
 * frame and under what stands over the map, see `map/frame-guard.ts`, and along lines, see `lines.ts`.
 */

/** The image of a guard, of nothing. */
export const guardImage = "guard";

/** How far guards along the frame stand apart at most, in CSS pixels. */
export const guardSpacingPx = 16;

/** Side of a guard in CSS pixels: less than their spacing, lest one displace another, and by so little that no name slips through. */
export const guardPx = 12;

/** Side of a guard on a line in CSS pixels: names may come near the line, but not on it. */
export const lineGuardPx = 6;
