import { expect, it } from "vitest";
import { languageOfText } from "../../src/atlas/language-of-text";

it.each([
	["A brief history of the US-ROK combined military exercises", "en"],
	["북방한계선(NLL)에 관한 우리의 입장", "ko"],
	["李承晩ライン, 世界大百科事典", "ja"],
	["中朝边界议定书 (20 Mar 1964), text", "zh"],
	["The line (북방한계선) is held by the navy", "en"],
	["", "en"],
])("tells the language of “%s”", (text, language) => {
	expect(languageOfText(text)).toBe(language);
});
