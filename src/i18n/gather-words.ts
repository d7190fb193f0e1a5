import { type Language, languages } from "../domain/atlas";

/**
 * The words of one part of the interface by language, from the files of that part in the languages' folders: each
 * exports them under its language's tag. Throws where a language of the atlas lacks its file.
 */
export function gatherWords<Words>(files: Readonly<Record<string, unknown>>): Readonly<Record<Language, Words>> {
	const words = languages.map((language) => {
		const found = Object.entries(files).find(([path]) => path.startsWith(`./${language}/`));
		const exported = (found?.[1] as Readonly<Record<string, Words>> | undefined)?.[language];
		if (exported === undefined) {
			const example = Object.keys(files)[0]?.replace(/^\.\/[^/]+/, language);
			throw new Error(`src/i18n/${example} is missing, or does not export “${language}”: see CONTRIBUTING.md.`);
		}
		return [language, exported] as const;
	});
	return Object.fromEntries(words) as Record<Language, Words>;
}
