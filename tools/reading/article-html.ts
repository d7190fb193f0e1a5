import type { Article, Block, Run } from "../../src/atlas/article";
import { formatDate } from "../../src/i18n/format";
import { type Html, html, textHtml } from "./html";
import type { Words } from "./words";

/** An article as HTML: its text byte for byte, each passage a link that opens the map at what it speaks of. */
export function articleHtml(article: Article, { dictionary, language }: Words): Html {
	const { article: words } = dictionary;
	return html`<article id="${article.id}">
<div class="front-matter">${article.publisher && html`<p lang="${article.language}">${article.publisher}</p>`}
${article.date && html`<p>${words.dated} <time datetime="${article.date}">${formatDate(article.date, language)}</time></p>`}
${article.dateNote && html`<p>${textHtml(article.dateNote, language)}</p>`}</div>
${article.blocks.map(
	(block) => html`${blockHtml(article, block)}
${block.notes?.map((note) => html`<aside><strong>${words.note}</strong> ${textHtml(note, language)}</aside>\n`)}`,
)}</article>`;
}

function blockHtml(article: Article, { kind, level = 1, runs }: Block): Html {
	const text = runs.map((run) => runHtml(article, run));
	if (kind === "paragraph") return html`<p lang="${article.language}">${text}</p>`;
	return {
		html: `<h${Math.min(6, level + 1)} lang="${article.language}">${html`${text}`.html}</h${Math.min(6, level + 1)}>`,
	};
}

function runHtml(article: Article, { text, passage, href, emphasis }: Run): Html {
	if (passage) {
		const [first] = article.excerpts.find(({ id }) => id === passage)?.features ?? [];
		const fragment = [first && `sel=${first}`, `excerpt=${article.id}.${passage}`].filter(Boolean).join("&");
		return html`<a href="#${fragment}">${text}</a>`;
	}
	if (href) return html`<a href="${href}">${text}</a>`;
	return emphasis ? { html: `<${emphasis}>${html`${text}`.html}</${emphasis}>` } : html`${text}`;
}
