import { boundsOfRing, distanceM, type LngLat } from "./grid";
import { makeIsInside } from "./land-index";
import type { Side } from "./place-row";

type Ring = readonly LngLat[];

const sides: readonly Side[] = ["east", "west", "south", "southwest", "north"];
const headings: Readonly<Record<Side, LngLat>> = {
	east: [1, 0],
	west: [-1, 0],
	southwest: [0, -1],
	south: [0, -1],
	north: [0, 1],
};

/** Open sea looked for on a side; a name is long, so that less of it counts above and below. */
const wantedKm = 24;
const sidewaysWeight = 0.6;
/** With less open sea than this on every side a name stands on the island. */
const leastKm = 4;
const isletsKm = 1;
const nameRoomPx = { width: 130, height: 60 };
/** With this zoom or a lower one an island must fill that room, else its name stays at sea. */
const nearestZoom = 12;

/**
 * Finds where the name of an island stands: the side, the outermost place of its shore there, and the zoom from which
 * there is room for it on the island itself. Without a wanted side the one with most open sea is taken. A place between
 * islets stands for all within {@link isletsKm}. Undefined when there is little sea on any side, or no ring of `land`
 * holds the place.
 */
export function placeIslandName(
	at: LngLat,
	land: readonly Ring[],
	wanted?: Side,
): { readonly side: Side; readonly labelAt: LngLat; readonly inlandFromZoom?: number } | undefined {
	const near = land.filter((ring) => isWithin(at, boundsOfRing(ring), 0.6));
	const island = near.find((ring) => makeIsInside([ring])(at)) ?? near.filter((ring) => isBeside(ring, at)).flat();
	if (!island.length) return undefined;
	const isLand = makeIsInside(near);
	const ranked = sides
		.map((side) => ({ side, labelAt: outermost(island, headings[side]) }))
		.map((each) => ({ ...each, openKm: openSeaKm(each.labelAt, headings[each.side], isLand) }))
		.map((each) => ({ ...each, worth: each.openKm * (headings[each.side][1] === 0 ? 1 : sidewaysWeight) }))
		.sort((a, b) => b.worth - a.worth);
	const chosen = ranked.find(({ side, openKm }) => (wanted ? side === wanted : openKm >= leastKm));
	if (!chosen) return undefined;
	const [lng, lat] = chosen.labelAt;
	const inlandFromZoom = zoomWithRoom(island);
	return {
		side: chosen.side,
		labelAt: [Number(lng.toFixed(4)), Number(lat.toFixed(4))],
		...(inlandFromZoom <= nearestZoom && { inlandFromZoom }),
	};
}

/** A whole zoom, since filters see no other. */
function zoomWithRoom(island: Ring): number {
	const [west, south, east, north] = boundsOfRing(island);
	const middle = (((south + north) / 2) * Math.PI) / 180;
	const pixelsAtZoom0 = (degrees: number) => (degrees / 360) * 512;
	const zoom = Math.max(
		Math.log2(nameRoomPx.width / pixelsAtZoom0(east - west)),
		Math.log2((nameRoomPx.height * Math.cos(middle)) / pixelsAtZoom0(north - south)),
	);
	return Math.ceil(zoom);
}

function isBeside(ring: Ring, place: LngLat): boolean {
	return ring.some((vertex) => distanceM(vertex, place) < isletsKm * 1000);
}

function outermost(ring: Ring, [x, y]: LngLat): LngLat {
	const reach = ([lng, lat]: LngLat) => lng * x + lat * y;
	return ring.reduce((best, place) => (reach(place) > reach(best) ? place : best));
}

/** How far a strip 4 km wide runs from a shore before it meets land, at most {@link wantedKm}. */
function openSeaKm(shore: LngLat, [x, y]: LngLat, isLand: (place: LngLat) => boolean): number {
	const oneKm = 1000 / distanceM(shore, [shore[0] + Math.abs(x), shore[1] + Math.abs(y)]);
	const sidewaysKm = 1000 / distanceM(shore, [shore[0] + Math.abs(y), shore[1] + Math.abs(x)]);
	for (let km = 1; km <= wantedKm; km++)
		for (const off of [-1.5, 0, 1.5]) {
			const place: LngLat = [
				shore[0] + x * km * oneKm + y * off * sidewaysKm,
				shore[1] + y * km * oneKm + x * off * sidewaysKm,
			];
			if (isLand(place)) return km - 1;
		}
	return wantedKm;
}

function isWithin([lng, lat]: LngLat, [west, south, east, north]: readonly number[], marginDeg: number): boolean {
	const isIn = (value: number, low = 0, high = 0) => value > low - marginDeg && value < high + marginDeg;
	return isIn(lng, west, east) && isIn(lat, south, north);
}
