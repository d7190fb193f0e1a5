import { fromMarkdown } from "mdast-util-from-markdown";
import { type Language, languages } from "../../src/atlas/atlas";
import { languageOfText } from "../../src/atlas/sources";

/** What is known of an article besides its text. */
export interface ArticleFacts {
	readonly title?: string | undefined;
	/** ISO 8601. */
	readonly date?: string | undefined;
	readonly publisher?: string | undefined;
	readonly url?: string | undefined;
}

/** The paragraphs of a plain text: parted by empty lines, or where it has none, by its lines. */
export function splitParagraphs(text: string): readonly string[] {
	const plain = text
		.replace(/^\uFEFF/, "")
		.replaceAll("\r\n", "\n")
		.trim();
	return plain
		.split(/\n\s*\n/.test(plain) ? /\n\s*\n/ : /\n/)
		.map((paragraph) => paragraph.trim())
		.filter(Boolean);
}

/** The language of a text, by its letters. */
export function languageOf(text: string): Language {
	const likely = languageOfText(text);
	return languages.find((each) => each === likely) ?? "en";
}

/**
 * The file of a new article: front matter, and the paragraphs word for word. A first line without a full stop is its
 * heading and, where none is given, its title. What is not known is left empty, which the check asks for.
 */
export function makeSkeleton(paragraphs: readonly string[], facts: ArticleFacts): string {
	const [first = "", ...rest] = paragraphs;
	const isHeading = !/[.!?。…]["”’']?$/.test(first) && !first.includes("\n");
	const { title = isHeading ? first : "", date = "", publisher = "", url = "" } = facts;
	const header = Object.entries({ title, date, lang: languageOf(paragraphs.join("")), publisher, url });
	return [
		"---",
		...header.map(([key, value]) => `${key}: ${key === "lang" ? value : JSON.stringify(value)}`),
		"---",
		"",
		[isHeading ? `# ${toMarkdown(first)}` : toMarkdown(first), ...rest.map(toMarkdown)].join("\n\n"),
		"",
	].join("\n");
}

/** Text in which signs that Markdown would take for its own are escaped, if there are any. */
function toMarkdown(text: string): string {
	const [block, ...others] = fromMarkdown(text).children;
	const runs = block?.type === "paragraph" && others.length === 0 ? block.children : [];
	const plain = runs.map((run) => (run.type === "text" ? run.value : "")).join("");
	return plain === text ? text : text.replace(/[\\`*_[\]<>&#+|~-]|(?<=^\d+)[.)]/gm, "\\$&");
}
