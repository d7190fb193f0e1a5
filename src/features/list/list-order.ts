/** How a list is put in order. */
export interface ListOrder<Column extends string> {
	readonly column: Column;
	readonly isDescending: boolean;
}

/** The order after a person asks for a column: ascending, then descending, then as the list was. */
export function nextOrder<Column extends string>(
	now: ListOrder<Column> | undefined,
	column: Column,
): ListOrder<Column> | undefined {
	if (now?.column !== column) return { column, isDescending: false };
	return now.isDescending ? undefined : { column, isDescending: true };
}

/**
 * Items in the order of their keys: numbers by size, texts as `compare` has them; those without a key come last either
 * way, and equal ones stay as they were.
 */
export function sortByKey<Item>(
	items: readonly Item[],
	keyOf: (item: Item) => string | number | undefined,
	isDescending: boolean,
	compare: (a: string, b: string) => number,
): readonly Item[] {
	const keyed = items.map((item) => ({ item, key: keyOf(item) }));
	keyed.sort((a, b) => {
		if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
		const isNumeric = typeof a.key === "number" && typeof b.key === "number";
		const ascending = isNumeric ? Number(a.key) - Number(b.key) : compare(String(a.key), String(b.key));
		return isDescending ? -ascending : ascending;
	});
	return keyed.map(({ item }) => item);
}
