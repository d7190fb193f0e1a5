import { middleOf } from "../geo/along";
import type { CompassPoint } from "../geo/direction";
import { offsetFrom, type Side, sideOfLine } from "../geo/direction";
import { distanceToEdgeKm, distanceToLineKm, lengthKm } from "../geo/distance";
import type { LngLat } from "../geo/positions";
import { areaKm2 } from "../geo/shapes";
import { minimum } from "../lib/lists";
import type { AtlasFeature, FeatureId, LocalText } from "./atlas";
import { areasRound } from "./what-lies-at";

/** A city to which distances are given; `[lng, lat]` of its gazetteer’s point. */
export interface Town {
	readonly name: LocalText;
	readonly position: LngLat;
}

/** What places are described by. */
export interface References {
	/** Lines that run between west and east. */
	readonly lines: readonly AtlasFeature[];
	/** Two of the lines, the northern first, between which places lie; absent where there are none. */
	readonly between?: readonly [FeatureId, FeatureId] | undefined;
	/** Features of which the areas in force count. */
	readonly areas: readonly AtlasFeature[];
	readonly towns: readonly Town[];
}

/** How a place lies to something that has a name. Distances are on the sphere. */
export type Relation =
	| { readonly kind: "between"; readonly lines: readonly [LocalText, LocalText] }
	| { readonly kind: "inside"; readonly area: LocalText }
	| { readonly kind: "on-line"; readonly line: LocalText }
	| { readonly kind: "beside-line"; readonly line: LocalText; readonly distanceKm: number; readonly side: Side }
	/** The place is not known well enough to say on which side, or lies beyond the line’s ends. */
	| { readonly kind: "near-line"; readonly line: LocalText; readonly distanceKm: number }
	| { readonly kind: "at-town"; readonly town: LocalText; readonly withinKm: number }
	| {
			readonly kind: "from-town";
			readonly town: LocalText;
			readonly distanceKm: number;
			readonly direction: CompassPoint;
	  };

/** Where a feature is, for words. */
export interface Whereabouts {
	/** Of which place the relations speak: the feature itself, or the middle of its line or area. */
	readonly of: "place" | "middle";
	/** Absent for a feature that is not one line. */
	readonly lengthKm?: number | undefined;
	/** Absent for a feature that is not one area. */
	readonly areaKm2?: number | undefined;
	/** Whether the place itself is only approximately known, and every distance with it. */
	readonly isApproximate: boolean;
	/** Latitude of the place in degrees, for sorting from north to south; undefined for a feature in several parts. */
	readonly lat?: number | undefined;
	readonly relations: readonly Relation[];
}

/** Nearer than this a place is on a line: what the atlas’ own lines are drawn to. */
const onLineKm = 0.1;
/** Farther than this a line says little of a place. */
const farFromLineKm = 150;
/** Farther than this beyond the end of a line, the line has no bearing on a place. */
const farFromEndKm = 30;
const atTownKm = 3;
/** Larger areas, such as an air defence identification zone, hold most places and tell none apart. */
const largeAreaKm2 = 50_000;
const mostAreas = 2;

/** Says where a feature is by what lies round it; a feature is never described by itself. */
export function describePlace(feature: AtlasFeature, references: References): Whereabouts {
	const { geometry, properties } = feature;
	const place = middleOf(geometry);
	const extent = {
		of: geometry.type === "Point" ? ("place" as const) : ("middle" as const),
		lengthKm: geometry.type === "LineString" ? lengthKm(geometry) : undefined,
		areaKm2: geometry.type === "Polygon" ? areaKm2(geometry) : undefined,
		isApproximate: properties.uncertaintyKm !== undefined && properties.uncertaintyKm >= 1,
	};
	if (!place) return { ...extent, relations: [] };
	const isOther = (each: AtlasFeature) => each.properties.id !== properties.id;
	const others = {
		...references,
		lines: references.lines.filter(isOther),
		areas: references.areas.filter(isOther),
	};
	return { ...extent, lat: place[1], relations: relatePlace(place, others, properties.uncertaintyKm ?? 0) };
}

/** Says where a place is by all that lies round it; `uncertaintyKm` is the radius in which it truly lies. */
export function relatePlace(place: LngLat, references: References, uncertaintyKm = 0): readonly Relation[] {
	return [
		...relateToPair(place, references.lines, references.between),
		...relateToAreas(place, references.areas, uncertaintyKm),
		...relateToLines(place, references.lines, uncertaintyKm),
		...relateToTowns(place, references.towns),
	];
}

/** How a place lies to the nearest of some lines, if any is near. */
function relateToLines(place: LngLat, lines: readonly AtlasFeature[], uncertaintyKm: number): readonly Relation[] {
	const near = lines.flatMap(({ geometry, properties: { name } }) =>
		geometry.type === "LineString" ? { name, geometry, km: distanceToLineKm(place, geometry) } : [],
	);
	const nearest = minimum(near, ({ km }) => km);
	if (!nearest || nearest.km > farFromLineKm) return [];
	const { name: line, km, geometry } = nearest;
	if (km < onLineKm && uncertaintyKm < 1) return [{ kind: "on-line", line }];
	const lineSide = sideOfLine(place, geometry);
	if (!lineSide && km > farFromEndKm) return [];
	const side = uncertaintyKm < km ? lineSide : undefined;
	return [side ? { kind: "beside-line", line, distanceKm: km, side } : { kind: "near-line", line, distanceKm: km }];
}

/** How a place lies to the nearest of some towns. */
export function relateToTowns(place: LngLat, towns: readonly Town[]): readonly Relation[] {
	const nearest = minimum(
		towns.map(({ name: town, position }) => ({ town, ...offsetFrom(position, place) })),
		(offset) => offset.distanceKm,
	);
	if (!nearest) return [];
	const isThere = nearest.distanceKm < atTownKm;
	return [isThere ? { kind: "at-town", town: nearest.town, withinKm: atTownKm } : { kind: "from-town", ...nearest }];
}

/** The smallest areas in force in which a place lies for certain: farther from their edge than its uncertainty. */
function relateToAreas(place: LngLat, features: readonly AtlasFeature[], uncertaintyKm: number): readonly Relation[] {
	const inForce = features.filter(({ properties }) => properties.until === undefined);
	return areasRound(place, inForce)
		.filter(({ km2 }) => km2 < largeAreaKm2)
		.filter(({ area }) => uncertaintyKm === 0 || distanceToEdgeKm(place, area) > uncertaintyKm)
		.slice(0, mostAreas)
		.map(({ feature }) => ({ kind: "inside", area: feature.properties.name }));
}

function relateToPair(
	place: LngLat,
	lines: readonly AtlasFeature[],
	pair: readonly [FeatureId, FeatureId] | undefined,
): readonly Relation[] {
	const [north, south] = (pair ?? []).map((id) => lines.find(({ properties }) => properties.id === id));
	if (north?.geometry.type !== "LineString" || south?.geometry.type !== "LineString") return [];
	const isSouth = sideOfLine(place, north.geometry) === "south";
	const isNorth = sideOfLine(place, south.geometry) === "north";
	return isSouth && isNorth ? [{ kind: "between", lines: [north.properties.name, south.properties.name] }] : [];
}
