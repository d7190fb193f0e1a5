import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type LocalText, languageIn, textIn, textsInOthers } from "../../src/atlas/atlas";
import { makeLocalText } from "../../src/atlas/schema";
import { textHtml } from "../../tools/reading/html";

const sea = { en: "Sea", ko: "바다" };

describe("a text of the atlas", () => {
	it("is read in English where it is not written in the language wanted", () => {
		expect([textIn(sea, "ko"), textIn({ en: "Sea" }, "ko")]).toEqual(["바다", "Sea"]);
		expect([languageIn(sea, "ko"), languageIn({ en: "Sea" }, "ko")]).toEqual(["ko", "en"]);
		const filled = v.parse(makeLocalText(["en", "ko", "ja"]), sea) as LocalText;
		expect([textIn(filled, "ja" as "ko"), languageIn(filled, "ja" as "ko")]).toEqual(["Sea", "en"]);
	});

	it("is marked in the pages without scripts where it is not in the page’s language", () => {
		expect(textHtml({ en: "Sea & sky" }, "ko").html).toBe('<span lang="en">Sea &amp; sky</span>');
		expect([textHtml(sea, "ko").html, textHtml(sea, "en").html]).toEqual(["바다", "Sea"]);
	});

	it("has other forms beside the one that is read, each but once", () => {
		expect(textsInOthers(sea, "ko")).toEqual([{ language: "en", text: "Sea" }]);
		expect(textsInOthers(sea, "en")).toEqual([{ language: "ko", text: "바다" }]);
		expect(textsInOthers({ en: "Sea" }, "ko")).toEqual([]);
		expect(textsInOthers({ en: "Sea", ko: "Sea" }, "en")).toEqual([]);
	});
});
