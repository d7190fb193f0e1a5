import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Bounds } from "../geo/bounds";
import { isInBounds } from "../geo/bounds";
import { type Offset, offsetFrom } from "../geo/direction";
import { distanceToEdgeKm } from "../geo/distance";
import { nearestOn } from "../geo/nearest";
import { type LngLat, toLngLat } from "../geo/positions";
import { isInArea } from "../geo/shapes";
import { minimum } from "../lib/lists";
import { type Place, spotsOf } from "./searchables";

/** How a spot lies to a named place. Distances are on the sphere. */
export type GroundRelation =
	| { readonly kind: "on-island"; readonly place: Place }
	/** In the water, measured from the nearest point of the island's shore. */
	| ({ readonly kind: "off-shore"; readonly place: Place } & Offset)
	/** Measured from the point that stands for the place. */
	| ({ readonly kind: "from-place"; readonly place: Place } & Offset);

/** The land of a map, taken apart so that spots can be related to it. */
export interface Ground {
	readonly landAt: (spot: LngLat) => Polygon | undefined;
	/** Named islands with their shapes; those the land does not show are left out. */
	readonly islands: readonly { readonly place: Place; readonly shapes: readonly Polygon[] }[];
	readonly spots: readonly Place[];
}

/** A group of islets without one at the point of its name is made of those within so many kilometres. */
const groupReachKm = 0.5;
/** What lies within so many degrees of a shape's box may be near it. */
const nearDeg = 0.02;

/** Finds the shapes of the named islands in the land; without land there are none. */
export function surveyGround(land: MultiPolygon | undefined, places: readonly Place[]): Ground {
	const parts = (land?.coordinates ?? []).map((coordinates) => ({
		shape: { type: "Polygon" as const, coordinates },
		box: boxOf(coordinates[0] ?? []),
	}));
	const near = ([lng, lat]: LngLat, byDeg: number) =>
		parts.flatMap(({ shape, box: [west, south, east, north] }) =>
			isInBounds([lng, lat], [west - byDeg, south - byDeg, east + byDeg, north + byDeg]) ? [shape] : [],
		);
	const landAt = (spot: LngLat) => near(spot, 0).find((shape) => isInArea(spot, shape));
	const spots = spotsOf(places);
	const islands = spots
		.filter(({ kind }) => kind === "island")
		.map((place) => {
			const own = landAt(place.at);
			const islets = () => near(place.at, nearDeg).filter((shape) => distanceToEdgeKm(place.at, shape) < groupReachKm);
			return { place, shapes: own ? [own] : islets() };
		});
	return { landAt, islands: islands.filter(({ shapes }) => shapes.length > 0), spots };
}

/**
 * Says where a spot lies by the nearest name: on an island, and there also from the nearest place on it; in the water
 * off an island's shore; else from the nearest place.
 */
export function relateToGround(spot: LngLat, { landAt, islands, spots }: Ground): readonly GroundRelation[] {
	const ground = landAt(spot);
	const island = ground && islands.find(({ shapes }) => shapes.includes(ground));
	if (island) {
		const box = boxOf(ground.coordinates[0] ?? []);
		const on = spots.filter(({ kind, at }) => kind !== "island" && isInBounds(at, box) && isInArea(at, ground));
		return [{ kind: "on-island", place: island.place }, ...nearestOf(on, spot)];
	}
	const others = spots.filter((place) => !islands.some((each) => each.place === place));
	const shores = islands.flatMap(({ place, shapes }) =>
		shapes.flatMap(({ coordinates: [shore = []] }) => ({
			kind: ground ? ("from-place" as const) : ("off-shore" as const),
			place,
			...offsetFrom(ground ? place.at : nearestOn({ type: "LineString", coordinates: shore }, spot), spot),
		})),
	);
	const nearest = minimum([...shores, ...nearestOf(others, spot)], ({ distanceKm }) => distanceKm);
	return nearest ? [nearest] : [];
}

function nearestOf(places: readonly Place[], spot: LngLat) {
	const found = minimum(
		places.map((place) => ({ kind: "from-place" as const, place, ...offsetFrom(place.at, spot) })),
		({ distanceKm }) => distanceKm,
	);
	return found ? [found] : [];
}

function boxOf(ring: readonly Position[]): Bounds {
	return ring
		.map(toLngLat)
		.reduce<Bounds>(
			([west, south, east, north], [lng, lat]) => [
				Math.min(west, lng),
				Math.min(south, lat),
				Math.max(east, lng),
				Math.max(north, lat),
			],
			[180, 90, -180, -90],
		);
}
