import type { AtlasFeature } from "../../atlas/atlas";
import { type Searchables, spotsOf } from "../../atlas/searchables";
import { findInViewport, type Viewport } from "../../atlas/viewport";
import { isInBounds } from "../../geo/bounds";
import { distanceKm } from "../../geo/distance";
import { type AtlasIndex, findLayerOf, layersOf } from "../../state/atlas-index";
import type { CommandId } from "../../state/command";
import { weightOf } from "./findables";
import type { Choice, ChoiceGroup } from "./results";
import type { FindingKind } from "./words";

/** What {@link suggestWays} chooses from. */
export interface SuggestionSources {
	readonly index: AtlasIndex;
	readonly commands: readonly { readonly id: CommandId }[];
	/** Undefined until the names have come. */
	readonly searchables: Searchables | undefined;
	/** What the map shows; undefined where there is none. */
	readonly viewport: Viewport | undefined;
	/** The features of the visible layers. */
	readonly features: readonly AtlasFeature[];
}

const mostPlaces = 3;
const mostFeatures = 3;
/** By so much of the way from the middle to a corner, a place counts as nearer than one of the next rank. */
const rankShare = 0.25;

/** Where one might want to go, for a search in which nothing is typed: articles, named lines, the tour, what lies near. */
export function suggestWays(sources: SuggestionSources): readonly ChoiceGroup[] {
	const { index, commands } = sources;
	const hasTour = commands.some(({ id }) => id === "tour");
	const groups: readonly (readonly [FindingKind, readonly Choice[]])[] = [
		["article", index.articles.map((article) => ({ kind: "whole-article", article }))],
		["line", linesOf(sources)],
		["command", hasTour ? [{ kind: "command", id: "tour" }] : []],
		["near", findNear(sources)],
	];
	return groups.flatMap(([kind, choices]) => (choices.length > 0 ? [{ kind, choices }] : []));
}

function linesOf({ index, searchables }: SuggestionSources): readonly Choice[] {
	return index.catalogue.landmarks.lines.flatMap((id): Choice[] => {
		const feature = searchables?.features.find((each) => each.id === id);
		const layer = findLayerOf(index, id);
		return feature && layer ? [{ kind: "feature", feature, layer }] : [];
	});
}

/** The places and features nearest to the middle of the viewport, the more important counting as nearer. */
function findNear({ index, searchables, viewport, features }: SuggestionSources): readonly Choice[] {
	if (!viewport) return [];
	const { center, bounds } = viewport;
	const reachKm = distanceKm(center, [bounds[2], bounds[3]]);
	const places = spotsOf(searchables?.places ?? [])
		.filter(({ at }) => isInBounds(at, bounds))
		.map((place) => ({ place, far: distanceKm(center, place.at) / reachKm + rankShare * place.rank }))
		.sort((a, b) => a.far - b.far);
	const lineLayers = layersOf(index, index.catalogue.landmarks.lines);
	const near = findInViewport(features, viewport)
		.flatMap(({ feature: { properties }, offset }) => {
			const layer = findLayerOf(index, properties.id);
			if (!layer || lineLayers.includes(layer.id)) return [];
			const { id, name, assertedBy } = properties;
			return {
				feature: { id, name, assertedBy },
				layer,
				far: offset.distanceKm / reachKm - rankShare * weightOf(layer),
			};
		})
		.sort((a, b) => a.far - b.far);
	return [
		...places.slice(0, mostPlaces).map(({ place }): Choice => ({ kind: "place", place })),
		...near.slice(0, mostFeatures).map(({ feature, layer }): Choice => ({ kind: "feature", feature, layer })),
	];
}
