/** The eight winds, clockwise from north. */
export const winds = ["n", "ne", "e", "se", "s", "sw", "w", "nw"] as const;
/** One of {@link winds}. */
export type Wind = (typeof winds)[number];

/** The wind nearest to a bearing in degrees clockwise from north, of any turn. */
export function toWind(bearingDeg: number): Wind {
	const eighth = (((Math.round(bearingDeg / 45) % 8) + 8) % 8) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
	return winds[eighth];
}
