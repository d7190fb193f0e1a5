import { type Language, type LocalText, languageIn, textIn } from "../../src/atlas/atlas";

/** Text that is HTML already. */
export interface Html {
	readonly html: string;
}

type Part = string | number | Html | readonly Part[] | false | undefined;

/** Puts parts into HTML: text is escaped, HTML stays as it is, lists are joined, and what is absent leaves nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
	return { html: strings.reduce((whole, text, index) => whole + toHtml(parts[index - 1]) + text) };
}

function toHtml(part: Part): string {
	if (part === undefined || part === false) return "";
	if (typeof part === "string" || typeof part === "number") return escapeText(String(part));
	return "html" in part ? part.html : part.map(toHtml).join("");
}

/** A text of the atlas for a page in a language, marked with its own where that is another. */
export function textHtml(text: LocalText, language: Language): Html {
	const own = languageIn(text, language);
	const said = textIn(text, language);
	return own === language ? html`${said}` : html`<span lang="${own}">${said}</span>`;
}

/** Text for HTML and XML, in elements and in quoted attributes. */
export function escapeText(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
