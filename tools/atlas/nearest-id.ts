import { closest, distance } from "fastest-levenshtein";

/** The id that is most like one that is not known; undefined where nothing is known, or nothing is alike. */
export function nearestId(id: string, known: Iterable<string>): string | undefined {
	const ids = [...known];
	if (ids.length === 0) return undefined;
	const nearest = closest(id, ids);
	return distance(id, nearest) <= Math.max(2, id.length / 2) ? nearest : undefined;
}

/** “; did you mean …?” after a complaint of an id that is not known, or nothing where no id is like it. */
export function proposeId(id: string, known: Iterable<string>): string {
	const nearest = nearestId(id, known);
	return nearest === undefined ? "" : `; did you mean “${nearest}”?`;
}
