import type { Geometry } from "geojson";
import type { AtlasCollection, AtlasFeature, Exercise, FeatureId, LocalText } from "../../src/atlas/atlas";
import type { Catalogue, Landmarks, LayerId } from "../../src/atlas/catalogue";
import { isBefore } from "../../src/atlas/iso-date";
import type { Source } from "../../src/atlas/sources";
import { endsOf } from "../../src/geo/positions";
import { checkGeometry } from "./check-geometry";
import { proposeId } from "./nearest-id";

/** Something a single file's schema cannot see: what does not fit between files, or in the shape of a geometry. */
export interface AtlasProblem {
	readonly file: string;
	readonly id?: string | undefined;
	readonly property?: string | undefined;
	readonly reason: string;
}

/** The files of the atlas that are well formed by themselves. */
export interface CheckedFiles {
	readonly catalogue: Catalogue;
	readonly collections: ReadonlyMap<LayerId, AtlasCollection>;
	/** Every feature there is, also those of files that are not well formed; undefined where a file cannot be read. */
	readonly featureIds?: ReadonlySet<FeatureId> | undefined;
	readonly sources: readonly Source[];
	readonly exercises: readonly Exercise[];
	/** Words for the kinds of features. */
	readonly kinds: Readonly<Record<string, LocalText>>;
}

/**
 * What is wrong with an atlas whose files are each well formed: ids used twice or again, groups, kinds, sources,
 * exercises and features that are not there, dates in the wrong order, places without their method or radius, and
 * geometry.
 */
export function checkAtlas(files: CheckedFiles): readonly AtlasProblem[] {
	return [...checkSources(files), ...checkExercises(files), ...checkCatalogue(files), ...checkFeatures(files)];
}

function checkSources({ sources }: CheckedFiles): readonly AtlasProblem[] {
	const file = "sources.json";
	return [
		...findRepeated(file, sources),
		...sources.flatMap(({ id, URL: url, publisher, issued, note }) =>
			url || (publisher && (issued || note))
				? []
				: {
						file,
						id,
						property: "URL",
						reason:
							"is missing; without an address a source needs its publisher, and the date issued or a note where it is found",
					},
		),
	];
}

function checkExercises({ exercises, sources }: CheckedFiles): readonly AtlasProblem[] {
	const file = "exercise-series.json";
	return [
		...findRepeated(file, exercises),
		...exercises.flatMap((exercise) =>
			[...checkCited(exercise, sources), ...checkDates(exercise)].map((problem) => ({
				file,
				id: exercise.id,
				...problem,
			})),
		),
	];
}

function checkCatalogue({ catalogue, collections, featureIds }: CheckedFiles): readonly AtlasProblem[] {
	const file = "layers.json";
	const groups = catalogue.groups.map((group) => group.id);
	const layers = catalogue.layers.map((layer) => layer.id);
	const misfits = catalogue.layers.filter(({ group }) => !groups.includes(group));
	return [
		...findRepeated(file, catalogue.groups),
		...findRepeated(file, catalogue.layers),
		...misfits.map(({ id, group }) => ({
			file,
			id,
			property: "group",
			reason: `there is no group “${group}”${proposeId(group, groups)}`,
		})),
		...checkLandmarks(catalogue.landmarks, new Set(layers), featureIds),
		...checkLinesOfLandmarks(catalogue.landmarks, collections),
		...checkFormer("formerLayers", "layer", catalogue.formerLayers, new Set(layers)),
		...checkFormer("formerFeatures", "feature", catalogue.formerFeatures, featureIds),
	];
}

function checkLandmarks(
	{ lines, between, layers }: Landmarks,
	knownLayers: ReadonlySet<LayerId>,
	knownFeatures: ReadonlySet<FeatureId> | undefined,
): readonly AtlasProblem[] {
	const complain = (noun: string, ids: readonly string[], known: ReadonlySet<string>) =>
		ids
			.filter((id) => !known.has(id))
			.map((id) => ({
				file: "layers.json",
				property: "landmarks",
				reason: `there is no ${noun} “${id}”${proposeId(id, known)}`,
			}));
	return [
		...(knownFeatures ? complain("feature", lines, knownFeatures) : []),
		...complain("line of landmarks", between?.lines ?? [], new Set(lines)),
		...complain("layer", [...layers, ...(between ? [between.layer] : [])], knownLayers),
	];
}

function checkLinesOfLandmarks(
	{ lines }: Landmarks,
	collections: CheckedFiles["collections"],
): readonly AtlasProblem[] {
	const features = [...collections.values()].flatMap((collection) => collection.features);
	return features
		.filter(({ properties, geometry }) => lines.includes(properties.id) && !hasSides(geometry))
		.map(({ properties: { id } }) => ({
			file: "layers.json",
			property: "landmarks",
			reason: `“${id}” is no single line that runs between west and east, so that places are north or south of it`,
		}));
}

function hasSides(geometry: Geometry): boolean {
	if (geometry.type !== "LineString") return false;
	const [[west, south], [east, north]] = endsOf(geometry.coordinates);
	return Math.abs(east - west) > Math.abs(north - south);
}

function checkFormer(
	property: string,
	noun: string,
	former: Readonly<Record<string, string>>,
	today: ReadonlySet<string> | undefined,
): readonly AtlasProblem[] {
	if (!today) return [];
	return Object.entries(former).flatMap(([id, now]) => {
		const complain = (reason: string) => ({ file: "layers.json", id, property, reason });
		return [
			...(today.has(id)
				? [complain(`is the id of a ${noun} of today; an id that was given up is never used again`)]
				: []),
			...(today.has(now) ? [] : [complain(`there is no ${noun} “${now}”${proposeId(now, today)}`)]),
		];
	});
}

function checkFeatures({ collections, sources, exercises, kinds }: CheckedFiles): readonly AtlasProblem[] {
	const seenIn = new Map<FeatureId, string>();
	const known = new Set(exercises.map((exercise) => exercise.id));
	return [...collections].flatMap(([layer, { features }]) => {
		const file = `${layer}.geojson`;
		return features.flatMap((feature) => {
			const { id, kind, exercise } = feature.properties;
			const elsewhere = seenIn.get(id);
			seenIn.set(id, file);
			return [
				...(elsewhere ? [{ property: "id", reason: `is used in ${elsewhere} already` }] : []),
				...(Object.hasOwn(kinds, kind)
					? []
					: [
							{
								property: "kind",
								reason: `“${kind}” has no words in kinds.json${proposeId(kind, Object.keys(kinds))}`,
							},
						]),
				...(exercise && !known.has(exercise)
					? [
							{
								property: "exercise",
								reason: `“${exercise}” is not in exercise-series.json${proposeId(exercise, known)}`,
							},
						]
					: []),
				...checkCited(feature.properties, sources),
				...checkDates(feature.properties),
				...checkPlace(feature),
			].map((problem) => ({ file, id, ...problem }));
		});
	});
}

interface Complaint {
	readonly property: string;
	readonly reason: string;
}

function checkCited(facts: { readonly sources: readonly string[] }, sources: readonly Source[]): readonly Complaint[] {
	const known = new Set(sources.map((source) => source.id));
	return facts.sources
		.filter((id) => !known.has(id))
		.map((id) => ({ property: "sources", reason: `“${id}” is not in sources.json${proposeId(id, known)}` }));
}

function checkDates(facts: { readonly since?: string | undefined; readonly until?: string | undefined }) {
	const { since, until } = facts;
	const isReversed = since !== undefined && until !== undefined && isBefore(until, since);
	return isReversed ? [{ property: "until", reason: `${until} is before since, ${since}` }] : [];
}

function checkPlace({ properties, geometry }: AtlasFeature): readonly Complaint[] {
	const { certainty, uncertaintyKm, method } = properties;
	const isPublished = certainty === "published-coordinates";
	return [
		...(certainty === "approximate" && uncertaintyKm === undefined
			? [
					{
						property: "uncertaintyKm",
						reason: "is missing; an approximate place needs the radius within which it lies",
					},
				]
			: []),
		...(isPublished || method
			? []
			: [{ property: "method", reason: `is missing; a place that is “${certainty}” needs to say how it was found` }]),
		...checkGeometry(geometry).map((reason) => ({ property: "geometry", reason })),
	];
}

function findRepeated(file: string, entries: readonly { readonly id: string }[]): readonly AtlasProblem[] {
	const ids = entries.map((entry) => entry.id);
	return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => ({ file, id, reason: "stands there twice" }));
}
