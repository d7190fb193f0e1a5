import { gatherWords } from "../../i18n/gather-words";
import type { SheetStep } from "../../state/panels";

/** The words of a phone's sheet over the map, apart so that they come with it. */
export interface SheetText {
	/** Of the sheet as a part of the page. */
	readonly region: string;
	/** Of the handle that sets how much of the map the sheet covers. */
	readonly height: string;
	/** How high the sheet stands. */
	readonly steps: Readonly<Record<SheetStep, string>>;
	readonly raise: string;
	readonly lower: string;
}

/** {@link SheetText} by language. */
export const sheetTexts = gatherWords<SheetText>(
	"src/features/sheet",
	import.meta.glob("./words.*.ts", { eager: true }),
);
