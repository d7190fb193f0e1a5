import type { FeatureCollection, Point } from "geojson";
import type { Topology } from "topojson-specification";
import * as v from "valibot";
import { toLngLat } from "../geo/positions";
import type { Result } from "../lib/result";
import { languages } from "./atlas";
import { type DataProblem, localText, parseWith, position, slug } from "./schema";

/** What a label point carries. */
export type PlaceFacts = v.InferOutput<typeof place>;
/** The basemap's names, each at its place. */
export type BasemapPlaces = FeatureCollection<Point, PlaceFacts>;

const number = v.number("must be a number");

/** Only the frame of a topology is looked at: what stands in its arcs is much, and the map is what it is drawn for. */
const topology = v.strictObject({
	type: v.literal("Topology"),
	bbox: v.custom<NonNullable<Topology["bbox"]>>(isBox, "must be a list of four numbers"),
	transform: v.custom<NonNullable<Topology["transform"]>>(isObject, "must hold a scale and a shift"),
	objects: v.custom<Topology["objects"]>(isObject, "must hold the parts of the ground by their names"),
	arcs: v.custom<Topology["arcs"]>(Array.isArray, "must be a list of lines"),
});

const form = v.strictObject({
	name: localText,
	authority: localText,
	languages: v.optional(v.array(v.picklist(languages, "must be a language of the atlas"))),
	source: v.optional(localText),
});

const place = v.strictObject({
	id: slug,
	name: localText,
	kind: slug,
	/** 1 is shown first, 5 last. */
	rank: number,
	/** The zoom from which the label makes sense at all; absent when it always does. */
	minZoom: v.optional(number),
	/**
	 * The zoom from which its name is there no more, or the places of a group are named one by one instead; a whole one,
	 * since filters see no other.
	 */
	maxZoom: v.optional(number),
	/** On which side the name stands, of an island or cape from the shore at `labelAt`; over the point where absent. */
	side: v.optional(slug),
	labelAt: v.optional(v.pipe(position, v.transform(toLngLat))),
	/** The zoom from which the name stands at `labelAt`, of a country, a sea or a group whose middle is no place for it; over the point before. */
	labelFromZoom: v.optional(number),
	/** Where the name stands besides, at several places, from a zoom to another. */
	alongLines: v.optional(
		v.array(v.strictObject({ fromZoom: number, toZoom: number, at: v.array(v.pipe(position, v.transform(toLngLat))) })),
	),
	/** The zoom from which the name stands over the point after all, since the island has room for it. */
	inlandFromZoom: v.optional(number),
	/** Where the point comes from: the GeoNames gazetteer, or set by hand. */
	basis: v.picklist(["geonames", "hand"]),
	/** The forms of a disputed name. */
	forms: v.optional(v.array(form)),
});

const places = v.strictObject({
	type: v.literal("FeatureCollection"),
	features: v.array(
		v.strictObject({
			type: v.literal("Feature"),
			id: slug,
			properties: place,
			geometry: v.strictObject({ type: v.literal("Point"), coordinates: position }),
		}),
	),
});

/** Reads one grade of the basemap's land and water, already parsed from JSON; `file` is only for messages. */
export function parseTopology(json: unknown, file: string): Result<Topology, readonly DataProblem[]> {
	return parseWith(topology, json, file);
}

/** Reads the basemap's names. */
export function parsePlaces(json: unknown): Result<BasemapPlaces, readonly DataProblem[]> {
	return parseWith(places, json, "places.geojson");
}

function isBox(value: unknown): boolean {
	return Array.isArray(value) && value.length === 4 && value.every((each) => typeof each === "number");
}

function isObject(value: unknown): boolean {
	return typeof value === "object" && value !== null;
}
