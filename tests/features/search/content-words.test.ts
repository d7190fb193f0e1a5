import { describe, expect, it } from "vitest";
import { contentWords, stemOf } from "../../../src/features/search/content-words";
import { splitWords } from "../../../src/features/search/fold";

describe("the words of content", () => {
	it.each([
		["What’s the NLL?", "nll"],
		["where is the DMZ?", "dmz"],
		["연평도 포격은 언제", "연평도 포격은"],
		["북방한계선이 뭐야", "북방한계선이"],
		["왜관은 어디에 있나요", "왜관은"],
		["what is it", "what is it"],
	])("of “%s” are “%s”", (question, content) => expect(contentWords(splitWords(question)).join(" ")).toBe(content));

	it.each([
		["북방한계선이", "북방한계선"],
		["포격은", "포격"],
		["휴전선으로", "휴전선"],
		["서울로", "서울"],
		["nll을", "nll"],
		["독도에서는", "독도"],
		["battles", "battle"],
		["연평도", undefined],
		["강원도", undefined],
		["해전가", undefined],
		["섬이", undefined],
		["across", undefined],
	])("“%s” comes of “%s”", (word, stem) => expect(stemOf(word)).toBe(stem));
});
