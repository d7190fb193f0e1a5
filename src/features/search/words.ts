import { type Language, languages } from "../../atlas/atlas";
import type { CompassPoint } from "../../geo/direction";
import type { PositionProblem } from "../../geo/parse-position";
import { dictionaries } from "../../i18n/dictionary";
import type { Direction } from "../../i18n/format";
import { formatLanguage } from "../../i18n/format";
import { gatherWords } from "../../i18n/gather-words";
import type { ListedCommand } from "../../state/command";

/** What kinds of thing a search finds, or offers while nothing is typed. */
const findingKinds = ["position", "place", "feature", "layer", "article", "line", "near", "command"] as const;
/** One of {@link findingKinds}. */
export type FindingKind = (typeof findingKinds)[number];

/** The name of a command, then other words for it. */
export type CommandNames = readonly [name: string, ...others: string[]];

/** The words of the search and of the pin, apart so that they are fetched with the first search. */
export interface FindingText {
	/** Of the window and its field. */
	readonly label: string;
	readonly placeholder: string;
	readonly hint: string;
	readonly loading: string;
	readonly failed: string;
	count(count: number): string;
	/** Of the list while nothing is typed. */
	readonly suggestions: string;
	readonly results: string;
	readonly kinds: Readonly<Record<FindingKind, string>>;
	readonly dropPin: string;
	readonly problems: Readonly<Record<PositionProblem, string>>;
	readonly commands: Readonly<Record<Exclude<ListedCommand, Language>, CommandNames>>;
	/** The name of the command that changes to a language, from what that is called. */
	changeLanguage(language: string): string;
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
		/** Of a thing that is not on the map now, and of the button that shows it. */
		readonly notShown: string;
		readonly show: string;
		showNamed(name: string): string;
		/** Heads what the pin lies on, or what is nearest to it. */
		readonly where: string;
		readonly loading: string;
		/** Of what could not be read, so that the rest is incomplete. */
		readonly incomplete: string;
		readonly method: string;
		/** A distance in kilometres and in nautical miles. */
		length(km: string, miles: string): string;
		/** Where the pin lies from a thing. */
		offset(name: string, length: string, direction: CompassPoint): string;
		/** What of an island a distance over water is measured from. */
		shoreOf(island: string): string;
		/** That the pin lies on a thing. */
		on(name: string): string;
	};
}

/** {@link FindingText} by language. */
export const findingTexts = gatherWords<FindingText>(
	"src/features/search",
	import.meta.glob("./words.*.ts", { eager: true }),
);

/** The names of a listed command in a language. */
export function namesOfCommand(id: ListedCommand, language: Language): CommandNames {
	const { commands, changeLanguage } = findingTexts[language];
	if (!isLanguage(id)) return commands[id];
	return [changeLanguage(formatLanguage(id, language)), dictionaries[id].languageName];
}

/** The commands that a person can choose from a list, in its order. */
export const listedCommands: readonly ListedCommand[] = [
	...(Object.keys(findingTexts.en.commands) as Exclude<ListedCommand, Language>[]),
	...languages,
];

function isLanguage(id: ListedCommand): id is Language {
	return languages.some((language) => language === id);
}
