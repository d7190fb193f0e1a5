import type { AtlasFeature, FeatureFacts } from "../../src/domain/atlas";
import type { Shape } from "../../src/domain/geometry/build-time/map-paths";
import { rewind } from "../../src/domain/geometry/build-time/rewind";
import { roundGeometry } from "../../src/domain/geometry/build-time/round-geometry";
import { isArea } from "../../src/domain/geometry/geometry-kinds";

/** A feature as the files of the atlas hold it: 6 decimals or fewer, polygons wound by the right-hand rule. */
export function toFeature(properties: FeatureFacts, shape: Shape, decimals = 6): AtlasFeature {
	const rounded = roundGeometry(shape, decimals);
	return { type: "Feature", properties, geometry: isArea(rounded) ? rewind(rounded) : rounded };
}
