import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withParticle } from "../../src/i18n/particles.ko";

/** Each name with all particles: after a vowel, ㄹ, or another consonant. */
const names = {
	"a vowel": [
		"바다",
		"한강 하구 (강)",
		"구역 R134",
		"2",
		"KADIZ",
		"9·19 군사합의 (2018)",
		"‘동해’",
		"훈련 UFS",
		"12km",
		"30 km²",
	],
	ㄹ: ["서울", "구역 P518", "NLL", "1", "7", "서울 (구역)", "GPR"],
	"another consonant": [
		"군사분계선",
		"북방한계선 (서해)",
		"구역 R113",
		"‘북방한계선’",
		"『조선』",
		"10",
		"6",
		"AMM",
		"MCRN",
	],
};

describe("the particle right after a name that ends in", () => {
	it.each(names["a vowel"])("a vowel: %s", (name) => {
		expect(particlesAfter(name)).toEqual(["는", "가", "를", "와", "로"]);
	});

	it.each(names.ㄹ)("ㄹ: %s", (name) => {
		expect(particlesAfter(name)).toEqual(["은", "이", "을", "과", "로"]);
	});

	it.each(names["another consonant"])("another consonant: %s", (name) => {
		expect(particlesAfter(name)).toEqual(["은", "이", "을", "과", "으로"]);
	});
});

describe("the Korean of the interface", () => {
	it("has no particle set for good after what is put in, but after directions, which all end alike", () => {
		const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ko.ts"));
		expect(files.length).toBeGreaterThan(10);
		for (const file of files) {
			const found = readFileSync(`src/${file}`, "utf8")
				.replaceAll(/\$\{directions\[\w+\]\}/g, "쪽")
				.match(/\}[”’)]?(은|는|이|가|을|를|와|과|으로|로)(?=[\s.,`])/g);
			expect(found, file).toBeNull();
		}
	});
});

function particlesAfter(name: string): readonly string[] {
	const pairs = ["은/는", "이/가", "을/를", "와/과", "으로/로"] as const;
	return pairs.map((pair) => withParticle(name, pair).slice(name.length));
}
