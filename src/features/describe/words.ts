import type { Party } from "../../atlas/atlas";
import { gatherWords } from "../../i18n/gather-words";

/** The words for what the map shows, as a description. Distances come written. */
export interface DescribeText {
	/** Of the window, and of the button that opens it. */
	readonly title: string;
	readonly copy: string;
	readonly copied: string;
	readonly byHand: string;
	readonly loading: string;
	/** Where the centre is, from what is said of it. */
	centre(relations: string): string;
	extent(width: string, height: string): string;
	readonly noMap: string;
	/** Layers with something in view, each with its count. */
	inView(count: number, layers: string): string;
	layer(name: string, count: number): string;
	/** Lines that one party asserts and others do not recognise, in so many words of {@link disputed}. */
	disputedLines(lines: string): string;
	/** Names of lines, and by name who asserts them and who does not recognise them. */
	disputed(names: string, assertedBy: string, rejectedBy: string): string;
	/** Parties as they stand within a sentence. */
	readonly party: Readonly<Record<Party, string>>;
	elsewhere(layers: string): string;
	nearer(layers: string): string;
	missing(layers: string): string;
	readonly noLayers: string;
	selected(name: string, kind: string, where: string | undefined): string;
	passage(words: string): string;
}

/** {@link DescribeText} by language. */
export const describeTexts = gatherWords<DescribeText>(
	"src/features/describe",
	import.meta.glob("./words.*.ts", { eager: true }),
);
