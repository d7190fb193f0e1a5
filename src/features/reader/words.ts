import { gatherWords } from "../../i18n/gather-words";

/** The words of the article reader, apart from the dictionary so that they come with it. */
export interface ReaderText {
	readonly close: string;
	/** Of the button that shows which articles there are. */
	readonly allArticles: string;
	readonly nextArticle: string;
	readonly passageHint: string;
	/** Of the button that begins and ends the mode. */
	readonly follow: string;
	readonly followHint: string;
	/** Of the passages of an article, where one is. */
	progress(position: number, count: number): string;
	readonly nextStep: string;
	readonly previousStep: string;
	readonly end: string;
	readonly beginning: string;
	/** How many features the map has gone along to. */
	features(count: number): string;
	/** Of what names those features. */
	readonly onMap: string;
	more(count: number): string;
	readonly returnToPlace: string;
	/** Of the passages about a feature; the position is absent while the article is at none of them. */
	about(name: string, count: number, position: number | undefined): string;
	readonly nextAbout: string;
	readonly previousAbout: string;
}

/** {@link ReaderText} by language. */
export const readerTexts = gatherWords<ReaderText>(
	"src/features/reader",
	import.meta.glob("./words.*.ts", { eager: true }),
);
