import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ownAtlas } from "../fixtures/own-atlas";
import { findForeignWords } from "../i18n/latin";

/** A text by language, and where in the data it stands. */
interface FoundText {
	readonly path: string;
	readonly en: unknown;
	readonly ko: unknown;
}

const files = ["geojson", "geojson/basemap"].flatMap((folder) =>
	readdirSync(folder)
		.filter((file) => /json$/.test(file))
		.map((file) => join(folder, file)),
);

describe("the data", () => {
	it.each([...files, "articles"])("are in English and in Korean wherever they are in one of them: %s", (file) => {
		const content = file === "articles" ? ownAtlas.articles : JSON.parse(readFileSync(file, "utf8"));
		const wrong = findTexts(content, file).filter(
			({ path, en, ko }) => !isEnglish(en) || !(path.endsWith(".abbreviation") ? isKoreanShort(ko) : isKorean(ko)),
		);
		expect(wrong).toEqual([]);
	});

	it("are looked through", () => {
		const nll = JSON.parse(readFileSync("geojson/nll.geojson", "utf8"));
		expect(findTexts(nll, "nll").length).toBeGreaterThan(nll.features.length * 2);
	});
});

function findTexts(value: unknown, path: string): readonly FoundText[] {
	if (typeof value !== "object" || value === null) return [];
	if ("en" in value || "ko" in value) return [{ path, en: undefined, ko: undefined, ...value }];
	return Object.entries(value).flatMap(([key, each]) =>
		key === "arcs" || key === "coordinates" ? [] : findTexts(each, `${path}.${key}`),
	);
}

function isEnglish(text: unknown): boolean {
	return typeof text === "string" && text.trim() !== "" && !/\p{Script=Hangul}/u.test(text);
}

function isKorean(text: unknown): boolean {
	return typeof text === "string" && /\p{Script=Hangul}/u.test(text) && findForeignWords(text).length === 0;
}

/** Korean, or initials that Koreans write as well. */
function isKoreanShort(text: unknown): boolean {
	return text === "NLL" || text === "MDL" || isKorean(text);
}
