import { hemispheres } from "../../i18n/directions.en";
import type { MapControlsText } from "./words";

/** The words of the map's later controls, in English. */
export const en: MapControlsText = {
	steps: "Enter goes through the features in view from west to east, Space opens one, Escape ends that.",
	describe: "Describe this view",
	turnNorth: "Turn north up",
	fullScreen: "Full screen",
	leaveFullScreen: "Leave full screen",
	scale: "Scale in kilometres and nautical miles",
	foundPlace: (name) => `On the map: ${name}`,
	groupOf: (count) => (count === 1 ? "1 feature" : `${count} features`),
	andMore: (count) => `and ${count} more`,
	nauticalMiles: (number) => `${number} NM`,
	towards: (angle, direction) => `${angle} ${hemispheres[direction]}`,
};
