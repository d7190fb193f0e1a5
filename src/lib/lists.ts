/** The item of which a measure is the smallest, the first of several; undefined where there are none. */
export function minimum<Item>(items: readonly Item[], measure: (item: Item) => number): Item | undefined {
	return items.reduce<Item | undefined>(
		(best, item) => (best === undefined || measure(item) < measure(best) ? item : best),
		undefined,
	);
}

/** Whether two lists hold the same things in the same order. */
export function isSameList<Item>(a: readonly Item[], b: readonly Item[]): boolean {
	return a.length === b.length && a.every((each, at) => each === b[at]);
}
