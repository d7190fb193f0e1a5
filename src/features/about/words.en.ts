import type { AboutDataText } from "./words";

/** The page about the data, in English. */
export const en: AboutDataText = {
	title: "About the data",
	sections: [
		{
			heading: "What the map says, and what it does not",
			paragraphs: [
				"Each line is shown as its authors published it, beside the lines of others, with who drew it, who does not recognise it, the instrument it rests on, its dates and its sources. That a line or a name stands on this map endorses nothing: not the line, not a claim to territory or sea, not the name.",
				"Only published, historical facts are shown. Nothing here is a live position, and nothing is for navigation.",
			],
		},
		{
			heading: "How things are drawn",
			paragraphs: [
				"The colour of a line says who drew it: dark for the Armistice of 1953, blue for the United Nations Command and the Republic of Korea, red for the DPRK, green for what both sides agreed. A whole line was agreed or measured; a dashed line is disputed or undetermined; a dotted one is schematic, because only words define it.",
				"A pale band along a line lies on the side that the party which drew it counts as its own. Hatching marks the Demilitarized Zone and zones that somebody declared closed; other areas are tinted or only outlined. A filled symbol stands at a published or gazetteer place; a hollow one is approximate, and a soft disc shows the distance within which the true place lies.",
				"Places in the south are spelt in the Revised Romanization, places in the north as is customary there.",
			],
		},
		{
			heading: "How exact it is",
			paragraphs: [
				"“Published coordinates” means printed by the body concerned or in an official data set. “A gazetteer’s point” stands for a whole place. “Computed” follows from published facts, such as two kilometres on each side of a line. “Approximate” is an estimate with its radius. “Schematic” draws a definition in words.",
				"The printed degrees of the Northern Limit Line are on the Tokyo datum. Taken as WGS84 they would lie about 305 m too far south and 180 m too far east; here they are shifted, and the printed degrees are kept beside the line.",
				"Distances, areas and zones are computed on a sphere, which in Korea is right to about 0.3 per cent.",
			],
		},
		{
			heading: "Mistakes",
			paragraphs: [
				"The files are open: each layer’s card has its GeoJSON for download, and the project’s CONTRIBUTING page says how to correct a fact. A correction needs a source that others can look up.",
			],
		},
	],
	names: {
		heading: "Disputed names",
		note: "Some seas and islands are named differently by the states round them. Both forms stand side by side unless you choose otherwise; which form stands on the map endorses no claim. The basemap’s file holds every form with those who use it.",
		choice: "On the map, write",
		policy: {
			dual: "both forms",
			language: "the form customary in this language",
			source: "as the source of the place writes it",
		},
	},
};
