import type { FeatureFacts, Language } from "../domain/atlas";
import type { Dictionary } from "./dictionary";

/** Writes an ISO 8601 date of any precision in a language: “30 August 1953”, “1953년 8월 30일”, “1954”. */
export function formatDate(iso: string, language: Language): string {
	const [year = 0, month, day] = iso.split("-").map(Number);
	const options: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
	if (month !== undefined) options.month = "long";
	if (day !== undefined) options.day = "numeric";
	const locale = language === "en" ? "en-GB" : language;
	return new Intl.DateTimeFormat(locale, options).format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)));
}

/** Writes kilometres with their unit: “0.5 km”, “12 km”. */
export function formatKm(kilometres: number, language: Language): string {
	return new Intl.NumberFormat(language, {
		style: "unit",
		unit: "kilometer",
		maximumSignificantDigits: 2,
	}).format(kilometres);
}

/** Writes a place `[lng, lat]` in degrees, minutes and whole seconds: “37°42′45″N 126°06′40″E”, “북위 37°42′45″ 동경 126°06′40″”. */
export function formatPosition([lng, lat]: readonly [number, number], language: Language): string {
	const [latText, lngText] = [formatAngle(lat), formatAngle(lng)];
	if (language === "en") return `${latText}${lat < 0 ? "S" : "N"} ${lngText}${lng < 0 ? "W" : "E"}`;
	return `${lat < 0 ? "남위" : "북위"} ${latText} ${lng < 0 ? "서경" : "동경"} ${lngText}`;
}

function formatAngle(degrees: number): string {
	const seconds = Math.round(Math.abs(degrees) * 3600);
	const pad = (value: number) => String(value).padStart(2, "0");
	return `${Math.floor(seconds / 3600)}°${pad(Math.floor(seconds / 60) % 60)}′${pad(seconds % 60)}″`;
}

/** Writes an area in square kilometres with its unit, to two significant digits: “290 km²”. */
export function formatKm2(squareKilometres: number, language: Language): string {
	const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(squareKilometres);
	return `${number}\u00a0km²`;
}

/** When something was or began, in a few words: a day, “since …”, “… to …”. Empty where no date is known. */
export function formatTime(
	{ since, until }: Pick<FeatureFacts, "since" | "until">,
	words: Pick<Dictionary["feature"], "until" | "ongoing">,
	language: Language,
): string {
	const [from, to] = [since, until].map((date) => date && formatDate(date, language));
	if (!from || from === to) return from || to || "";
	return to ? words.until(from, to) : words.ongoing(from);
}
