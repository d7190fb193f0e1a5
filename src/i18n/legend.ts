import type { Convention, PartyColor } from "../domain/legend";

/** The words of the legend in one language. */
export interface LegendText {
	readonly title: string;
	readonly partyColors: string;
	readonly partyColor: Readonly<Record<PartyColor, string>>;
	readonly conventions: string;
	readonly convention: Readonly<Record<Convention, string>>;
	readonly nothing: string;
}
