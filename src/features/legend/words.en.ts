import type { LegendText } from "./words";

/** The words of the legend, in English. */
export const en: LegendText = {
	title: "Legend",
	explainedColors: "Colour: who asserts it",
	explainedColor: {
		armistice: "Armistice of 1953",
		assertedByUnc: "UN Command, ROK",
		assertedByDprk: "DPRK",
		agreement: "Agreement",
		firing: "ROK: firing areas, airspace",
	},
	icons: "Points",
	conventions: "Signs",
	convention: {
		dashed: "disputed or undetermined",
		dotted: "schematic",
		band: "side counted as its own",
		hatched: "zone",
		hollow: "approximate place",
		disc: "the place lies within",
		dot: "place or event",
		group: "several; they separate as you zoom in",
		count: "several, and how many",
		mixed: "several, of different kinds",
	},
	nothing: "No layer that is switched on shows here.",
};
