import { hemispheres } from "../../i18n/dictionary.en";
import { formatCount } from "../../i18n/format";
import type { MapControlsText } from "./words";

const written = (count: number) => formatCount(count, "en");

/** The words of the map's later controls, in English. */
export const en: MapControlsText = {
	steps: "Enter goes through the features in view from west to east, Space opens one, Escape ends that.",
	describe: "Describe this view",
	turnNorth: "Turn north up",
	fullScreen: "Full screen",
	leaveFullScreen: "Leave full screen",
	scale: "Scale in kilometres and nautical miles",
	step: (name, kind, position, count, where) => `${name}, ${kind}, ${written(position)} of ${written(count)}, ${where}`,
	atCentre: "at the map’s centre",
	fromCentre: (km, direction) => `${km} ${direction} of the map’s centre`,
	nothingInView: "No feature is in view.",
	foundPlace: (name) => `On the map: ${name}`,
	groupOf: (count) => (count === 1 ? "1 feature" : `${count} features`),
	andMore: (count) => `and ${count} more`,
	nauticalMiles: (number) => `${number} NM`,
	towards: (angle, direction) => `${angle} ${hemispheres[direction]}`,
};
