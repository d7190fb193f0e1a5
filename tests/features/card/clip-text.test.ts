import { readdirSync, readFileSync } from "node:fs";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import { clipAround, clipClauses, firstSentence } from "../../../src/features/card/clip-text";
import { estimateTextWidth } from "../../../src/lib/text";

describe("the first sentence", () => {
	it.each([
		["One. Two.", "One."],
		["Only one sentence", "Only one sentence"],
		["The U.S. Navy sailed. It came back.", "The U.S. Navy sailed."],
		["Order No. 5 of 3.5 km. It was lost.", "Order No. 5 of 3.5 km."],
		["Gen. J. Doe wrote “it is void.” Nobody answered.", "Gen. J. Doe wrote “it is void.”"],
		["선포한 선이다. 인정하지 않는다.", "선포한 선이다."],
		["1.5미터암을 잇는 선. 3해리까지로 한다.", "1.5미터암을 잇는 선."],
	])("of “%s”", (text, first) => expect(firstSentence(text)).toBe(first));

	it("of every summary is its beginning and ends like a sentence", () => {
		const files = readdirSync("geojson").filter((file) => file.endsWith(".geojson"));
		const summaries = files.flatMap((file) =>
			(JSON.parse(readFileSync(`geojson/${file}`, "utf8")) as FeatureCollection).features.flatMap(({ properties }) =>
				Object.values(properties?.summary as Record<string, string>),
			),
		);
		const odd = summaries.filter(
			(each) => !each.startsWith(firstSentence(each)) || !/[.!?]["'”’)\]]*$/.test(firstSentence(each)),
		);
		expect(odd).toEqual([]);
		expect(summaries.length).toBeGreaterThan(400);
	});
});

describe("a text clipped to clauses", () => {
	it("is whole where it finds room", () => expect(clipClauses("Short.", 10)).toBe("Short."));
	it("ends with a clause", () =>
		expect(clipClauses("Line declared on 2 September 1999, after proposing it", 20)).toBe(
			"Line declared on 2 September 1999 …",
		));
	it("is whole where no clause finds room", () =>
		expect(clipClauses("Line fixed by the Armistice of the year", 16)).toBe("Line fixed by the Armistice of the year"));
	it("is a sentence or ends where its next clause begins, for every summary", () => {
		for (const file of readdirSync("geojson").filter((each) => each.endsWith(".geojson")))
			for (const { properties } of (JSON.parse(readFileSync(`geojson/${file}`, "utf8")) as FeatureCollection).features)
				for (const summary of Object.values(properties?.summary as Record<string, string>)) {
					const claim = clipClauses(firstSentence(summary), 70);
					const rest = summary.slice(claim.replace(/ …$/, "").length);
					expect(rest, claim).toMatch(claim.endsWith(" …") ? /^(?:[,;:] | – )/ : /^(?: |$)/);
				}
	});
});

describe("a sentence clipped round the words that are marked", () => {
	const sentence =
		"The general has vowed an aggressive posture along disputed borders that nobody has ever agreed upon in a treaty.";
	it("is whole where it finds room", () => {
		expect(clipAround(sentence, "disputed borders", 100).join("")).toBe(sentence);
	});
	it.each([30, 40, 50])("keeps the words and reaches %i em at most", (roomEm) => {
		const [before, at, after] = clipAround(sentence, "disputed borders", roomEm);
		expect(at).toBe("disputed borders");
		expect(before).toMatch(/^… /);
		expect(after).toMatch(/ …$/);
		expect(estimateTextWidth(before + at + after, 1)).toBeLessThanOrEqual(roomEm + 1);
	});
	it("gives the room that one side does not need to the other", () => {
		const [before, , after] = clipAround(sentence, "general", 40);
		expect(before).toBe("The ");
		expect(after.length).toBeGreaterThan(50);
	});
});
