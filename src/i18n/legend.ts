import type { Convention, PartyColor } from "../domain/legend";
import { gatherWords } from "./gather-words";

/** The words of the legend in one language. */
export interface LegendText {
	readonly title: string;
	readonly partyColors: string;
	readonly partyColor: Readonly<Record<PartyColor, string>>;
	readonly conventions: string;
	readonly convention: Readonly<Record<Convention, string>>;
	readonly nothing: string;
}

/** {@link LegendText} by language. */
export const legendTexts = gatherWords<LegendText>(import.meta.glob("./*/legend.ts", { eager: true }));
