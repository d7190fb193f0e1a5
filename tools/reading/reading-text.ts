import { gatherWords } from "../../src/i18n/gather-words";

/** The words of the pages that are read without scripts, on paper, or by a search engine. */
export interface ReadingText {
	/** What this page is, and what it needs scripts for. */
	readonly about: string;
	/** Of the picture of the map, for those who do not see it. */
	readonly picture: string;
	readonly pictureCaption: string;
	readonly layers: string;
	/** The title of the page with all tables. */
	readonly tables: string;
	/** Of the link from the first page to that one. */
	readonly allTables: string;
	readonly map: string;
	readonly summary: string;
}

/** {@link ReadingText} by language. */
export const readingTexts = gatherWords<ReadingText>(
	"tools/reading",
	import.meta.glob("./reading-text.*.ts", { eager: true }),
);
