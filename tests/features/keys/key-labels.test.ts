import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeCommands } from "../../../src/commands";
import { toKeyLabels } from "../../../src/features/keys/key-labels";
import { keysTexts } from "../../../src/features/keys/words";
import { listedCommands } from "../../../src/features/search/words";
import { findMapAction, mapKeys } from "../../../src/map/controls/map-keys";

const names = { space: "Space" };
const labels = (key: string, isMac = false) => toKeyLabels(key, names, isMac);

describe("what stands on keys", () => {
	it.each([
		["Mod+k", ["Ctrl", "K"]],
		["Shift+Enter", ["Shift", "Enter"]],
		["Shift+ArrowLeft", ["Shift", "←"]],
		["ArrowDown", ["↓"]],
		["Escape", ["Esc"]],
		[" ", ["Space"]],
		["-", ["−"]],
		["?", ["?"]],
		["j", ["j"]],
	])("%s", (key, written) => {
		expect(labels(key)).toEqual(written);
	});

	it("is another key on a Mac, and nothing for what repeats a key on a Korean keyboard", () => {
		expect(labels("Mod+k", true)).toEqual(["Cmd", "K"]);
		expect(labels("ㄹ")).toBeUndefined();
		expect(labels("Mod+ㅏ")).toBeUndefined();
	});
});

it.each([...listedCommands, ...Object.keys(keysTexts.en.commands)])(
	"the command that is called %s does something",
	(id) => {
		expect(makeCommands({} as Parameters<typeof makeCommands>[0]).map((command) => command.id)).toContain(id);
	},
);

describe("the table of keys in the README", () => {
	const table = readFileSync("README.md", "utf8").split("## Keys")[1]?.split("\n## ")[0] ?? "";
	const commands = makeCommands({} as Parameters<typeof makeCommands>[0]);
	const keys = [...commands.flatMap((command) => command.keys ?? []), ...Object.values(mapKeys).flat()];

	it.each(keys.flatMap((key) => (labels(key) ? [[key, labels(key)?.join("-")]] : [])))("names %j", (_, label) => {
		expect(table).toContain(label === "Esc" ? "Escape" : label?.length === 1 ? `\`${label}\`` : label);
	});
});

describe("keys on the map", () => {
	const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
		findMapAction({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held });

	it("are told apart by Shift, and left alone with Ctrl, Alt and ⌘", () => {
		expect(press("Enter")).toBe("next-feature");
		expect(press("Enter", { shiftKey: true })).toBe("previous-feature");
		expect(press("Enter", { ctrlKey: true })).toBeUndefined();
		expect(press("x")).toBeUndefined();
	});
});
