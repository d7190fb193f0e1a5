import type { LngLat } from "../../src/geo/positions";
import { failure, type Result, success } from "../../src/lib/result";

const angle = /^(\d{1,3})-(\d{1,2}(?:\.\d+)?)(?:-(\d{1,2}(?:\.\d+)?))?([NSEW])$/;

/**
 * Reads a printed position, latitude first: degrees, minutes and perhaps seconds (`37-42-45N 126-06-40E`), the last of
 * them with decimals or without (`37-18.5N 125-31E`). The problem is a sentence that quotes what could not be read.
 */
export function parseDms(text: string): Result<LngLat, string> {
	const [latText, lngText, ...rest] = text.trim().split(/\s+/);
	if (latText === undefined || lngText === undefined || rest.length > 0) {
		return failure(`“${text}” is not a latitude and a longitude with a space between them.`);
	}
	const lat = parseAngle(latText, "NS", 90);
	if (!lat.ok) return lat;
	const lng = parseAngle(lngText, "EW", 180);
	if (!lng.ok) return lng;
	return success([lng.value, lat.value]);
}

function parseAngle(text: string, hemispheres: string, limitDeg: number): Result<number, string> {
	const [, degrees, minutes, seconds, hemisphere] = angle.exec(text) ?? [];
	if (degrees === undefined || minutes === undefined || hemisphere === undefined) {
		return failure(`“${text}” is not written like 37-42-45N or 37-18.5N.`);
	}
	if (seconds !== undefined && minutes.includes(".")) return failure(`“${text}” has decimals before the seconds.`);
	if (!hemispheres.includes(hemisphere)) {
		return failure(`“${text}” ends in ${hemisphere} where ${hemispheres[0]} or ${hemispheres[1]} belongs.`);
	}
	const [minutesNumber, secondsNumber] = [Number(minutes), Number(seconds ?? 0)];
	if (minutesNumber >= 60 || secondsNumber >= 60) return failure(`“${text}” has 60 or more minutes or seconds.`);
	const magnitude = Number(degrees) + minutesNumber / 60 + secondsNumber / 3600;
	if (magnitude > limitDeg) return failure(`“${text}” is beyond ${limitDeg} degrees.`);
	return success(hemisphere === "S" || hemisphere === "W" ? -magnitude : magnitude);
}
