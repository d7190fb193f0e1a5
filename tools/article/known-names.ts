import { type FeatureId, type LocalText, languages, textIn } from "../../src/atlas/atlas";
import type { Place, Searchables } from "../../src/atlas/searchables";
import { foldWord, splitWords } from "../../src/features/search/fold";
import type { AtlasFiles } from "../atlas/read-atlas";

/** What a name may lead to. */
export interface Named {
	/** Features that bear the name. */
	readonly own: readonly FeatureId[];
	/** Features of a layer, of an exercise or at a place that bears it. */
	readonly under: readonly FeatureId[];
}

/** What names lead to, by the name's words as in `fold.ts`, with a space between. */
export type KnownNames = ReadonlyMap<string, Named>;

/** Shorter names than these would be found in too many words. */
const isTooShort = (spelling: string) =>
	splitWords(spelling).join("").length < (/\p{Script=Hangul}/u.test(spelling) ? 2 : 3);
/** Kinds of places that are too large to lead to a feature. */
const wideKinds = ["country", "sea"];

/**
 * The names by which a text may speak of features: their own, their labels, designators and aliases, without what
 * stands in brackets or the year; those of more than one word of their layer, those of their exercise; and those of the
 * places that they are named after.
 */
export function collectNames({ catalogue, collections, exercises }: AtlasFiles, searchables: Searchables): KnownNames {
	const names = new Map<string, Named>();
	const { aliases, places } = searchables;
	const features = [...collections.values()].flatMap((each) => each.features.map(({ properties }) => properties));
	for (const { id, name, label, designator } of features)
		add([...spellingsOf(name), ...(label ? spellingsOf(label) : []), designator ?? "", ...(aliases[id] ?? [])], "own", [
			id,
		]);
	for (const { id, name } of catalogue.layers) {
		const own = collections.get(id)?.features.map(({ properties }) => properties.id) ?? [];
		const proper = spellingsOf(name).filter((spelling) => splitWords(spelling).length > 1);
		add([...proper, ...(aliases[id] ?? [])], "under", own);
	}
	for (const { id, name } of exercises.toReversed())
		add(
			spellingsOf(name),
			"under",
			features.filter(({ exercise }) => exercise === id).map((feature) => feature.id),
		);
	for (const place of places.filter(({ kind }) => !wideKinds.includes(kind)))
		add([...spellingsOfPlace(place), ...(aliases[place.id] ?? [])], "under", featuresAt(place));
	return names;

	function add(spellings: readonly string[], how: keyof Named, ids: readonly FeatureId[]): void {
		if (ids.length === 0) return;
		for (const key of new Set(spellings.filter((spelling) => !isTooShort(spelling)).map(toKey))) {
			const named = names.get(key) ?? { own: [], under: [] };
			const fresh = ids.filter((id) => !named.own.includes(id) && !named.under.includes(id));
			names.set(key, { ...named, [how]: [...named[how], ...fresh] });
		}
	}

	function featuresAt(place: Place): readonly FeatureId[] {
		const own = spellingsOfPlace(place).map((spelling) => ` ${toKey(spelling)} `);
		return features
			.filter(({ name }) =>
				languages.some((language) => own.some((key) => ` ${toKey(textIn(name, language))} `.includes(key))),
			)
			.map(({ id }) => id);
	}
}

/** The words of a text as they stand in {@link KnownNames}. */
export function toKey(text: string): string {
	return splitWords(text).map(foldWord).join(" ");
}

function spellingsOf(name: LocalText): readonly string[] {
	return languages.flatMap((language) => {
		const whole = textIn(name, language);
		const bare = whole.replace(/\s*[([（][^)\]]*[)\]]/g, "");
		const undated = bare.replace(/^\d{4}년?\s*|\s+\d\d(-\d)?$/g, "");
		const initials = /\(([A-Z]{3,})\)/.exec(whole)?.[1] ?? "";
		return [whole, bare, undated, initials];
	});
}

function spellingsOfPlace({ name, kind }: Place): readonly string[] {
	const whole = languages.flatMap((language) => textIn(name, language).split(" / "));
	if (kind !== "island") return whole;
	return [...whole, ...whole.map((spelling) => spelling.replace(/(?<=\w{4})-?do$|(?<=..)도$/, ""))];
}
