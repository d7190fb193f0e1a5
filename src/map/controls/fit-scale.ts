import { nauticalMileKm } from "../../geo/distance";

/** A bar of a scale: a round length, and its share of the room there is. */
export interface ScaleBar {
	readonly length: number;
	/** Above 0, at most 1. */
	readonly share: number;
}

/** The bars of a scale of kilometres and nautical miles, in a room so many kilometres long. */
export function fitScales(roomKm: number): Readonly<Record<"km" | "miles", ScaleBar>> {
	return { km: fitScale(roomKm), miles: fitScale(roomKm / nauticalMileKm) };
}

const steps = [5, 3, 2, 1];

/** The longest bar of 1, 2, 3 or 5 times a power of ten units that fits into a room so many units long. */
export function fitScale(room: number): ScaleBar {
	const power = 10 ** Math.floor(Math.log10(room));
	const step = steps.find((each) => each * power <= room) ?? 1;
	const length = Number((step * power).toPrecision(1));
	return { length, share: Math.min(1, length / room) };
}
