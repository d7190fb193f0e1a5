import type { ListedCommand } from "../domain/command";
import type { CompassPoint } from "../domain/geometry/compass-point";
import type { PositionProblem } from "../domain/geometry/read-position";
import type { Direction } from "./directions";

/** What kinds of thing a search finds. */
export const findingKinds = ["position", "place", "feature", "layer", "article", "command"] as const;
/** One of {@link findingKinds}. */
export type FindingKind = (typeof findingKinds)[number];

/** The words of the search and of the pin, apart so that they are fetched with the first search. */
export interface FindingText {
	/** Of the window and its field. */
	readonly label: string;
	readonly placeholder: string;
	readonly hint: string;
	readonly loading: string;
	readonly failed: string;
	count(count: number): string;
	readonly results: string;
	readonly kinds: Readonly<Record<FindingKind, string>>;
	readonly dropPin: string;
	readonly problems: Readonly<Record<PositionProblem, string>>;
	/** The name of each listed command, with other words for it. */
	readonly commands: Readonly<Record<ListedCommand, readonly [name: string, ...others: string[]]>>;
	/** Kinds of places of the basemap. */
	readonly placeKinds: Readonly<Record<string, string>>;
	/** An angle of latitude or longitude with its direction. */
	towards(angle: string, direction: Direction): string;
	readonly pin: {
		/** Of the card. */
		readonly region: string;
		readonly remove: string;
		readonly inside: string;
		readonly insideNothing: string;
		readonly lines: string;
		readonly nearestPlace: string;
		readonly loading: string;
		/** Of what could not be read, so that the rest is incomplete. */
		readonly incomplete: string;
		readonly method: string;
		/** Where the pin lies from a thing. */
		offset(name: string, km: string, direction: CompassPoint): string;
		/** That the pin lies on a thing. */
		on(name: string): string;
	};
}
