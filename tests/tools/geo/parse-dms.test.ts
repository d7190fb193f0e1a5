import { expect, it } from "vitest";
import { parseDms } from "../../../tools/geo/parse-dms";

it("reads degrees, minutes and seconds as [lng, lat]", () => {
	expect(parseDms("37-42-45N 126-06-40E")).toEqual(near(126.111111, 37.7125));
});

it("reads decimal minutes and seconds", () => {
	expect(parseDms("37-18.5N 125-31E")).toEqual(near(125.516667, 37.308333));
	expect(parseDms("36-30-36.9N 128-30-00E")).toEqual(near(128.5, 36.51025));
});

it("counts the south and the west negative", () => {
	expect(parseDms("10-30S 70-30W")).toEqual(near(-70.5, -10.5));
});

it.each([
	["37-42-45N", "not a latitude and a longitude"],
	["37-42-45N 126-06-40E 5", "not a latitude and a longitude"],
	["126-06-40E 37-42-45N", "ends in E where N or S belongs"],
	["37-42-45 126-06-40E", "not written like"],
	["37-60N 126-06E", "60 or more minutes"],
	["37-30.5-10N 126-06E", "decimals before the seconds"],
	["91-00N 126-06E", "beyond 90 degrees"],
	["37-00N 180-00-01E", "beyond 180 degrees"],
])("says what is wrong with %s", (text, reason) => {
	expect(parseDms(text)).toEqual({ ok: false, problem: expect.stringContaining(reason) });
});

function near(lng: number, lat: number) {
	return { ok: true, value: [expect.closeTo(lng, 6), expect.closeTo(lat, 6)] };
}
