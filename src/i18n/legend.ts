import type { Convention, ExplainedColor } from "../domain/legend";
import { gatherWords } from "./gather-words";

/** The words of the legend in one language. */
export interface LegendText {
	readonly title: string;
	readonly explainedColors: string;
	readonly explainedColor: Readonly<Record<ExplainedColor, string>>;
	/** Heads the icons of points. */
	readonly icons: string;
	readonly conventions: string;
	readonly convention: Readonly<Record<Convention, string>>;
	readonly nothing: string;
}

/** {@link LegendText} by language. */
export const legendTexts = gatherWords<LegendText>(import.meta.glob("./*/legend.ts", { eager: true }));
