import { describe, expect, it } from "vitest";
import type { Release } from "../../src/atlas/changelog";
import { changelogFile, parseChangelog, readChangelogs } from "../../tools/changelog/read-changelog";
import { findForeignWords } from "../i18n/latin";

const written = `# News

What changed.

## Unreleased

### Map

- One thing,
  in two lines.

## 1.2.3 - 2026-01-31

### Data

- A.
- B.
`;

describe("the changelog", () => {
	it("is read as versions with headings and plain items", () => {
		expect(parseChangelog(written, "file")).toEqual({
			title: "News",
			lead: "What changed.",
			releases: [
				{ version: undefined, date: undefined, sections: [{ heading: "Map", items: ["One thing, in two lines."] }] },
				{ version: "1.2.3", date: "2026-01-31", sections: [{ heading: "Data", items: ["A.", "B."] }] },
			],
		});
	});

	it.each([
		["## 1.2.3", "neither"],
		["## 1.2.3 - 2026-01-31\n\ntext", "line 3: a paragraph cannot stand here"],
		["## Unreleased\n\n### Map\n\n- **bold**", "line 5: only plain text can be shown, no strong"],
	])("refuses what the page could not show: %s", (markdown, reason) => {
		expect(() => parseChangelog(markdown, "file")).toThrow(reason);
	});

	it("of the project tells the same in both languages", () => {
		const { en, ko } = readChangelogs(process.cwd());
		expect(en.releases.length).toBeGreaterThan(0);
		expect(ko.releases.map(({ version }) => version)).toEqual(en.releases.map(({ version }) => version));
		const said = [ko.title, ko.lead, ...ko.releases.flatMap(({ sections }) => sections.flatMap(wordsOf))];
		for (const words of said) expect(words).toMatch(/\p{Script=Hangul}/u);
		expect(said.flatMap(findForeignWords)).toEqual([]);
	});

	it("that a language lacks is the English one", () => {
		expect([changelogFile(".", "en"), changelogFile(".", "ko")]).toEqual(["CHANGELOG.md", "CHANGELOG.ko.md"]);
		expect(changelogFile("tests", "ko")).toBe("CHANGELOG.md");
	});
});

function wordsOf({ heading, items }: Release["sections"][number]): readonly string[] {
	return [heading, ...items];
}
