import { describe, expect, it } from "vitest";
import { foldWord, splitWords, withoutPendingLetter } from "../../../src/features/search/fold";

const fold = (text: string) => splitWords(text).map(foldWord).join(" ");

describe("folding", () => {
	it.each([
		["Yeonpyeong", "Yŏnp'yŏng", "Yonpyong", "YEONPYEONG", "Yo\u0306np’yo\u0306ng"],
		["Gaeseong", "Kaesŏng", "Kaesong"],
		["Pyeongyang", "P'yŏngyang", "Pyongyang", "Phyongyang"],
		["Incheon", "Inch'ŏn", "Inchon"],
		["Busan", "Pusan"],
		["Jejudo", "Chejudo"],
		["Dokdo", "Tokto"],
		["Ulleungdo", "Ullŭngdo"],
		["Sinuiju", "Sinŭiju", "Shinuiju"],
		["Geumgang", "Kŭmgang"],
	])("brings %s and its other romanisations together", (first, ...others) => {
		for (const other of others) expect(fold(other), other).toBe(fold(first));
	});

	it("keeps different places apart", () => {
		const places = ["Yeonpyeong", "Baengnyeong", "Daecheong", "Socheong", "Seoul", "Sokcho", "Kosong", "Kaesong"];
		expect(new Set(places.map(fold)).size).toBe(places.length);
	});

	it("takes a letter for its double, but not for a row of them", () => {
		expect(fold("Bussan")).toBe(fold("Busan"));
		expect(fold("zzzzzz").length).toBeGreaterThan(2);
	});

	it("makes a syllable half typed the beginning of the whole", () => {
		for (const typed of ["연", "연ㅍ", "연펴", "연평", "연평ㄷ"])
			expect(fold("연평도")).toMatch(RegExp(`^${fold(typed)}`));
		expect(fold("받")).toBe(fold("바ㄷ"));
	});

	it("parts words at spaces, hyphens and signs, and leaves digits alone", () => {
		expect(splitWords("Yeonpyeong-do, R-111 (제1땅굴)")).toEqual(["yeonpyeong", "do", "r", "111", "제1땅굴"]);
		expect(foldWord("111")).toBe("111");
	});

	it("knows which last letters may still become another sound", () => {
		expect(withoutPendingLetter("yeonpye")).toBe("yeonpy");
		expect(withoutPendingLetter("pyeong")).toBeUndefined();
	});
});
