import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { type Language, languages } from "../../src/atlas/atlas";
import type { Changelog, Changelogs, Release } from "../../src/atlas/changelog";

const english = "CHANGELOG.md";

/** The changelog in a language, from the root of the project; the English one where there is none. */
export function changelogFile(root: string, language: Language): string {
	const file = language === "en" ? english : `CHANGELOG.${language}.md`;
	return existsSync(join(root, file)) ? file : english;
}

const heading = /^(?:Unreleased|(?<version>\d+\.\d+\.\d+) - (?<date>\d{4}-\d{2}-\d{2}))$/;

/** Reads the changelogs; throws, with file and reason, where one cannot be read or the languages do not agree. */
export function readChangelogs(root: string): Changelogs {
	const read = (file: string) => parseChangelog(readFileSync(join(root, file), "utf8"), file);
	const logs = languages.map((language) => {
		const file = changelogFile(root, language);
		return { language, file, log: read(file) };
	});
	const shape = shapeOf(read(english));
	for (const { file, log } of logs)
		if (shapeOf(log) !== shape)
			throw new Error(
				`${english} and ${file} do not tell the same. Versions, with how many items under each heading: ${shape} in the one, ${shapeOf(log)} in the other.`,
			);
	return Object.fromEntries(logs.map(({ language, log }) => [language, log])) as Record<Language, Changelog>;
}

/**
 * Reads a changelog: a title, a lead, versions (“## 1.2.3 - 2026-01-31” or “## Unreleased”), headings below them, and
 * lists of plain text. Throws, with the file's name, where there is anything else.
 */
export function parseChangelog(markdown: string, file: string): Changelog {
	const lines: string[] = [];
	let title = "";
	const releases: { -readonly [Key in keyof Release]: Release[Key] }[] = [];
	for (const node of fromMarkdown(markdown).children) {
		const release = releases.at(-1);
		const section = release?.sections.at(-1);
		if (node.type === "heading" && node.depth === 1) title = plainText(node, file);
		else if (node.type === "paragraph" && !release) lines.push(plainText(node, file));
		else if (node.type === "heading" && node.depth === 2) {
			const words = plainText(node, file);
			const found = heading.exec(words);
			if (!found) throw new Error(`${file}: “${words}” is neither “Unreleased” nor “1.2.3 - 2026-01-31”.`);
			releases.push({ version: found.groups?.version, date: found.groups?.date, sections: [] });
		} else if (node.type === "heading" && node.depth === 3 && release)
			release.sections = [...release.sections, { heading: plainText(node, file), items: [] }];
		else if (node.type === "list" && release && section) {
			const items = node.children.map((item) => plainText(item, file));
			release.sections = [...release.sections.slice(0, -1), { ...section, items: [...section.items, ...items] }];
		} else throw new Error(`${file}, line ${node.position?.start.line}: a ${node.type} cannot stand here.`);
	}
	return { title, lead: lines.join(" "), releases };
}

function plainText(node: Nodes, file: string): string {
	if (node.type === "text") return node.value.replaceAll("\n", " ");
	const isPlain = ["heading", "paragraph", "listItem"].includes(node.type);
	if (!isPlain || !("children" in node))
		throw new Error(`${file}, line ${node.position?.start.line}: only plain text can be shown, no ${node.type}.`);
	return node.children.map((child) => plainText(child, file)).join("");
}

function shapeOf({ releases }: Changelog): string {
	return releases
		.map(({ version, date, sections }) =>
			[version ?? "unreleased", date, sections.map(({ items }) => items.length).join("+")].filter(Boolean).join(" "),
		)
		.join(", ");
}
