import type { Position } from "geojson";

/** A place as `[lng, lat]` in degrees. Mutable only because Turf asks for it: never write to one. */
export type LngLat = [lng: number, lat: number];

/** The first two numbers of a GeoJSON position. Throws when there are fewer: GeoJSON is checked before it gets here. */
export function toLngLat(position: Position): LngLat {
	const [lng, lat] = position;
	if (lng === undefined || lat === undefined) throw new Error(`A position needs two numbers, not ${position.length}.`);
	return [lng, lat];
}

/** The first and the last place of a line or ring. Throws when it is empty. */
export function endsOf(positions: readonly Position[]): readonly [first: LngLat, last: LngLat] {
	const [first, last] = [positions[0], positions.at(-1)];
	if (first === undefined || last === undefined) throw new Error("A line needs at least one position.");
	return [toLngLat(first), toLngLat(last)];
}
