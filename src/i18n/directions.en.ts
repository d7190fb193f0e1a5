import type { Direction } from "./directions";

/** The English for angles of latitude and longitude. */
export const hemispheres: Readonly<Record<Direction, string>> = { north: "N", south: "S", east: "E", west: "W" };
