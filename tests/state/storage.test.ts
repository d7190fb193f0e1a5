import { describe, expect, it } from "vitest";
import { preferredLanguage, rememberLanguage } from "../../src/state/appearance";
import { readFlag, writeFlag } from "../../src/state/storage";

/** A browser that throws when its storage is only looked at, as in a frame without an origin of its own. */
const strict = {
	navigator: { languages: ["ko-KR"] } as unknown as Navigator,
	get localStorage(): Storage {
		throw new DOMException("denied", "SecurityError");
	},
	get sessionStorage(): Storage {
		throw new DOMException("denied", "SecurityError");
	},
};

function makeBrowser() {
	const kept = new Map<string, string>();
	const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: kept.set.bind(kept) };
	return { sessionStorage: storage as unknown as Storage };
}

describe("what a browser keeps", () => {
	it("is done without where storage is denied", () => {
		expect(preferredLanguage(strict)).toBe("ko");
		expect(() => rememberLanguage("en", strict)).not.toThrow();
		expect(readFlag("key", () => strict.sessionStorage)).toBeUndefined();
		expect(() => writeFlag("key", true, () => strict.sessionStorage)).not.toThrow();
	});

	it("holds a yes and a no for the visit, and says when it was told nothing", () => {
		const browser = makeBrowser();
		expect(readFlag("key", () => browser.sessionStorage)).toBeUndefined();
		for (const flag of [true, false]) {
			writeFlag("key", flag, () => browser.sessionStorage);
			expect(readFlag("key", () => browser.sessionStorage)).toBe(flag);
		}
	});
});
