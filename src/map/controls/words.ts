import type { Direction } from "../../i18n/format";
import { gatherWords } from "../../i18n/gather-words";
import type { StepWords } from "./format-step";

/** The words of the controls that come when the lines are drawn, in one language. */
export interface MapControlsText extends StepWords {
	/** How the keys step through the features; follows how they move the map. */
	readonly steps: string;
	readonly describe: string;
	readonly turnNorth: string;
	readonly fullScreen: string;
	readonly leaveFullScreen: string;
	readonly scale: string;
	/** Says which place of that name a search has led to. */
	foundPlace(name: string): string;
	/** Heads what a group of points holds: so many features. */
	groupOf(count: number): string;
	/** Ends a list of which so many are left out. */
	andMore(count: number): string;
	/** A number of nautical miles with its unit. */
	nauticalMiles(number: string): string;
	/** An angle of latitude or longitude with its direction. */
	towards(angle: string, direction: Direction): string;
}

/** {@link MapControlsText} by language. */
export const mapControlsTexts = gatherWords<MapControlsText>(
	"src/map/controls",
	import.meta.glob("./words.*.ts", { eager: true }),
);
