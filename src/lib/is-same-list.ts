/** Whether two lists hold the same things in the same order. */
export function isSameList<Item>(a: readonly Item[], b: readonly Item[]): boolean {
	return a.length === b.length && a.every((each, at) => each === b[at]);
}
