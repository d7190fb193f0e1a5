import type { LineString } from "geojson";
import { nauticalMileKm } from "../../src/geo/distance";
import { endsOf, toLngLat } from "../../src/geo/positions";
import { simplifyPath } from "../../src/geo/simplify";
import { circleAround } from "../geo/bands";
import { lineBetween } from "../geo/lines";
import { uniteAreas } from "../geo/overlay";
import { type LayerFacts, namedPositions, printedPositions } from "./facts";
import { estuaryMidline } from "./land-lines";
import { finish, type Shapes, toPolygon } from "./shapes";

/** Where among the corners of P518W are the two of the edge that it shares with P518, from south to north. */
const sharedEdge = [7, 9] as const;
const toleranceKm = 0.1;
const p73RadiusKm = 2 * nauticalMileKm;

/** The layer `airspace`; P518 is bounded in the north by the Military Demarcation Line and the middle of the estuary. */
export function makeAirspace(facts: LayerFacts, mdl: LineString): Shapes {
	const p518w = namedPositions(facts, "p518w");
	const edge = p518w.slice(...sharedEdge);
	const estuary = lineBetween(estuaryMidline, endsOf(edge)[1], endsOf(estuaryMidline.coordinates)[1]);
	const border = simplifyPath([...estuary.coordinates, ...mdl.coordinates], toleranceKm).map(toLngLat);
	const circles = printedPositions(facts, "p73").map((center) => circleAround(center, p73RadiusKm));
	return {
		kadiz: finish(toPolygon(printedPositions(facts, "kadiz"))),
		p518: finish(toPolygon([...border, ...printedPositions(facts, "p518"), ...edge]), 4),
		p518w: finish(toPolygon(p518w)),
		p518e: finish(toPolygon(printedPositions(facts, "p518e"))),
		r75: finish(toPolygon(printedPositions(facts, "r75"))),
		p73: finish(uniteAreas(circles), 5),
	};
}
