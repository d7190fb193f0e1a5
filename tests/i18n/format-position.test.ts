import { describe, expect, it } from "vitest";
import { makePositionFormat } from "../../src/i18n/format-position";
import { en } from "../../src/map/controls/words.en";
import { ko } from "../../src/map/controls/words.ko";

const write = makePositionFormat("en", en);

describe("a place in words", () => {
	it("stands in decimal degrees and in degrees and minutes, latitude first", () => {
		expect(write([126.11111, 37.7125])).toBe("37.7125° N 126.1111° E · 37°42.75′ N 126°06.67′ E");
	});

	it("says the direction before the angle in Korean", () => {
		expect(makePositionFormat("ko", ko)([126.11111, 37.7125])).toBe(
			"북위 37.7125° 동경 126.1111° · 북위 37°42.75′ 동경 126°06.67′",
		);
	});

	it("carries minutes that round up to sixty over to the degree", () => {
		expect(write([125.99995, 37.99999])).toBe("38.0000° N 126.0000° E · 38°00.00′ N 126°00.00′ E");
	});

	it("has the west and the south by their letters, not by a sign", () => {
		expect(write([-70.5, -33.25])).toBe("33.2500° S 70.5000° W · 33°15.00′ S 70°30.00′ W");
	});
});
