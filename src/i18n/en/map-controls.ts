import type { MapControlsText } from "../map-controls";

const letters = { north: "N", south: "S", east: "E", west: "W" };

/** The words of the map's later controls, in English. */
export const en: MapControlsText = {
	turnNorth: "Turn north up",
	fullScreen: "Full screen",
	leaveFullScreen: "Leave full screen",
	scale: "Scale in kilometres and nautical miles",
	nauticalMiles: (number) => `${number} NM`,
	towards: (angle, direction) => `${angle} ${letters[direction]}`,
};
