import type { AtlasFiles } from "../atlas/read-atlas";
import { articleHtml } from "./article-html";
import { type Html, html } from "./html";
import { pictureSize } from "./map-picture";
import { tablesHtml } from "./tables-html";
import { fileIn, otherWords, type Words, wordsOf } from "./words";

/** What `index.html` holds until the scripts run: article, layers and features, with a picture of the map. */
export function readingHtml(atlas: AtlasFiles): string {
	const words = wordsOf("en");
	const { reading } = words;
	return html`<main class="reading">
<h1>${atlas.opening.title[words.language]}</h1>
<p>${atlas.opening.tagline[words.language]}</p>
<p>${reading.about} <a href="./atlas.html">${reading.allTables}</a>${otherWords("en").map((other) => linkToTables(other, other.reading.allTables))}</p>
${pictureHtml(words)}
${atlas.articles.map((article) => articleHtml(article, words))}
<h2>${reading.layers}</h2>
${tablesHtml(atlas, words, "short", "")}</main>`.html;
}

/** The title of `index.html`, until the scripts run. */
export function titleHtml({ opening: { title, tagline } }: AtlasFiles): string {
	return html`<title>${title.en}: ${tagline.en}</title>`.html;
}

/** The page with all features in one language, a whole document; `head` goes into its head. */
export function tablesPage(atlas: AtlasFiles, words: Words, head: string): string {
	const { reading, language } = words;
	return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${atlas.opening.title[language]}: ${reading.tables}</title>
${{ html: head }}
<link rel="icon" href="./icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="./reading.css">
</head>
<body>
<main class="reading">
<h1>${atlas.opening.title[language]}: ${reading.tables}</h1>
<p>${atlas.opening.tagline[language]}</p>
<p><a href="./">${reading.map}</a>${otherWords(language).map((other) => linkToTables(other, other.reading.tables))}</p>
${pictureHtml(words)}
<h2>${reading.layers}</h2>
${tablesHtml(atlas, words, "full", "./")}</main>
</body>
</html>
`.html;
}

function linkToTables({ language }: Words, text: string): Html {
	return html` · <a href="./${fileIn(language, "atlas.html")}" lang="${language}" hreflang="${language}">${text}</a>`;
}

function pictureHtml({ reading, language }: Words): Html {
	return html`<figure><img src="./${fileIn(language, "map.svg")}" width="${pictureSize.width}" height="${pictureSize.height}" loading="lazy" alt="${reading.picture}"><figcaption>${reading.pictureCaption}</figcaption></figure>`;
}
