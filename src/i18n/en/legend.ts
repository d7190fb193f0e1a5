import type { LegendText } from "../legend";

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
	conventions: "Signs",
	convention: {
		dashed: "disputed or undetermined",
		dotted: "schematic",
		band: "side counted as its own",
		hatched: "zone",
		hollow: "approximate place",
		disc: "the place lies within",
		count: "several points",
	},
	nothing: "No layer that is switched on shows here.",
};
