import type { CompassPoint, Side } from "../../geo/direction";
import { gatherWords } from "../../i18n/gather-words";

/** The columns of the list of features. */
export const listColumns = ["name", "kind", "assertedBy", "date", "certainty", "where"] as const;
/** One of {@link listColumns}. */
export type ListColumn = (typeof listColumns)[number];

/** The words of the list of features, apart from the dictionary so that they come with the list. */
export interface ListText {
	readonly region: string;
	readonly close: string;
	readonly filter: string;
	readonly empty: string;
	readonly noMatch: string;
	readonly loading: string;
	/** Of layers that are shown but did not load. */
	incomplete(layers: string): string;
	/** Who draws, holds, publishes or reports it, the fact’s term before the party. */
	by(term: string, party: string): string;
	/** In place of a party where the sources of the feature speak. */
	readonly sourcesCited: string;
	count(shown: number, all: number): string;
	readonly columns: Readonly<Record<ListColumn, string>>;
	/** What the list is narrowed by beside words. */
	readonly filters: Readonly<Record<"layers" | "kinds" | "years" | "fromYear" | "toYear", string>> & {
		/** Of the button that unfolds them, with how many are set. */
		button(set: number): string;
	};
	/** That the map shows what is left in the list below it, of so many. */
	mapFollows(shown: number, all: number): string;
	/** The same while the list is closed. */
	mapNarrowed(shown: number, all: number): string;
	/** Of the button that ends the filter. */
	showAll(all: number): string;
	/** What the distances are and are not. */
	readonly note: string;
	readonly place: PlaceWords;
}

/** Words for where something is. Distances come written, with their unit. */
export interface PlaceWords {
	/** Before what is said of the middle of a line or an area. */
	middle(relations: string): string;
	long(km: string): string;
	area(km2: string): string;
	about(km: string): string;
	between(north: string, south: string): string;
	inside(area: string): string;
	onLine(line: string): string;
	besideLine(line: string, km: string, side: Side): string;
	nearLine(line: string, km: string): string;
	atTown(town: string, km: string): string;
	fromTown(town: string, km: string, direction: CompassPoint): string;
	readonly severalPlaces: string;
}

/** {@link ListText} by language. */
export const listTexts = gatherWords<ListText>("src/features/list", import.meta.glob("./words.*.ts", { eager: true }));
