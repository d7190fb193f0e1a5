import { createContext, type ParentProps, Show, useContext } from "solid-js";
import { type Language, type LocalText, languageIn, type Party, textIn } from "../atlas/atlas";
import { type Dictionary, dictionaries } from "./dictionary";
import { formatDate, formatKm } from "./format";

/** The interface's words in the language of the moment; every reader is reactive. */
export interface Text {
	language(): Language;
	/** The interface's dictionary. */
	words(): Dictionary;
	/** The form of a text of the atlas. */
	of(text: LocalText): string;
	/** The language of that form, for a `lang`; undefined where it is the page's own. */
	languageOf(text: LocalText): Language | undefined;
	/** Parties, in a row. */
	parties(parties: readonly Party[]): string;
	/** A date of any ISO 8601 precision, written out. */
	date(iso: string): string;
	/** A distance in kilometres with its unit. */
	km(kilometres: number): string;
}

const TextContext = createContext<Text>();

/** Gives the words of a language to everything below. */
export function TextProvider(props: ParentProps<{ language: Language }>) {
	const text: Text = {
		language: () => props.language,
		words: () => dictionaries[props.language],
		of: (local) => textIn(local, props.language),
		languageOf: (local) => {
			const language = languageIn(local, props.language);
			return language === props.language ? undefined : language;
		},
		parties: (parties) => parties.map((party) => dictionaries[props.language].party[party]).join(", "),
		date: (iso) => formatDate(iso, props.language),
		km: (kilometres) => formatKm(kilometres, props.language),
	};
	return <TextContext.Provider value={text}>{props.children}</TextContext.Provider>;
}

/** The words of the interface; throws outside a {@link TextProvider}. */
export function useText(): Text {
	const text = useContext(TextContext);
	if (!text) throw new Error("useText was called outside <TextProvider>; wrap the component, or the test, in one.");
	return text;
}

/** A text of the atlas, marked with its language where that is not the page's. */
export function LocalizedText(props: { readonly of: LocalText }) {
	const text = useText();
	return (
		<Show when={text.languageOf(props.of)} fallback={text.of(props.of)}>
			{(language) => <span lang={language()}>{text.of(props.of)}</span>}
		</Show>
	);
}

/** The words of one part of the interface, of its texts by language, in the language of the moment; reactive. */
export function useWords<Words>(texts: Readonly<Record<Language, Words>>): () => Words {
	const text = useText();
	return () => texts[text.language()];
}

/** The name of a language in itself, such as “한국어”. */
export function nameOfLanguage(language: Language): string {
	return dictionaries[language].languageName;
}
