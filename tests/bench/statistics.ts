/** The middle of a row of numbers, with its ends. */
export interface Spread {
	readonly median: number;
	readonly min: number;
	readonly max: number;
}

/** The spread of some numbers; NaN for none. */
export function spreadOf(values: readonly number[]): Spread {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (index: number) => sorted[index] ?? Number.NaN;
	const middle = (sorted.length - 1) / 2;
	return {
		median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
		min: at(0),
		max: at(sorted.length - 1),
	};
}

/** The spread of the ratios of numbers that were measured in turn. */
export function ratioOf(values: readonly number[], references: readonly number[]): Spread {
	return spreadOf(values.map((value, index) => value / (references[index] ?? Number.NaN)));
}
