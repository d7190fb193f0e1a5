import { type Language, languages } from "../atlas/atlas";

/**
 * The words of one part of the interface by language, from the files of that part, such as `words.en.ts`: each exports
 * them under its language's tag. `folder` is where they stand, for the message. Throws where a language of the atlas
 * lacks its file.
 */
export function gatherWords<Words>(
	folder: string,
	files: Readonly<Record<string, unknown>>,
): Readonly<Record<Language, Words>> {
	const words = languages.map((language) => {
		const found = Object.entries(files).find(([path]) => path.endsWith(`.${language}.ts`));
		const exported = (found?.[1] as Readonly<Record<string, Words>> | undefined)?.[language];
		if (exported === undefined) {
			const example = Object.keys(files)[0]?.replace(/^\.\/(.+)\.[^.]+\.ts$/, `$1.${language}.ts`);
			throw new Error(`${folder}/${example} is missing, or does not export “${language}”: see CONTRIBUTING.md.`);
		}
		return [language, exported] as const;
	});
	return Object.fromEntries(words) as Record<Language, Words>;
}
