import type { AtlasCollection, FeatureFacts } from "../../src/domain/atlas";
import { endsOf } from "../../src/domain/geometry/lng-lat";
import { demarcationLineOf1999 } from "./dprk-1999";
import { toPolygon } from "./facts";
import { northernLimitLineWestSea } from "./sea-lines";
import { toFeature } from "./shapes";

/** The layer `between-lines`, closed in the west along the meridian of the last position of the line of 1999. */
export function buildBetweenLines(): AtlasCollection {
	const [north, south] = [northernLimitLineWestSea(), demarcationLineOf1999()];
	const [, [, northernLat]] = endsOf(north);
	const [, [westernLng]] = endsOf(south);
	const area = toPolygon([...north, [westernLng, northernLat], ...south.toReversed()]);
	return { type: "FeatureCollection", features: [toFeature(facts, area)] };
}

const facts: FeatureFacts = {
	id: "between-lines",
	name: {
		en: "Waters between the Northern Limit Line and the line of 1999",
		ko: "북방한계선과 1999년 선 사이의 수역",
	},
	summary: {
		en: "Waters of the West Sea south of the line that the ROK maintains and north of the line that the DPRK declared in 1999, so that each side counts them as its own. The five islands lie in them (U-do by 0.2 km, less than the southern line is uncertain by), and the clashes at sea of 1999, 2002 and 2009 took place here.",
		ko: "대한민국이 유지하는 선의 남쪽이자 조선민주주의인민공화국이 1999년 선포한 선의 북쪽이어서 쌍방이 각기 자기 쪽으로 보는 서해 수역. 서해 5도가 이 안에 있으며(우도는 남쪽 선의 오차보다 작은 0.2km 차이), 1999년·2002년·2009년의 해상 충돌이 여기서 일어났다.",
	},
	kind: "disputed-waters",
	assertedBy: "reported",
	since: "1999-09-02",
	certainty: "derived",
	uncertaintyKm: 0.4,
	method: {
		en: "Computed: the polygon bounded by both lines as drawn in this atlas. Its east end is closed by the straight line from the first position of the one to point A of the other, 1.8 km; its west end by the meridian of the last position of the line of 1999, 134 km, up to the seaward extension of the Northern Limit Line. Both sides describe their lines as running on beyond. The islands are not cut out.",
		ko: "이 지도에 그린 두 선으로 둘러싸인 다각형을 계산하였다. 동쪽 끝은 한 선의 첫 점과 다른 선의 (가)점을 잇는 1.8km 직선으로, 서쪽 끝은 1999년 선의 마지막 점에서 북방한계선의 외해 연장까지 이르는 134km의 자오선으로 닫았다. 쌍방 모두 선이 그 너머로 이어진다고 설명한다. 섬은 도려내지 않았다.",
	},
	sources: [
		"kim-young-koo-nll-text",
		"kcna-1999-special-communique-kpa-general",
		"roehrig-2012-origins-northern-limit-line",
	],
};
