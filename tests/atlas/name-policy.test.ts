import { describe, expect, it } from "vitest";
import { textIn } from "../../src/atlas/atlas";
import { chooseName, type NamedPlace, namePolicies } from "../../src/atlas/name-policy";
import { readDisputedNames } from "../../tools/atlas/read-places";

const places = readDisputedNames(process.cwd());
const find = (id: string) => places.find((place) => place.id === id) as NamedPlace;

describe("a disputed name", () => {
	it("is written in both forms, in the language's own, or as the source has it", () => {
		const write = (language: "en" | "ko") =>
			namePolicies.map((policy) => chooseName(find("east-sea"), policy, language));
		expect(write("en")).toEqual(["East Sea / Sea of Japan", "Sea of Japan", "Japan Sea"]);
		expect(write("ko")).toEqual(["동해 / 일본해", "동해", "일본해"]);
	});

	it("keeps what it is called where there is no such form", () => {
		const place = { id: "somewhere", name: { en: "Somewhere", ko: "어딘가" } };
		for (const policy of namePolicies) expect(chooseName(place, policy, "ko")).toBe("어딘가");
	});

	it.each(places.map((place) => [place.id, place] as const))(
		"of %s has one form for each language, one from a source, and its rivals in its name",
		(_, { name, forms = [] }) => {
			for (const language of ["en", "ko"] as const) {
				expect(forms.filter((form) => form.languages?.includes(language))).toHaveLength(1);
				expect(
					forms.filter((form) => textIn(name, language).includes(textIn(form.name, language))).length,
				).toBeGreaterThan(1);
			}
			expect(forms.filter(({ source }) => source)).toHaveLength(1);
			for (const { authority } of forms) expect(authority.en && authority.ko).toBeTruthy();
		},
	);
});
