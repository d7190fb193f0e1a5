import { describe, expect, it } from "vitest";
import type { ShownLayer } from "../../../src/atlas/catalogue";
import type { References } from "../../../src/atlas/relations";
import { findInViewport, type Viewport } from "../../../src/atlas/viewport";
import { formatView } from "../../../src/features/describe/format-view";
import { describeView } from "../../../src/features/describe/view-description";
import { en } from "../../../src/features/describe/words.en";
import { ko } from "../../../src/features/describe/words.ko";
import { en as enList } from "../../../src/features/list/words.en";
import { ko as koList } from "../../../src/features/list/words.ko";
import { formatStep } from "../../../src/map/controls/format-step";
import { en as enMap } from "../../../src/map/controls/words.en";
import { ko as koMap } from "../../../src/map/controls/words.ko";
import { makeCollection, makeFeature, makeLayer } from "../../fixtures/atlas";

const viewport: Viewport = { center: [126, 38], bounds: [125, 37.5, 127, 38.5], zoom: 9 };
const line = makeFeature(
	{
		id: "nll",
		name: { en: "Northern Limit Line (West Sea)", ko: "북방한계선 (서해)" },
		kind: "limit",
		assertedBy: "unc",
		rejectedBy: ["dprk"],
	},
	{
		type: "LineString",
		coordinates: [
			[125.5, 38.1],
			[126.5, 38.1],
		],
	},
);
const away = makeFeature({ id: "away" }, { type: "Point", coordinates: [129, 35] });
const kinds = { limit: { en: "limit line at sea", ko: "해상 한계선" } };
const haeju = { name: { en: "Haeju", ko: "해주" }, position: [125.7, 38] as [number, number] };
const references: References = { lines: [line], between: ["none", "nor"], areas: [], towns: [haeju] };
const layer = (id: string, en: string, ko: string, minZoom?: number) => makeLayer({ id, name: { en, ko }, minZoom });
const layers: readonly ShownLayer[] = [
	{ entry: layer("lines", "Lines", "선"), collection: makeCollection(line) },
	{ entry: layer("places", "Places", "장소"), collection: makeCollection(away) },
	{ entry: layer("fine", "Fine ones", "작은 것", 12), collection: makeCollection(away) },
	{ entry: layer("lost", "Lost", "없는 것"), collection: undefined },
];
const description = describeView({ viewport, references, layers, selection: "nll", kinds, passage: "a line at sea" });
const say = (what: typeof description) => [
	formatView(what, en, enList.place, enMap, "en"),
	formatView(what, ko, koList.place, koMap, "ko"),
];

describe("a view in words", () => {
	it("says where it is, how far it reaches, what it shows, and what is selected", () => {
		expect(say(description)).toEqual([
			"The centre of the map lies 11 km south of the Northern Limit Line (West Sea), 26 km east of Haeju. " +
				"It shows 180 km from west to east and 110 km from north to south. " +
				"1 feature is in view: Lines (1). " +
				"Disputed lines: Northern Limit Line (West Sea), asserted by the United Nations Command, not recognised by " +
				"the Democratic People’s Republic of Korea. " +
				"Switched on, with nothing in view: Places. Shown only closer in: Fine ones. " +
				"Not loaded: Lost. " +
				"Selected: Northern Limit Line (West Sea), limit line at sea, 11 km north of the map’s centre. " +
				"The article is open at “a line at sea”.",
			"지도 중심의 위치: 북방한계선 (서해)에서 남쪽으로 11km, 해주에서 동쪽으로 26km. " +
				"동서 180km, 남북 110km를 보여 줍니다. " +
				"화면에 항목 1개가 있습니다: 선 1개. " +
				"다툼이 있는 선: 유엔군사령부가 설정하고 조선민주주의인민공화국이 인정하지 않는 북방한계선 (서해). " +
				"장소는 켜져 있으나 화면 안에 없습니다. 작은 것은 더 확대해야 보입니다. " +
				"없는 것은 불러오지 못했습니다. " +
				"북방한계선 (서해)이 선택되어 있습니다(해상 한계선, 지도 중심에서 북쪽으로 11km). " +
				"기사는 “a line at sea” 구절에 열려 있습니다.",
		]);
	});

	it("says what is switched on where there is no map, and that nothing is", () => {
		const bare = describeView({
			viewport: undefined,
			references,
			layers: [],
			selection: undefined,
			kinds,
			passage: undefined,
		});
		expect(say(bare)).toEqual([
			"The map itself cannot be drawn here. No layer is switched on.",
			"여기서는 지도를 그릴 수 없습니다. 켜진 레이어가 없습니다.",
		]);
	});
});

describe("a step in words", () => {
	it("says name, kind, number and place", () => {
		const [found] = findInViewport([line], viewport);
		if (!found) throw new Error("The line is out of view.");
		const at = { position: 4, count: 12 };
		expect(formatStep(found, at, kinds, enMap, "en")).toBe(
			"Northern Limit Line (West Sea), limit line at sea, 4 of 12, 11 km north of the map’s centre",
		);
		expect(formatStep(found, at, kinds, koMap, "ko")).toBe(
			"북방한계선 (서해), 해상 한계선, 12개 중 4번째, 지도 중심에서 북쪽으로 11km",
		);
	});
});
