import type { FeatureFacts, Language } from "../atlas/atlas";
import type { LoadProblem } from "../atlas/load";
import { nauticalMileKm } from "../geo/distance";
import type { Dictionary } from "./dictionary";

/** Regions whose customs a language follows here, where its tag alone would mean another. */
const locales: Readonly<Partial<Record<Language, string>>> = { en: "en-GB" };

/** Makes a formatter of `Intl` when a language first needs it and keeps it: making one takes up to 45 ms. */
export function perLanguage<Format>(make: (locale: string) => Format): (language: Language) => Format {
	const made = new Map<Language, Format>();
	return (language) => {
		const format = made.get(language) ?? make(locales[language] ?? language);
		made.set(language, format);
		return format;
	};
}

const inUtc = { year: "numeric", timeZone: "UTC" } as const;
const years = perLanguage((locale) => new Intl.DateTimeFormat(locale, inUtc));
const months = perLanguage((locale) => new Intl.DateTimeFormat(locale, { ...inUtc, month: "long" }));
const days = perLanguage((locale) => new Intl.DateTimeFormat(locale, { ...inUtc, month: "long", day: "numeric" }));
const twoFigures = { maximumSignificantDigits: 2 };
const kilometresWritten = perLanguage(
	(locale) => new Intl.NumberFormat(locale, { style: "unit", unit: "kilometer", ...twoFigures }),
);
const miles = perLanguage((locale) => new Intl.NumberFormat(locale, twoFigures));
const counts = perLanguage((locale) => new Intl.NumberFormat(locale));
const languageNames = perLanguage((locale) => new Intl.DisplayNames(locale, { type: "language" }));
const lists = perLanguage((locale) => new Intl.ListFormat(locale));
const twoDigits = perLanguage((locale) => new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 }));

/** Writes an ISO 8601 date of any precision in a language: “30 August 1953”, “1953년 8월 30일”, “1954”. */
export function formatDate(iso: string, language: Language): string {
	const [year = 0, month, day] = iso.split("-").map(Number);
	const format = month === undefined ? years : day === undefined ? months : days;
	return format(language).format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)));
}

/** Writes a number of things: “1,234”. */
export function formatCount(count: number, language: Language): string {
	return counts(language).format(count);
}

/** Writes several things in a row: “one, two and three”. */
export function formatList(things: readonly string[], language: Language): string {
	return lists(language).format(things);
}

/** Names a language in another: “Korean”, “영어”. */
export function formatLanguage(named: Language, language: Language): string {
	return languageNames(language).of(named) ?? named;
}

/** Writes kilometres with their unit: “0.5 km”, “12 km”. */
export function formatKm(kilometres: number, language: Language): string {
	return kilometresWritten(language).format(kilometres);
}

/** Writes kilometres as a number of nautical miles, to two significant digits, without the unit. */
export function formatNauticalMiles(kilometres: number, language: Language): string {
	return miles(language).format(kilometres / nauticalMileKm);
}

/**
 * Writes a place `[lng, lat]` in degrees, minutes and whole seconds: “37°42′45″N 126°06′40″E”, “북위 37°42′45″ 동경
 * 126°06′40″”.
 */
export function formatPosition(
	[lng, lat]: readonly [number, number],
	{ towards }: { towards(angle: string, direction: Direction): string },
	language: Language,
): string {
	return [
		towards(formatAngle(lat, language), lat < 0 ? "south" : "north"),
		towards(formatAngle(lng, language), lng < 0 ? "west" : "east"),
	].join(" ");
}

function formatAngle(degrees: number, language: Language): string {
	const seconds = Math.round(Math.abs(degrees) * 3600);
	const pad = (value: number) => twoDigits(language).format(value);
	const whole = formatCount(Math.floor(seconds / 3600), language);
	return `${whole}°${pad(Math.floor(seconds / 60) % 60)}′${pad(seconds % 60)}″`;
}

/**
 * Writes an area in square kilometres with its unit, to two significant digits: “290 km²”, “290km²”. `Intl` knows no such
 * unit, so it is written as the language writes kilometres.
 */
export function formatKm2(squareKilometres: number, language: Language): string {
	const parts = kilometresWritten(language).formatToParts(squareKilometres);
	return parts.map(({ type, value }) => (type === "unit" ? `${value}²` : value)).join("");
}

/** How well a place is known, and within how many kilometres where that is said: “approximate, within 5 km”. */
export function formatCertainty(
	{ certainty, uncertaintyKm }: Pick<FeatureFacts, "certainty" | "uncertaintyKm">,
	words: { readonly certainty: Dictionary["certainty"]; readonly feature: Pick<Dictionary["feature"], "uncertainty"> },
	language: Language,
): string {
	const known = words.certainty[certainty];
	return uncertaintyKm ? `${known}, ${words.feature.uncertainty(formatKm(uncertaintyKm, language))}` : known;
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

/** A direction from the equator or the prime meridian. */
export type Direction = "north" | "south" | "east" | "west";

/** Why something did not load, in a few words. */
export function formatLoadProblem(problem: LoadProblem, { loadProblem }: Dictionary): string {
	switch (problem.kind) {
		case "network":
			return loadProblem.network;
		case "status":
			return loadProblem.status(problem.status);
		case "malformed":
			return loadProblem.malformed;
	}
}
