import type { ReadingText } from "./reading-text";

/** The English of the pages that are read without scripts. */
export const en: ReadingText = {
	about:
		"This page reads without scripts: the article, and what the map shows, layer by layer. With JavaScript it is an interactive map, and each link leads to its place there.",
	picture:
		"Map of the waters and the land between the two Koreas: the Military Demarcation Line with the Demilitarized Zone from coast to coast, west of it the Northern Limit Line of the United Nations Command and, south of that, the line the DPRK proclaimed in 1999; incidents and exercise places as dots.",
	pictureCaption: "The layers that are shown at first. Lines and names on the map endorse nothing.",
	layers: "Layers and features",
	tables: "All features of the atlas",
	allTables: "All features with summaries and sources",
	map: "To the map",
	summary: "Summary",
};
