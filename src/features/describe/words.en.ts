import { formatCount } from "../../i18n/format";
import type { DescribeText } from "./words";

const written = (count: number) => formatCount(count, "en");

/** The English for what the map shows. */
export const en: DescribeText = {
	title: "This view in words",
	copy: "Copy",
	copied: "Copied.",
	byHand: "Copying was not allowed. Select the text and copy it by hand.",
	loading: "Looking at the map…",
	centre: (relations) => `The centre of the map lies ${relations}.`,
	extent: (width, height) => `It shows ${width} from west to east and ${height} from north to south.`,
	noMap: "The map itself cannot be drawn here.",
	inView: (count, layers) => `${count === 1 ? "1 feature is" : `${written(count)} features are`} in view: ${layers}.`,
	layer: (name, count) => `${name} (${written(count)})`,
	disputedLines: (lines) => `Disputed lines: ${lines}.`,
	disputed: (names, assertedBy, rejectedBy) => `${names}, asserted by ${assertedBy}, not recognised by ${rejectedBy}`,
	party: {
		unc: "the United Nations Command",
		rok: "the Republic of Korea",
		dprk: "the Democratic People’s Republic of Korea",
		us: "the United States",
		japan: "Japan",
		"us-rok": "the United States and the Republic of Korea",
		"jp-rok-us": "Japan, the Republic of Korea and the United States",
		"china-dprk": "China and the Democratic People’s Republic of Korea",
		"dprk-russia": "the Democratic People’s Republic of Korea and Russia",
		"china-rok": "China and the Republic of Korea",
		"japan-rok": "Japan and the Republic of Korea",
		armistice: "the Armistice Agreement of 1953",
		agreement: "an inter-Korean agreement",
		reported: "reports",
	},
	elsewhere: (layers) => `Switched on, with nothing in view: ${layers}.`,
	nearer: (layers) => `Shown only closer in: ${layers}.`,
	missing: (layers) => `Not loaded: ${layers}.`,
	noLayers: "No layer is switched on.",
	selected: (name, kind, where) => `Selected: ${[name, kind, where ?? "out of view"].join(", ")}.`,
	passage: (words) => `The article is open at “${words}”.`,
};
