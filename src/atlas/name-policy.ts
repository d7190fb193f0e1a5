import { type Language, type LocalText, textIn } from "./atlas";

/**
 * How places whose name is disputed between states are named: `dual` writes the rival forms side by side, `language`
 * the form customary in the reader's language, `source` the form of the document from which the place was taken.
 */
export const namePolicies = ["dual", "language", "source"] as const;
/** One of {@link namePolicies}; `dual` unless a person chooses. */
export type NamePolicy = (typeof namePolicies)[number];

/** One of the forms of a disputed name. */
interface NameForm {
	readonly name: LocalText;
	/** Who uses it. */
	readonly authority: LocalText;
	/** The languages in which it is the customary form. */
	readonly languages?: readonly Language[] | undefined;
	/** The document that names the place so, if the place was taken from it. */
	readonly source?: LocalText | undefined;
}

/** A place with its name, both forms where it is disputed, and the forms apart. */
export interface NamedPlace {
	readonly id: string;
	readonly name: LocalText;
	readonly forms?: readonly NameForm[] | undefined;
}

/**
 * The name of a place under a policy, in a language; a place without forms, or without the one wanted, keeps its name.
 */
export function chooseName({ name, forms = [] }: NamedPlace, policy: NamePolicy, language: Language): string {
	const wanted = forms.find(({ languages, source }) => {
		if (policy === "language") return languages?.includes(language);
		return policy === "source" && source !== undefined;
	});
	return textIn(wanted?.name ?? name, language);
}
