/** A direction from the equator or the prime meridian. */
export type Direction = "north" | "south" | "east" | "west";
