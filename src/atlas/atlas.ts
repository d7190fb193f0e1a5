import type { FeatureCollection, Geometry } from "geojson";
import type { SourceId } from "./sources";

/** Slug of a feature, unique in the whole atlas and never used again for another. */
export type FeatureId = string;
/** Id of an exercise in `geojson/exercise-series.json`. */
export type ExerciseId = string;

/** The languages the atlas is written in. */
export const languages = ["en", "ko"] as const;
/** A language tag (BCP 47) the atlas is written in. */
export type Language = (typeof languages)[number];

/** A text in the languages of the atlas; {@link textIn} reads it. */
export type LocalText = Readonly<{ en: string } & Partial<Record<Language, string>>>;

/** A text in a language, or in English where it is not written in that one. */
export function textIn(text: LocalText, language: Language): string {
	return text[language] ?? text.en;
}

/** The language of what {@link textIn} gives: English where the text is not written in that one. */
export function languageIn(text: LocalText, language: Language): Language {
	return isWritten(text, language) ? language : "en";
}

/** Whether a text is written in a language, and not merely filled from the English as it is read. */
function isWritten(text: LocalText, language: Language): boolean {
	return language === "en" || (text[language] !== undefined && text[language] !== text.en);
}

/** What a text is in other languages than one, where it is another text there than {@link textIn} gives. */
export function textsInOthers(
	text: LocalText,
	language: Language,
): readonly { readonly language: Language; readonly text: string }[] {
	const others = languages.filter((each) => each !== language && text[each] !== textIn(text, language));
	return others.flatMap((each) => {
		const found = text[each];
		return found !== undefined && isWritten(text, each) ? [{ language: each, text: found }] : [];
	});
}

/**
 * How well a place is known, best first: coordinates printed by the body concerned or in an official data set; a
 * gazetteer's point; computed from published facts; an estimate with `uncertaintyKm`; a drawing of a definition in
 * words.
 */
export const certainties = ["published-coordinates", "gazetteer", "derived", "approximate", "schematic"] as const;
/** One of {@link certainties}. */
export type Certainty = (typeof certainties)[number];

/**
 * Those who draw or report a shape, or do not recognise it; `reported` stands for the sources cited with the feature.
 */
export const parties = [
	"unc",
	"rok",
	"dprk",
	"us",
	"japan",
	"us-rok",
	"jp-rok-us",
	"china-dprk",
	"dprk-russia",
	"china-rok",
	"japan-rok",
	"armistice",
	"agreement",
	"reported",
] as const;
/** One of {@link parties}. */
export type Party = (typeof parties)[number];

/** What the atlas says of one shape. Dates are ISO 8601 of any precision (`1953-08-30`, `2024-06`, `1954`). */
export interface FeatureFacts {
	readonly id: FeatureId;
	readonly name: LocalText;
	/** A shorter name to write on the map, along the line or beside the point. */
	readonly label?: LocalText | undefined;
	/** What it is called for short, written where even the shorter name finds no room. */
	readonly abbreviation?: LocalText | undefined;
	/** One or two neutral sentences. */
	readonly summary: LocalText;
	/** Slug of the sort of thing it is, such as `training-range`. */
	readonly kind: string;
	readonly assertedBy: Party;
	readonly rejectedBy?: readonly Party[] | undefined;
	/** The order, act, agreement or announcement that made it. */
	readonly instrument?: LocalText | undefined;
	readonly since?: string | undefined;
	/** Absent while in force; the last day of an event. */
	readonly until?: string | undefined;
	readonly certainty: Certainty;
	/** Radius in kilometres within which the true place lies. */
	readonly uncertaintyKm?: number | undefined;
	/** How the place was determined, in a sentence, where it was not simply published. */
	readonly method?: LocalText | undefined;
	/** The exercise this event belongs to, such as `freedom-shield-24`. */
	readonly exercise?: ExerciseId | undefined;
	/**
	 * The side of a line, seen along its positions, on which the party that asserts it holds the waters to be its own or
	 * under its control; absent where it says so of neither or both.
	 */
	readonly side?: "left" | "right" | undefined;
	/** The official designator, such as `R134`. */
	readonly designator?: string | undefined;
	/** Coordinates as the source prints them, one string a vertex. */
	readonly printed?: readonly string[] | undefined;
	readonly sources: readonly SourceId[];
}

/** The features of one layer, as read from its file. */
export type AtlasCollection = FeatureCollection<Geometry, FeatureFacts>;
/** A feature of the atlas: geometry in WGS84 `[lng, lat]` and its facts. */
export type AtlasFeature = AtlasCollection["features"][number];

/** The kinds of shape a layer's file can hold, each drawn in its own way. */
export const shapeKinds = ["point", "line", "area"] as const;
/** One of {@link shapeKinds}. */
export type ShapeKind = (typeof shapeKinds)[number];

/** The kind of a geometry; undefined for a collection, which the atlas does not use. */
export function shapeKindOf({ type }: Geometry): ShapeKind | undefined {
	if (type.endsWith("Point")) return "point";
	if (type.endsWith("LineString")) return "line";
	return type.endsWith("Polygon") ? "area" : undefined;
}

/** An exercise, or a series of them, to which located events point. */
export interface Exercise {
	readonly id: ExerciseId;
	readonly name: LocalText;
	/** One or two neutral sentences. */
	readonly summary: LocalText;
	readonly heldBy: Party;
	readonly since: string;
	/** Its last day; absent while the series goes on. */
	readonly until?: string | undefined;
	readonly sources: readonly SourceId[];
}
