import type { Language } from "../atlas/atlas";

/** Regions whose customs a language follows here, where its tag alone would mean another. */
const locales: Readonly<Partial<Record<Language, string>>> = { en: "en-GB" };

/** Makes a formatter of `Intl` when a language first needs it and keeps it: making one takes up to 45 ms. */
export function perLanguage<Format>(make: (locale: string) => Format): (language: Language) => Format {
	const made = new Map<Language, Format>();
	return (language) => {
		const format = made.get(language) ?? make(locales[language] ?? language);
		made.set(language, format);
		return format;
	};
}
