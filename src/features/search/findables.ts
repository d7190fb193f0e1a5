import type { Article, Excerpt } from "../../atlas/article";
import { type LocalText, languages, type Party, textIn } from "../../atlas/atlas";
import type { LayerEntry, Meaning } from "../../atlas/catalogue";
import type { FeatureName, Place, Searchables } from "../../atlas/searchables";
import { dictionaries } from "../../i18n/dictionary";
import { type AtlasIndex, findLayerOf } from "../../state/atlas-index";
import type { Command, ListedCommand } from "../../state/command";
import type { AppState } from "../../state/context";
import { type Findable, type Finder, makeFinder } from "./make-finder";
import { findingTexts, listedCommands, namesOfCommand } from "./words";

/** What a result leads to. */
export type Target =
	| { readonly kind: "place"; readonly place: Place }
	| { readonly kind: "feature"; readonly feature: FeatureName; readonly layer: LayerEntry }
	| { readonly kind: "layer"; readonly layer: LayerEntry; readonly group: LocalText | undefined }
	| { readonly kind: "article"; readonly article: Article; readonly excerpt: Excerpt }
	| { readonly kind: "command"; readonly id: ListedCommand };

/** Something the search finds. */
export interface Finding extends Findable {
	readonly target: Target;
}

/**
 * How much sooner features are found than others with the same words in their names: lines before what happened there,
 * then sites, and areas and events of training last.
 */
const lineWeight = 2;
const pointAndAreaWeights: Readonly<Partial<Record<Meaning, number>>> = {
	incident: 1.7,
	exercise: 0.25,
	range: 0.2,
	firing: 0.2,
};

/** All that can be found, in every language at once. */
export function toFindings(
	index: AtlasIndex,
	{ features, places, aliases }: Searchables,
	commands: readonly Command[],
	partyNames: (party: Party) => readonly string[],
): readonly Finding[] {
	const { catalogue, articles } = index;
	const named = (
		kind: Target["kind"],
		{ id, name }: { id: string; name: LocalText },
		former: Readonly<Record<string, string>>,
	) => ({
		key: `${kind}:${id}`,
		names: [
			...namesIn(name),
			...(aliases[id] ?? []),
			...Object.keys(former).filter((old) => former[old] === id),
			...(kind === "place" ? [] : [id]),
		],
	});
	return [
		...places.map((place) => ({
			...withKind(named("place", place, {}), place),
			about: [],
			weight: 1.6 - 0.05 * place.rank,
			target: { kind: "place" as const, place },
		})),
		...features.flatMap((feature) => {
			const layer = findLayerOf(index, feature.id);
			if (!layer) return [];
			const found = named("feature", feature, catalogue.formerFeatures);
			return {
				...found,
				names: [...found.names, ...namesOf(feature)],
				about: [...partyNames(feature.assertedBy), ...namesIn(layer.name)],
				weight: weightOf(layer),
				target: { kind: "feature" as const, feature, layer },
			};
		}),
		...catalogue.layers.map((layer) => {
			const group = catalogue.groups.find(({ id }) => id === layer.group)?.name;
			return {
				...named("layer", layer, catalogue.formerLayers),
				about: group ? namesIn(group) : [],
				weight: 0.7,
				target: { kind: "layer" as const, layer, group },
			};
		}),
		...articles.flatMap(toPassages),
		...commands.flatMap(({ id }) => (isListed(id) ? toCommand(id) : [])),
	];
}

/** How much sooner a feature of a layer is found, or offered, than others that fit as well. */
export function weightOf({ symbol, color }: LayerEntry): number {
	return symbol.startsWith("line") || symbol === "zone" ? lineWeight : (pointAndAreaWeights[color] ?? 1);
}

function namesOf({ designator, exercise }: FeatureName): readonly string[] {
	return [...(designator === undefined ? [] : [designator]), ...(exercise ? namesIn(exercise) : [])];
}

function withKind<Named extends { names: readonly string[] }>(named: Named, { name, kind }: Place): Named {
	const withKinds = languages.map(
		(language) => `${textIn(name, language)} ${findingTexts[language].placeKinds[kind] ?? ""}`,
	);
	return { ...named, names: [...named.names, ...withKinds] };
}

/** Whether a command is one that a person can choose from a list. */
export function isListed(id: string): id is ListedCommand {
	return listedCommands.some((each) => each === id);
}

function namesIn(name: LocalText): readonly string[] {
	return [...new Set(languages.map((language) => textIn(name, language)))];
}

function toPassages(article: Article): readonly Finding[] {
	return article.excerpts.map((excerpt, at) => ({
		key: `article:${article.id}.${excerpt.id}`,
		names: [excerpt.words, ...(at === 0 ? [article.title] : [])],
		about: [excerpt.sentence],
		weight: 0.6,
		target: { kind: "article", article, excerpt },
	}));
}

function toCommand(id: ListedCommand): Finding {
	return {
		key: `command:${id}`,
		names: languages.flatMap((language) => namesOfCommand(id, language)),
		about: [],
		weight: 0.9,
		target: { kind: "command", id },
	};
}

const finders = new WeakMap<AppState, Promise<Finder<Finding>>>();

/** The finder of this atlas, made when it is first asked for; one that failed is made anew the next time. */
export function loadFinder(state: AppState): Promise<Finder<Finding>> {
	const known = finders.get(state);
	if (known) return known;
	const partyNames = (party: Party) => languages.map((language) => dictionaries[language].party[party]);
	const making = state
		.loadSearchables()
		.then((searchables) => makeFinder(toFindings(state.index, searchables, state.commands, partyNames)));
	finders.set(state, making);
	making.catch(() => finders.delete(state));
	return making;
}
