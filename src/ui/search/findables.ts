import type { Article, Excerpt } from "../../domain/article";
import type { LayerEntry, LocalText, Party } from "../../domain/atlas";
import type { Command, ListedCommand } from "../../domain/command";
import type { Findable } from "../../domain/search/make-finder";
import type { FeatureName, Place, Searchables } from "../../domain/search/searchables";
import { en } from "../../i18n/en/finding";
import { ko } from "../../i18n/ko/finding";
import type { AtlasIndex } from "../../state/atlas-index";
import { findLayerOf } from "../../state/atlas-index";

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

/** All that can be found, in both languages at once. */
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
			name.en,
			name.ko,
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
				about: [...partyNames(feature.assertedBy), layer.name.en, layer.name.ko],
				weight: 1,
				target: { kind: "feature" as const, feature, layer },
			};
		}),
		...catalogue.layers.map((layer) => {
			const group = catalogue.groups.find(({ id }) => id === layer.group)?.name;
			return {
				...named("layer", layer, catalogue.formerLayers),
				about: group ? [group.en, group.ko] : [],
				weight: 0.95,
				target: { kind: "layer" as const, layer, group },
			};
		}),
		...articles.flatMap(toPassages),
		...commands.flatMap(({ id }) => (isListed(id) ? toCommand(id) : [])),
	];
}

function namesOf({ designator, exercise }: FeatureName): readonly string[] {
	return [...(designator === undefined ? [] : [designator]), ...(exercise ? Object.values(exercise) : [])];
}

function withKind<Named extends { names: readonly string[] }>(named: Named, { name, kind }: Place): Named {
	const withKinds = [`${name.en} ${en.placeKinds[kind] ?? ""}`, `${name.ko} ${ko.placeKinds[kind] ?? ""}`];
	return { ...named, names: [...named.names, ...withKinds] };
}

/** Whether a command is one that a person can choose from a list. */
export function isListed(id: string): id is ListedCommand {
	return Object.hasOwn(en.commands, id);
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
		names: [...en.commands[id], ...ko.commands[id]],
		about: [],
		weight: 0.9,
		target: { kind: "command", id },
	};
}
