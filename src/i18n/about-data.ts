import type { NamePolicy } from "../domain/name-policy";

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
