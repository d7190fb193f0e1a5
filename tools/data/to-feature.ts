import type { AtlasFeature, FeatureFacts } from "../../src/domain/atlas";
import { isArea } from "../../src/domain/geometry/geometry-kinds";
import type { Shape } from "../../src/domain/geometry/map-paths";
import { rewind } from "../../src/domain/geometry/rewind";
import { roundGeometry } from "../../src/domain/geometry/round-geometry";

/** A feature as the files of the atlas hold it: 6 decimals or fewer, polygons wound by the right-hand rule. */
export function toFeature(properties: FeatureFacts, shape: Shape, decimals = 6): AtlasFeature {
	const rounded = roundGeometry(shape, decimals);
	return { type: "Feature", properties, geometry: isArea(rounded) ? rewind(rounded) : rounded };
}
