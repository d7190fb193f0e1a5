import { describe, expect, it } from "vitest";
import { parsePosition } from "../../src/geo/parse-position";
import { region } from "../../src/state/view";

const read = (text: string) => parsePosition(text, region);

describe("a position", () => {
	it.each([
		"37°42′45″N 126°06′40″E",
		"37°42’45”N, 126°06’40”E",
		"37º 42' 45\" N 126º 6' 40\" E",
		"N37°42'45\" E126°06'40\"",
		"E126°06'40\" N37°42'45\"",
		"37-42-45N 126-06-40E",
		"37:42:45N 126:06:40E",
		"37 42 45 126 06 40",
		"37 42.75 N 126 06.667 E",
		"374245N 1260640E",
		"37.7125, 126.11111",
		"126.11111, 37.7125",
		"126.11111 37.7125",
		"37,7125 126,11111",
		"37.7125/126.11111",
		"+37.7125 +126.11111",
		"geo:37.7125,126.11111",
		"lat 37.7125 lng 126.11111",
		"37.7125° N, 126.11111° E",
		"북위 37도 42분 45초 동경 126도 6분 40초",
		"북위 37°42′45″ 동경 126°06′40″",
	])("is read from %s", (text) => {
		const reading = read(text);
		const [lng, lat] = reading?.ok ? reading.value : [];
		expect(lng).toBeCloseTo(126.11111, 4);
		expect(lat).toBeCloseTo(37.7125, 4);
	});

	it.each(["Yeonpyeong", "R134", "2024", "2024-03-05", "1 2 3", "38", "", "N", "37N", "37.7, 126.1, 5", "N37 N126"])(
		"is not looked for in “%s”",
		(text) => expect(read(text)).toBeUndefined(),
	);

	it.each([
		["37°72′N 126°06′E", "no-angle"],
		["37.5°42′N 126°06′E", "no-angle"],
		["97°N 126°E", "no-angle"],
		["51.4779, -0.0015", "outside"],
		["37°42′S 126°06′E", "outside"],
	])("is refused where there is none to show: %s", (text, problem) =>
		expect(read(text)).toEqual({ ok: false, problem }),
	);
});
