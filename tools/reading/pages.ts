import type { AtlasFiles } from "../atlas/read-atlas";
import { articleHtml } from "./article-html";
import { type Html, html } from "./html";
import { pictureSize } from "./map-picture";
import { tablesHtml } from "./tables-html";
import { type Words, wordsOf } from "./words";

/** What `index.html` holds until the scripts run: article, layers and features, with a picture of the map. */
export function readingHtml(atlas: AtlasFiles): string {
	const words = wordsOf.en;
	const { dictionary, reading } = words;
	return html`<main class="reading">
<h1>${dictionary.title}</h1>
<p>${dictionary.tagline}</p>
<p>${reading.about} <a href="./atlas.html">${reading.allTables}</a> · <a href="./atlas.ko.html" lang="ko" hreflang="ko">${wordsOf.ko.reading.allTables}</a></p>
${pictureHtml(words)}
${atlas.articles.map((article) => articleHtml(article, words))}
<h2>${reading.layers}</h2>
${tablesHtml(atlas, words, "short", "")}</main>`.html;
}

/** The page with all features in one language, a whole document; `head` goes into its head. */
export function tablesPage(atlas: AtlasFiles, words: Words, head: string): string {
	const { dictionary, reading, language } = words;
	const other = language === "en" ? wordsOf.ko : wordsOf.en;
	const otherPage = other.language === "en" ? "./atlas.html" : "./atlas.ko.html";
	return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${dictionary.title}: ${reading.tables}</title>
${{ html: head }}
<link rel="icon" href="./icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="./reading.css">
</head>
<body>
<main class="reading">
<h1>${dictionary.title}: ${reading.tables}</h1>
<p>${dictionary.tagline}</p>
<p><a href="./">${reading.map}</a> · <a href="${otherPage}" lang="${other.language}" hreflang="${other.language}">${other.reading.tables}</a></p>
${pictureHtml(words)}
<h2>${reading.layers}</h2>
${tablesHtml(atlas, words, "full", "./")}</main>
</body>
</html>
`.html;
}

function pictureHtml({ reading, language }: Words): Html {
	const file = language === "en" ? "./map.svg" : "./map.ko.svg";
	return html`<figure><img src="${file}" width="${pictureSize.width}" height="${pictureSize.height}" loading="lazy" alt="${reading.picture}"><figcaption>${reading.pictureCaption}</figcaption></figure>`;
}
