import type { LineString } from "geojson";
import type { AtlasCollection, FeatureFacts } from "../../src/domain/atlas";
import { bandAround } from "../../src/domain/geometry/build-time/band-around";
import { limitsOfBand } from "../../src/domain/geometry/build-time/limits-of-band";
import { densify } from "../../src/domain/geometry/densify";
import { isInArea } from "../../src/domain/geometry/is-in-area";
import { toLngLat } from "../../src/domain/geometry/lng-lat";
import { simplifyPath } from "../../src/domain/geometry/simplify-path";
import { readMainland } from "./coast";
import { toFeature } from "./shapes";

const legalLimitKm = 10;
const stepKm = 0.02;
const toleranceKm = 0.1;
const decimals = 4;

/** The layer `ccl`, measured from the Military Demarcation Line, which has to run from west to east. */
export function buildCcl(militaryDemarcationLine: LineString): AtlasCollection {
	const band = bandAround(militaryDemarcationLine, legalLimitKm);
	const { right } = limitsOfBand(band, militaryDemarcationLine, legalLimitKm);
	const mainland = readMainland("fine");
	const onLand = densify(right, stepKm).coordinates.filter((place) => isInArea(toLngLat(place), mainland));
	const line: LineString = { type: "LineString", coordinates: simplifyPath(onLand, toleranceKm) };
	return { type: "FeatureCollection", features: [toFeature(facts, line, decimals)] };
}

const facts: FeatureFacts = {
	id: "ccl",
	name: { en: "Civilian Control Line (legal limit)", ko: "민간인통제선 (법정 한계)" },
	summary: {
		en: "The farthest south that ROK law lets the Civilian Control Line run: 10 km from the Military Demarcation Line. The real line lies anywhere between, in places a few hundred metres from the Demilitarized Zone; no complete public geometry of it exists.",
		ko: "대한민국 법률이 민간인통제선을 둘 수 있게 한 남쪽 한계로, 군사분계선에서 10km이다. 실제 통제선은 그 안쪽 어딘가를 지나며 비무장지대에서 수백 미터에 불과한 곳도 있다. 전체 노선은 공개되지 않았다.",
	},
	kind: "civilian-control-line",
	assertedBy: "rok",
	instrument: {
		en: "Protection of Military Bases and Installations Act; begun as the “return-to-farm line” of the US Eighth Army, February 1954",
		ko: "군사기지 및 군사시설 보호법. 1954년 2월 미 제8군이 그은 귀농선에서 비롯",
	},
	since: "1954-02",
	certainty: "schematic",
	method: {
		en: "The line 10 km south of the Military Demarcation Line as drawn here, measured on the sphere and simplified to 0.1 km. It ends square to the western end of that line, and so does not run on round the estuary of the Han, where controls exist too, and at the east coast.",
		ko: "이 지도의 군사분계선에서 남쪽으로 구면 거리 10km인 선을 0.1km까지 단순화하였다. 군사분계선 서쪽 끝에서 직각으로 끝나므로 역시 출입이 통제되는 한강하구 연안에는 이어 그리지 않았고, 동쪽은 해안에서 끝난다.",
	},
	sources: [
		"yonhap-2014-civilian-control-line",
		"wikipedia-ko-civilian-control-zone",
		"openstreetmap-2019-maritime-borders",
	],
};
