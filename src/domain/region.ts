import type { Bounds } from "./geometry/bounds-of";

/** The region the map keeps its readers in: Korea and what lies round it. */
export const region: Bounds = [111, 23, 147, 53];
