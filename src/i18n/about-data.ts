/** The page about the data in one language. */
export interface AboutDataText {
	readonly title: string;
	readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
}
