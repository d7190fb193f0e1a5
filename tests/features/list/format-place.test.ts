import { describe, expect, it } from "vitest";
import type { Whereabouts } from "../../../src/atlas/relations";
import { formatWhereabouts } from "../../../src/features/list/format-place";
import { en } from "../../../src/features/list/words.en";
import { ko } from "../../../src/features/list/words.ko";

const mdl = { en: "Military Demarcation Line", ko: "군사분계선" };
const nll = { en: "Northern Limit Line (West Sea)", ko: "북방한계선 (서해)" };
const seoul = { en: "Seoul", ko: "서울" };
const place: Whereabouts = {
	of: "place",
	isApproximate: false,
	relations: [
		{ kind: "beside-line", line: mdl, distanceKm: 12.3, side: "south" },
		{ kind: "from-town", town: seoul, distanceKm: 53.4, direction: "north-west" },
	],
};
const say = (where: Whereabouts) => [
	formatWhereabouts(where, en.place, "en"),
	formatWhereabouts(where, ko.place, "ko"),
];

describe("where something is, in words", () => {
	it("says side, distance and direction", () => {
		expect(say(place)).toEqual([
			"12 km south of the Military Demarcation Line, 53 km north-west of Seoul",
			"군사분계선에서 남쪽으로 12km, 서울에서 북서쪽으로 53km",
		]);
	});

	it("says “about” of a place that is approximate", () => {
		expect(say({ ...place, isApproximate: true })).toEqual([
			"about 12 km south of the Military Demarcation Line, about 53 km north-west of Seoul",
			"군사분계선에서 남쪽으로 약 12km, 서울에서 북서쪽으로 약 53km",
		]);
	});

	it("says how long a line is, and where its middle lies", () => {
		const where: Whereabouts = {
			of: "middle",
			isApproximate: false,
			lengthKm: 168.2,
			relations: [{ kind: "between", lines: [nll, mdl] }],
		};
		expect(say(where)).toEqual([
			"170 km long; its middle between the Northern Limit Line (West Sea) and the Military Demarcation Line",
			"길이 170km; 가운데는 북방한계선 (서해)과 군사분계선 사이",
		]);
	});
});
