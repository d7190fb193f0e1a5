import { createSignal } from "solid-js";
import type { Language } from "../atlas/atlas";
import type { NamePolicy } from "../atlas/name-policy";
import type { Theme, View } from "./view";

/** How a person wants the page: its language, colours, and forms of disputed names. Each action is a choice. */
export interface Preferences {
	/** How disputed names are written. */
	names(): NamePolicy;
	/** The language chosen for this view; absent where it is for the browser to say. */
	language(): Language | undefined;
	theme(): Theme;
	setLanguage(language: Language): void;
	setTheme(theme: Theme): void;
	setNames(policy: NamePolicy): void;
}

/** The same for the rest of the state, which puts the preferences of a link in place. */
export interface PreferencesStore extends Preferences {
	/** What of a view are preferences. */
	preferences(): Pick<View, "language" | "theme" | "names">;
	replacePreferences(next: Pick<View, "language" | "theme" | "names">): void;
}

/** Makes the preferences of a view; `choose` makes a change that counts as a person's choice. */
export function createPreferences(
	initial: Pick<View, "language" | "theme" | "names">,
	choose: (change: () => void) => void,
): PreferencesStore {
	const [language, setLanguage] = createSignal(initial.language);
	const [theme, setTheme] = createSignal(initial.theme);
	const [names, setNames] = createSignal(initial.names);
	return {
		names: () => names() ?? "dual",
		language,
		theme,
		preferences: () => ({ language: language(), theme: theme(), names: names() }),
		replacePreferences(next) {
			setLanguage(next.language);
			setTheme(next.theme);
			setNames(next.names);
		},
		setLanguage: (wanted) => choose(() => setLanguage(wanted)),
		setTheme: (wanted) => choose(() => setTheme(wanted)),
		setNames: (policy) => choose(() => setNames(policy === "dual" ? undefined : policy)),
	};
}
