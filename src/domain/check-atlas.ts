import type { Position } from "geojson";
import type { AtlasCollection, AtlasFeature, Catalogue, FeatureId, LayerId, Source } from "./atlas";

/** Something a single file's schema cannot see: what does not fit between files, or in the shape of a geometry. */
export interface AtlasProblem {
	readonly file: string;
	readonly id?: string | undefined;
	readonly property?: string | undefined;
	readonly reason: string;
}

/** The frame, in degrees, that every shape lies in: `[west, south, east, north]`. */
export const frame = [115, 28, 140, 46] as const;

/**
 * What is wrong with an atlas whose files are each well formed: ids used twice, groups and sources that are not there,
 * dates in the wrong order, and geometry against RFC 7946 (closed rings, right-hand rule, at most 6 decimals).
 */
export function checkAtlas({
	catalogue,
	collections,
	sources,
}: {
	catalogue: Catalogue;
	collections: ReadonlyMap<LayerId, AtlasCollection>;
	sources: readonly Source[];
}): readonly AtlasProblem[] {
	const problems: AtlasProblem[] = [];
	const known = new Set(sources.map((source) => source.id));
	const groups = new Set(catalogue.groups.map((group) => group.id));
	for (const id of repeated(sources.map((source) => source.id)))
		problems.push({ file: "sources.json", id, reason: "stands there twice" });
	for (const id of repeated(catalogue.layers.map((layer) => layer.id)))
		problems.push({ file: "layers.json", id, reason: "stands there twice" });
	for (const { id, group } of catalogue.layers)
		if (!groups.has(group))
			problems.push({ file: "layers.json", id, property: "group", reason: `there is no group “${group}”` });

	const seenIn = new Map<FeatureId, string>();
	for (const [layer, { features }] of collections) {
		const file = `${layer}.geojson`;
		for (const feature of features) {
			const { id, since, until, certainty, uncertaintyKm } = feature.properties;
			const complain = (property: string, reason: string) => problems.push({ file, id, property, reason });
			const elsewhere = seenIn.get(id);
			if (elsewhere) complain("id", `is used in ${elsewhere} already`);
			if (catalogue.formerFeatures[id]) complain("id", "was the id of another feature; an id is never used again");
			seenIn.set(id, file);
			for (const source of feature.properties.sources)
				if (!known.has(source)) complain("sources", `“${source}” is not in sources.json`);
			if (since && until && until.slice(0, since.length) < since.slice(0, until.length))
				complain("until", `${until} is before since, ${since}`);
			if (certainty === "approximate" && uncertaintyKm === undefined)
				complain("uncertaintyKm", "an approximate place needs the radius within which it lies");
			for (const reason of checkGeometry(feature)) complain("geometry", reason);
		}
	}
	for (const [former, today] of Object.entries(catalogue.formerFeatures))
		if (!seenIn.has(today))
			problems.push({
				file: "layers.json",
				id: former,
				property: "formerFeatures",
				reason: `there is no feature “${today}”`,
			});
	return problems;
}

function checkGeometry({ geometry }: AtlasFeature): readonly string[] {
	const reasons = new Set<string>();
	const [west, south, east, north] = frame;
	const visit = (position: Position) => {
		const [lng = 0, lat = 0] = position;
		if (lng < west || lng > east || lat < south || lat > north)
			reasons.add(`[${position}] lies outside the frame of the map; is it [longitude, latitude]?`);
		if (position.some((degrees) => Number(degrees.toFixed(6)) !== degrees))
			reasons.add(`[${position}] has more than 6 decimals`);
	};
	const polygons =
		geometry.type === "Polygon" ? [geometry.coordinates] : geometry.type === "MultiPolygon" ? geometry.coordinates : [];
	for (const rings of polygons)
		for (const [index, ring] of rings.entries()) {
			const first = ring[0] ?? [];
			const last = ring.at(-1) ?? [];
			if (first[0] !== last[0] || first[1] !== last[1]) reasons.add("a ring does not end where it begins");
			if (signedArea(ring) > 0 !== (index === 0))
				reasons.add("a ring runs the wrong way round (outer rings counterclockwise, holes clockwise)");
		}
	eachPosition(geometry, visit);
	return [...reasons];
}

/** Calls back with every position of a geometry, in its order. */
export function eachPosition(geometry: AtlasFeature["geometry"], visit: (position: Position) => void): void {
	const walk = (coordinates: unknown): void => {
		if (!Array.isArray(coordinates)) return;
		if (typeof coordinates[0] === "number") visit(coordinates as Position);
		else coordinates.forEach(walk);
	};
	if (geometry.type === "GeometryCollection") for (const each of geometry.geometries) eachPosition(each, visit);
	else walk(geometry.coordinates);
}

function signedArea(ring: readonly Position[]): number {
	let sum = 0;
	for (let index = 1; index < ring.length; index++) {
		const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
		const [x2 = 0, y2 = 0] = ring[index] ?? [];
		sum += x1 * y2 - x2 * y1;
	}
	return sum;
}

function repeated(ids: readonly string[]): readonly string[] {
	return ids.filter((id, index) => ids.indexOf(id) !== index);
}
