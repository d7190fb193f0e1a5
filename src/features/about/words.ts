import type { NamePolicy } from "../../atlas/name-policy";
import { gatherWords } from "../../i18n/gather-words";

/** The page about the data in one language. */
export interface AboutDataText {
	readonly title: string;
	readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
	readonly names: {
		readonly heading: string;
		readonly note: string;
		readonly choice: string;
		readonly policy: Readonly<Record<NamePolicy, string>>;
	};
}

/** {@link AboutDataText} by language. */
export const aboutDataTexts = gatherWords<AboutDataText>(
	"src/features/about",
	import.meta.glob("./words.*.ts", { eager: true }),
);
