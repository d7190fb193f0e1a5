import { gatherWords } from "../../i18n/gather-words";

/** The words round the headline over the map and round the tour; what they say of the map stands in `geojson/opening.json`. */
export interface HeadingText {
	/** Of the headline as a part of the page. */
	readonly region: string;
	takeTour(steps: number): string;
	readonly dismiss: string;
	/** Of the tour's card as a part of the page. */
	readonly tour: string;
	position(step: number, steps: number): string;
	readonly previous: string;
	readonly next: string;
	/** At the last step. */
	readonly finish: string;
	readonly leave: string;
	readonly readArticle: string;
}

/** {@link HeadingText} by language. */
export const headingTexts = gatherWords<HeadingText>(
	"src/features/tour",
	import.meta.glob("./words.*.ts", { eager: true }),
);
