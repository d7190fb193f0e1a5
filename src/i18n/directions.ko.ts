import type { CompassPoint } from "../geo/direction";
import type { Direction } from "./directions";

/** The Korean for angles of latitude and longitude. */
export const hemispheres: Readonly<Record<Direction, string>> = {
	north: "북위",
	south: "남위",
	east: "동경",
	west: "서경",
};

/** The Korean of the points of the compass; English takes their names as they are. */
export const directions: Readonly<Record<CompassPoint, string>> = {
	north: "북쪽",
	"north-east": "북동쪽",
	east: "동쪽",
	"south-east": "남동쪽",
	south: "남쪽",
	"south-west": "남서쪽",
	west: "서쪽",
	"north-west": "북서쪽",
};
