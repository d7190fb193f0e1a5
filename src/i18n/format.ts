import type { Language } from "../domain/atlas";

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
