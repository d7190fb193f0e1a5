import type { AtlasFeature, FeatureFacts } from "../../src/atlas/atlas";
import { isArea } from "../../src/geo/geometry-kinds";
import type { Shape } from "../geo/map-paths";
import { rewind } from "../geo/rewind";
import { roundGeometry } from "../geo/round-geometry";

/** A feature as the files of the atlas hold it: 6 decimals or fewer, polygons wound by the right-hand rule. */
export function toFeature(properties: FeatureFacts, shape: Shape, decimals = 6): AtlasFeature {
	const rounded = roundGeometry(shape, decimals);
	return { type: "Feature", properties, geometry: isArea(rounded) ? rewind(rounded) : rounded };
}
