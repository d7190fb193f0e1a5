import { gatherWords } from "../../i18n/gather-words";

/** The words of the legend in one language. */
export interface LegendText {
	readonly title: string;
	readonly explainedColors: string;
	/** Heads the icons of points. */
	readonly icons: string;
	readonly conventions: string;
	readonly nothing: string;
}

/** {@link LegendText} by language. */
export const legendTexts = gatherWords<LegendText>(
	"src/features/legend",
	import.meta.glob("./words.*.ts", { eager: true }),
);
