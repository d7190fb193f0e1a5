import type { Language } from "./atlas";

/** What changed with a version, under its headings. */
export interface Release {
	/** Absent for what is not yet in a version. */
	readonly version?: string | undefined;
	/** ISO 8601 day; there where a version is. */
	readonly date?: string | undefined;
	readonly sections: readonly { readonly heading: string; readonly items: readonly string[] }[];
}

/** The changes in one language, the latest first. */
export interface Changelog {
	readonly title: string;
	readonly lead: string;
	readonly releases: readonly Release[];
}

/** The same changes in every language. */
export type Changelogs = Readonly<Record<Language, Changelog>>;
