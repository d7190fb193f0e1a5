import type { LineString, Point, Polygon } from "geojson";
import type { AtlasFeature, FeatureFacts } from "../../src/domain/atlas";
import { rewind } from "../../src/domain/geometry/rewind";
import { roundGeometry } from "../../src/domain/geometry/round-geometry";

/** A feature as the files of the atlas hold it: 6 decimals, polygons wound by the right-hand rule. */
export function toFeature(properties: FeatureFacts, shape: Point | LineString | Polygon): AtlasFeature {
	const wound = shape.type === "Polygon" ? rewind(shape) : shape;
	return { type: "Feature", properties, geometry: roundGeometry(wound) };
}
