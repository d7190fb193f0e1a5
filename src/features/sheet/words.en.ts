import type { SheetText } from "./words";

/** The words of a phone's sheet, in English. */
export const en: SheetText = {
	region: "Sheet",
	height: "Height of the sheet",
	steps: { peek: "low", half: "half of the map", full: "all of the map" },
	raise: "Raise the sheet",
	lower: "Lower the sheet",
};
