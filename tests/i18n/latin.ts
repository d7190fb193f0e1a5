/** Latin words that Korean texts may hold, each with the reason. */
const allowed: Readonly<Record<string, string>> = {
	GeoJSON: "a format",
	PDF: "a format",
	WebGL: "a technique, known by that name alone",
	GSHHG: "the coastline's data set",
	GeoNames: "the gazetteer's name",
	OpenStreetMap: "a project's name",
	ODbL: "a licence’s name",
	"or-later": "the end of a licence’s name",
	CONTRIBUTING: "a file's name",
	"nk-missile-tests": "a data set's name",
	Enter: "what stands on the key",
	Esc: "what stands on the key",
	Ctrl: "what stands on the key",
	Cmd: "what stands on the key",
};

/** Initials, designators, units and single keys: NLL, R108A, F-15K, WGS84, km, 6 MWe, Ctrl-K. */
const short = /^(?:[A-Z0-9]+|[kcm]?m|kt|MWe)$/;

/** The words in Latin letters that a Korean text should not hold. */
export function findForeignWords(text: string): readonly string[] {
	const words = text.match(/\p{Script=Latin}[\p{Script=Latin}\d-]*/gu) ?? [];
	return words.map((word) => word.replace(/-+$/, "")).filter((word) => !isAllowed(word));
}

/** Whether a text is in Latin letters without any Hangul, though more than a symbol. */
export function isLatinOnly(text: string): boolean {
	return /\p{Script=Latin}/u.test(text) && !/\p{Script=Hangul}/u.test(text) && findForeignWords(text).length > 0;
}

function isAllowed(word: string): boolean {
	return (
		Object.hasOwn(allowed, word) || word.split("-").every((part) => short.test(part) || Object.hasOwn(allowed, part))
	);
}
