import type { AtlasFeature } from "../atlas/atlas";
import type { LayerId } from "../atlas/catalogue";
import { holdsWords } from "../features/list/list-order";

/** What a person has narrowed the list to; an empty part lets everything through. */
export interface FilterCriteria {
	readonly words: string;
	readonly layers: readonly LayerId[];
	readonly kinds: readonly string[];
	/** The first and the last year asked for, both included. */
	readonly fromYear?: number | undefined;
	readonly toYear?: number | undefined;
}

/** Criteria that let everything through. */
export const noCriteria: FilterCriteria = { words: "", layers: [], kinds: [] };

/** Whether criteria leave anything out. */
export function isNarrowed({ words, layers, kinds, fromYear, toYear }: FilterCriteria): boolean {
	return words.trim() !== "" || layers.length > 0 || kinds.length > 0 || fromYear !== undefined || toYear !== undefined;
}

/**
 * What can be chosen to narrow by, of what is there: that, and what is chosen and gone, since it must be undone; nothing
 * where there is no choice.
 */
export function findChoices(there: readonly string[], chosen: readonly string[]): readonly string[] {
	return there.length > 1 || chosen.length > 0 ? [...new Set([...there, ...chosen])] : [];
}

/** Whether a feature of a layer fits criteria; `textOf` gives what its words are looked for in. */
export function fitsCriteria(
	feature: AtlasFeature,
	layer: LayerId,
	criteria: FilterCriteria,
	textOf: (feature: AtlasFeature) => string,
): boolean {
	const { words, layers, kinds } = criteria;
	return (
		(layers.length === 0 || layers.includes(layer)) &&
		(kinds.length === 0 || kinds.includes(feature.properties.kind)) &&
		isOfYears(feature, criteria) &&
		(words.trim() === "" || holdsWords(textOf(feature), words))
	);
}

/**
 * Whether a feature was in force, or an event went on, in any of the years asked for; one without a date only where
 * none are. Years in the wrong order count as in the right one.
 */
function isOfYears({ properties: { since, until } }: AtlasFeature, { fromYear, toYear }: FilterCriteria): boolean {
	if (fromYear === undefined && toYear === undefined) return true;
	if (since === undefined && until === undefined) return false;
	const asked = [fromYear ?? Number.NEGATIVE_INFINITY, toYear ?? Number.POSITIVE_INFINITY].toSorted((a, b) => a - b);
	const [first = 0, last = 0] = asked;
	const begins = since === undefined ? Number.NEGATIVE_INFINITY : yearOf(since);
	const ends = until === undefined ? Number.POSITIVE_INFINITY : yearOf(until);
	return begins <= last && ends >= first;
}

function yearOf(date: string): number {
	return Number.parseInt(date, 10);
}
