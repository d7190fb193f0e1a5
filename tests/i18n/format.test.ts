import { describe, expect, it } from "vitest";
import { formatDate, formatKm } from "../../src/i18n/format";

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
	});
});
