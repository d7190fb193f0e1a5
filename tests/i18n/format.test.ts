import { describe, expect, it, vi } from "vitest";
import { en } from "../../src/features/search/words.en";
import { ko } from "../../src/features/search/words.ko";
import { en as words } from "../../src/i18n/dictionary.en";
import {
	formatCertainty,
	formatCount,
	formatDate,
	formatKm,
	formatKm2,
	formatPosition,
	perLanguage,
} from "../../src/i18n/format";

describe("dates and distances", () => {
	it("are written no more precisely than they are known", () => {
		expect(formatDate("1953-08-30", "en")).toBe("30 August 1953");
		expect(formatDate("2024-06", "en")).toBe("June 2024");
		expect(formatDate("1954", "en")).toBe("1954");
		expect(formatDate("1953-08-30", "ko")).toBe("1953년 8월 30일");
		expect(formatDate("2024-06", "ko")).toBe("2024년 6월");
	});

	it("carry their unit", () => {
		expect(formatKm(0.5, "en")).toBe("0.5 km");
		expect(formatKm(12, "ko")).toBe("12km");
		expect(formatKm2(904, "en")).toBe("900 km²");
		expect(formatKm2(904, "ko")).toBe("900km²");
	});
});

describe("how well a place is known", () => {
	it("is said with the distance within which it lies, where there is one", () => {
		const place = { certainty: "approximate" } as const;
		expect(formatCertainty(place, words, "en")).toBe("approximate");
		expect(formatCertainty({ ...place, uncertaintyKm: 5 }, words, "en")).toBe("approximate, within 5 km");
	});
});

describe("numbers and positions", () => {
	it("are written as is customary", () => {
		expect(formatCount(1234, "ko")).toBe("1,234");
		expect(formatPosition([126.1111, 37.7125], en, "en")).toBe("37°42′45″N 126°06′40″E");
		expect(formatPosition([-126.1111, -37.7125], ko, "ko")).toBe("남위 37°42′45″ 서경 126°06′40″");
	});
});

describe("a formatter", () => {
	it("is made once for each language, with the customs of its region", () => {
		const make = vi.fn((locale: string) => locale);
		const format = perLanguage(make);
		expect([format("en"), format("ko"), format("en"), format("ko")]).toEqual(["en-GB", "ko", "en-GB", "ko"]);
		expect(make).toHaveBeenCalledTimes(2);
	});
});
