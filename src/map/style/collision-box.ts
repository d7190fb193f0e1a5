/**
 * Collision boxes without a symbol: an image of nothing whose `icon-padding` is what labels keep clear of. They stand along
 * the frame and under what stands over the map (`map/labels/frame-boxes.ts`), along lines (`lines.ts`) and on points seen
 * from afar.
 */

/** The image of a collision box. */
export const collisionBoxImage = "collision-box";

/** Side of the image in CSS pixels; a box is larger by its padding on every side. */
export const collisionBoxPx = 1;

/** The property of a box of the frame that holds its `icon-padding`: pixels up, right, down and left. */
export const frameBoxPadding = "padding";

/** The properties of a box of the frame. */
export type FrameBoxProperties = Readonly<Record<typeof frameBoxPadding, readonly number[]>>;

/** Side of a box on a line in CSS pixels: labels may come near the line, but not on it. */
export const lineBoxPx = 6;
