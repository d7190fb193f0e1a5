import type { Heading, Paragraph, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import * as v from "valibot";
import { isNode, LineCounter, parseDocument } from "yaml";
import { type Article, type Block, type Excerpt, findMisquotes, type Run, textOf } from "../../src/atlas/article";
import { type FeatureId, type LocalText, languages } from "../../src/atlas/atlas";
import { isIsoDate } from "../../src/atlas/iso-date";
import { localText } from "../../src/atlas/schema";
import { failure, type Result, success } from "../../src/lib/result";
import { splitSentences } from "./sentences";
import { selectPassage, toTextFragmentUrl } from "./text-quote";

/** What is wrong in an article's file, with the line as an editor counts it. */
export interface ArticleProblem {
	readonly file: string;
	readonly line: number;
	readonly reason: string;
}

/** One line for a person: file, line, reason. */
export function formatArticleProblem({ file, line, reason }: ArticleProblem): string {
	return `${file}:${line}: ${reason}`;
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const slugRule = "small letters, digits and single hyphens";

const frontMatter = v.strictObject({
	title: v.pipe(v.string("must be a text"), v.nonEmpty("is empty; write the title")),
	publisher: v.optional(
		v.pipe(v.string("must be a text"), v.nonEmpty("is empty; write who published it, or take the line away")),
	),
	date: v.optional(
		v.pipe(
			v.string("must be in quotes"),
			v.nonEmpty('is empty; write the day, such as "2024-03-05", or take the line away'),
			v.check(isIsoDate, 'must be a day that there is, such as "2024-03-05"'),
		),
	),
	dateNote: v.optional(localText),
	lang: v.picklist(languages, `must be ${languages.join(" or ")}`),
	url: v.optional(
		v.pipe(
			v.string("must be a text"),
			v.nonEmpty("is empty; write the address of the article, or take the line away"),
			v.url("must be a whole address, such as https://example.org/talks"),
		),
	),
	notes: v.optional(v.record(v.string(), localText), {}),
});

/**
 * Reads an article from Markdown with YAML front matter. Headings, paragraphs, emphasis and links are understood; a
 * link to `map:<feature>,<feature>` makes a passage, whose id is `#<id>` at the end of the link or else the linked
 * words. `propose` tells of a feature that is not in the atlas what to say besides, such as the nearest id; undefined
 * is: it is.
 */
export function parseArticle(
	markdown: string,
	{ id, file, propose }: { id: string; file: string; propose: (id: FeatureId) => string | undefined },
): Result<Article, readonly ArticleProblem[]> {
	const problems: ArticleProblem[] = [];
	if (!slug.test(id)) problems.push({ file, line: 1, reason: `the name of the file must be ${slugRule}, then .md` });
	const parts = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(markdown);
	if (!parts?.[1] || parts[2] === undefined)
		return failure([...problems, { file, line: 1, reason: "must begin with front matter between two lines of ---" }]);
	const lines = new LineCounter();
	const yaml = parseDocument(parts[1], { lineCounter: lines, prettyErrors: false });
	for (const { pos, message } of yaml.errors)
		problems.push({
			file,
			line: lines.linePos(pos[0]).line + 1,
			reason: `${message}; put texts with colons in quotes`,
		});
	if (yaml.errors.length > 0) return failure(problems);
	const header = v.safeParse(frontMatter, yaml.toJS(), { abortPipeEarly: true });
	if (!header.success)
		return failure([
			...problems,
			...header.issues.map((issue) => ({ file, line: lineOf(issue), reason: toReason(issue) })),
		]);
	const { notes, lang, ...rest } = header.output;

	const offset = parts[1].split("\n").length + 1;
	const complain = (node: { position?: { start: { line: number } } | undefined }, reason: string) =>
		problems.push({ file, line: (node.position?.start.line ?? 0) + offset, reason });
	const excerpts: Excerpt[] = [];
	const blocks = fromMarkdown(parts[2]).children.flatMap((node) => {
		const first = excerpts.length;
		const read = readBlock(node);
		for (const { words } of findMisquotes({ blocks: read, excerpts: excerpts.slice(first) }))
			complain(node, `the link “${words}” runs over the end of a sentence; link words of one sentence`);
		return read;
	});

	for (const key of Object.keys(notes))
		if (!excerpts.some((excerpt) => excerpt.id === key))
			problems.push({ file, line: 1, reason: `the note “${key}” belongs to no passage` });
	if (problems.length === 0 && excerpts.length === 0)
		problems.push({ file, line: 1, reason: "no passage leads to the map; link one, such as [the line](map:nll)" });
	if (problems.length > 0) return failure(problems);
	return success(withOriginals({ id, ...rest, language: lang, blocks, excerpts }));

	function lineOf({ path }: v.BaseIssue<unknown>): number {
		const node = yaml.get(path?.[0].key, true);
		return isNode(node) && node.range ? lines.linePos(node.range[0]).line + 1 : 1;
	}

	function readBlock(node: RootContent): readonly Block[] {
		if (node.type !== "paragraph" && node.type !== "heading") {
			complain(node, `“${node.type}” is not understood; use paragraphs, headings, emphasis and links`);
			return [];
		}
		const firstExcerpt = excerpts.length;
		const runs = node.children.flatMap((child) => readRuns(child));
		const own = excerpts.slice(firstExcerpt);
		const sentences = splitSentences(textOf({ runs }), lang);
		let at = 0;
		for (const run of runs) {
			const index = own.findIndex((excerpt) => excerpt.id === run.passage && excerpt.sentence === "");
			const found = own[index];
			if (found) {
				const sentence = sentences.find(({ start, text }) => at < start + text.length)?.text.trim() ?? run.text;
				own[index] = { ...found, sentence };
			}
			at += run.text.length;
		}
		excerpts.splice(firstExcerpt, own.length, ...own);
		return [
			toBlock(
				node,
				runs,
				own.flatMap((excerpt) => notes[excerpt.id] ?? []),
			),
		];
	}

	function readRuns(node: PhrasingContent, style: Partial<Run> = {}): readonly Run[] {
		switch (node.type) {
			case "text":
				return [{ ...style, text: node.value }];
			case "emphasis":
				return node.children.flatMap((child) => readRuns(child, { ...style, emphasis: "em" }));
			case "strong":
				return node.children.flatMap((child) => readRuns(child, { ...style, emphasis: "strong" }));
			case "link": {
				if (!node.url.startsWith("map:"))
					return node.children.flatMap((child) => readRuns(child, { ...style, href: node.url }));
				const runs = node.children.flatMap((child) => readRuns(child, style));
				const words = runs.map((run) => run.text).join("");
				const passage = readPassage(node.url.slice("map:".length), words, (reason) => complain(node, reason));
				excerpts.push({ ...passage, words, sentence: "" });
				return runs.map((run) => ({ ...run, passage: passage.id }));
			}
			default:
				complain(node, `“${node.type}” is not understood; use text, emphasis and links`);
				return [];
		}
	}

	function readPassage(target: string, words: string, report: (reason: string) => void) {
		const [list = "", explicit] = target.split("#");
		const features = list.split(",").filter(Boolean);
		if (features.length === 0) report("the link to the map names no feature");
		for (const feature of features) {
			const proposal = propose(feature);
			if (proposal !== undefined) report(`the atlas has no feature “${feature}”${proposal}`);
		}
		const passage = explicit || toPassageId(words);
		if (!slug.test(passage)) report(`“${passage}” cannot be the id of a passage; add #an-id to the link`);
		if (excerpts.some((excerpt) => excerpt.id === passage))
			report(`the passage “${passage}” is there already; add #another-id to the link`);
		return { id: passage, features };
	}
}

/** Gives the passages of an article with an address that of their words. */
function withOriginals(article: Article): Article {
	const { url, excerpts } = article;
	if (url === undefined) return article;
	return {
		...article,
		excerpts: excerpts.map((excerpt) => {
			const selector = selectPassage(article, excerpt.id);
			return selector ? { ...excerpt, original: toTextFragmentUrl(url, selector) } : excerpt;
		}),
	};
}

function toBlock(node: Paragraph | Heading, runs: readonly Run[], notes: readonly LocalText[]): Block {
	return {
		kind: node.type,
		...(node.type === "heading" && { level: node.depth }),
		runs,
		...(notes.length > 0 && { notes }),
	};
}

/** The id of a passage that its link does not name: the linked words as a slug, empty where they are not Latin. */
export function toPassageId(words: string): string {
	return words
		.normalize("NFKD")
		.toLowerCase()
		.replace(/\p{M}|[’']/gu, "")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
}

function toReason(issue: v.BaseIssue<unknown>): string {
	const path = (issue.path ?? []).map((item) => String(item.key)).join(".");
	const reason =
		issue.received === "undefined" ? "is missing" : issue.expected === "never" ? "is not known here" : issue.message;
	return `front matter${path && `, “${path}”`}: ${reason}`;
}
