import { failure, type Result, success } from "../lib/result";
import { type Bounds, isInBounds } from "./bounds";
import type { LngLat } from "./positions";

/** Why what is meant as a position is none: an angle that does not exist, or a place beyond the region. */
export type PositionProblem = "no-angle" | "outside";

const signs: readonly (readonly [RegExp, string])[] = [
	[/북위|\b(?:north|latitude|lat)\b[.:=]?/gi, "N"],
	[/남위|\bsouth\b/gi, "S"],
	[/동경|\b(?:east|longitude|long|lng|lon)\b[.:=]?/gi, "E"],
	[/서경|\bwest\b/gi, "W"],
	[/^\s*geo:/i, ""],
	[/[º˚]|도|\bdeg\b/gi, "°"],
	[/″|”|“|''|초/g, '"'],
	[/[′’‘ʹ]|분/g, "'"],
	[/[−–‐‑]/g, "-"],
	[/^\s*(\d+),(\d+)[\s;]+(\d+),(\d+)\s*$/, "$1.$2 $3.$4"],
];

/**
 * Reads a position as people write it: degrees, with or without minutes and seconds, with the hemisphere before, after
 * or left out, in letters or in Korean; latitude first, or longitude first where letters or the region tell. Undefined
 * for a text that is not meant as a position.
 */
export function parsePosition(text: string, region: Bounds): Result<LngLat, PositionProblem> | undefined {
	const written = signs.reduce((now, [pattern, sign]) => now.replace(pattern, sign), text).toUpperCase();
	if (!/^[NSEW\d.,°'"\s:;/+-]+$/.test(written)) return undefined;
	const letters = written.match(/[NSEW]/g) ?? [];
	const halves = letters.length === 0 ? halveByNumbers(written) : halveByLetters(written, letters);
	if (!halves) return undefined;
	const angles = halves.map((half) => readAngle(half, letters.length > 0));
	const isMarked = letters.length > 0 || written.includes("°");
	if (angles.some((angle) => angle === "unlike")) return undefined;
	const [first, second] = angles;
	if (typeof first !== "number" || typeof second !== "number") return isMarked ? failure("no-angle") : undefined;

	const isLngFirst = letters.length > 0 && /[EW]/.test(letters[0] ?? "");
	const asWritten: LngLat = isLngFirst ? [first, second] : [second, first];
	const swapped: LngLat = [asWritten[1], asWritten[0]];
	if (isInBounds(asWritten, region)) return success(asWritten);
	if (letters.length === 0 && isInBounds(swapped, region)) return success(swapped);
	return isMarked || halves.every((half) => half.includes(".")) ? failure("outside") : undefined;
}

function halveByLetters(text: string, letters: readonly string[]): readonly [string, string] | undefined {
	if (letters.length !== 2 || letters.filter((letter) => /[NS]/.test(letter)).length !== 1) return undefined;
	const isBefore = /^\s*[NSEW]/.test(text);
	const first = text.search(/[NSEW]/);
	const second = first + 1 + text.slice(first + 1).search(/[NSEW]/);
	const at = isBefore ? second : first + 1;
	return [text.slice(0, at), text.slice(at)];
}

function halveByNumbers(text: string): readonly [string, string] | undefined {
	const parts = text.split(/[,;/]/);
	if (parts.length > 2) return undefined;
	if (parts[0] !== undefined && parts[1] !== undefined) return [parts[0], parts[1]];
	const numbers = [...text.matchAll(/[+-]?\d+(?:\.\d+)?/g)];
	const middle = numbers[numbers.length / 2];
	return middle && numbers.length <= 6 ? [text.slice(0, middle.index), text.slice(middle.index)] : undefined;
}

const angle = /^([+-]?)(\d+(?:\.\d+)?)(?:[°\s:-]+(\d+(?:\.\d+)?)(?:['\s:-]+(\d+(?:\.\d+)?))?)?['"°\s]*$/;
const packedAngle = /^(\d{2,3})(\d{2})(\d{2}(?:\.\d+)?)?$/;

/** Degrees; `unlike` for what is not written like an angle, `impossible` for one that does not exist. */
function readAngle(half: string, hasLetter: boolean): number | "unlike" | "impossible" {
	const bare = half.replace(/[NSEW]/, "").replace(/^[\s,;/]+|[\s,;/]+$/g, "");
	const [, sign, degrees, minutes = "0", seconds = "0"] = angle.exec(hasLetter ? unpack(bare) : bare) ?? [];
	if (degrees === undefined) return "unlike";
	const isMixed = (degrees.includes(".") && minutes !== "0") || (minutes.includes(".") && seconds !== "0");
	if (isMixed || Number(minutes) >= 60 || Number(seconds) >= 60) return "impossible";
	const magnitude = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
	const limit = /[NS]/.test(half) ? 90 : 180;
	if (magnitude > limit) return "impossible";
	return sign === "-" || /[SW]/.test(half) ? -magnitude : magnitude;
}

function unpack(bare: string): string {
	const [, degrees, minutes, seconds = "0"] = packedAngle.exec(bare) ?? [];
	return degrees === undefined ? bare : `${degrees} ${minutes} ${seconds}`;
}
