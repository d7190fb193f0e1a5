/**
 * Guards are invisible symbols of which MapLibre keeps names clear, since it counts them among what is placed: along the
 * frame and under what stands over the map, see `map/frame-guard.ts`, and along lines, see `lines.ts`.
 */

/** The image of a guard, of nothing. */
export const guardImage = "guard";

/** Side of a guard's image in CSS pixels; what it keeps clear is its `icon-padding`, which adds to this. */
export const guardPx = 1;

/** The property of a guard of the frame that holds its `icon-padding`: pixels up, right, down and left. */
export const guardPadding = "padding";

/** What a guard of the frame says of itself. */
export type GuardProperties = Readonly<Record<typeof guardPadding, readonly number[]>>;

/** Side of a guard on a line in CSS pixels: names may come near the line, but not on it. */
export const lineGuardPx = 6;
