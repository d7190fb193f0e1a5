import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { textIn } from "../../src/atlas/atlas";
import { readAtlas } from "../atlas/read-atlas";
import { readSearchables } from "../atlas/read-searchables";
import { findMentions } from "./find-mentions";
import { collectNames } from "./known-names";
import { languageOf, makeSkeleton, splitParagraphs } from "./make-skeleton";
import { toPassageId } from "./parse-article";
import { suggestLinks } from "./suggest-links";

const usage = `Makes the file of a new article from a plain text, and lists what the text may link to on the map.

  npm run article -- path/to/text.txt [--id 2024-03-05-drills] [--title "…"] [--date 2024-03-05] [--publisher "…"] [--url https://…]`;

try {
	makeArticle();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

function makeArticle(): void {
	const text = { type: "string" } as const;
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { id: text, title: text, date: text, publisher: text, url: text },
	});
	const [path] = positionals;
	if (path === undefined || positionals.length > 1) throw new Error(usage);
	if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
	const paragraphs = splitParagraphs(readFileSync(path, "utf8"));
	if (paragraphs.length === 0) throw new Error(`${path} has no text.`);
	const { id = toPassageId(basename(path, extname(path))), ...facts } = values;
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
		throw new Error(
			"Give the article an id of small letters, digits and single hyphens, such as --id 2024-03-05-drills.",
		);
	const file = join("articles", `${id}.md`);
	if (existsSync(file)) throw new Error(`${file} is there already; choose another --id.`);

	const atlas = readAtlas(process.cwd(), "without articles");
	const names = collectNames(atlas, readSearchables(process.cwd(), atlas));
	const language = languageOf(paragraphs.join(""));
	const nameOf = new Map(
		[...atlas.collections.values()].flatMap(({ features }) =>
			features.map(({ properties }) => [properties.id, textIn(properties.name, language)] as const),
		),
	);
	const lines = suggestLinks(findMentions(paragraphs, language, names), (feature) => nameOf.get(feature) ?? feature);
	writeFileSync(file, makeSkeleton(paragraphs, facts), { flag: "wx" });
	console.log(`Wrote ${file}. Fill what is empty between its two lines of ---, or take the line away.`);
	console.log(
		lines.length > 0
			? "These words name something in the atlas. Where a link is right, put it in their place; take features away or add some."
			: "No words in it name anything in the atlas: link passages by hand.",
	);
	for (const line of lines) console.log(line);
	console.log("\nThen run: npm run data:check");
}
