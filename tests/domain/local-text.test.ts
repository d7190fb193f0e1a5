import { describe, expect, it } from "vitest";
import { textIn, textsInOthers } from "../../src/domain/atlas";

const sea = { en: "Sea", ko: "바다" };

describe("a text of the atlas", () => {
	it("is read in English where it is not written in the language wanted", () => {
		expect([textIn(sea, "ko"), textIn({ en: "Sea" }, "ko")]).toEqual(["바다", "Sea"]);
	});

	it("has other forms beside the one that is read, each but once", () => {
		expect(textsInOthers(sea, "ko")).toEqual([{ language: "en", text: "Sea" }]);
		expect(textsInOthers(sea, "en")).toEqual([{ language: "ko", text: "바다" }]);
		expect(textsInOthers({ en: "Sea" }, "ko")).toEqual([]);
		expect(textsInOthers({ en: "Sea", ko: "Sea" }, "en")).toEqual([]);
	});
});
