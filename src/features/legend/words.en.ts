import type { LegendText } from "./words";

/** The words of the legend, in English. */
export const en: LegendText = {
	title: "Legend",
	explainedColors: "Colour: who asserts it",
	icons: "Points",
	conventions: "Signs",
	nothing: "No layer that is switched on shows here.",
};
