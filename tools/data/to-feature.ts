import type { AtlasFeature, FeatureFacts } from "../../src/atlas/atlas";
import { isArea } from "../../src/geo/shapes";
import { rewind } from "../geo/rings";
import type { Shape } from "../geo/rounding";
import { roundGeometry } from "../geo/rounding";

/** A feature as the files of the atlas hold it: 6 decimals or fewer, polygons wound by the right-hand rule. */
export function toFeature(properties: FeatureFacts, shape: Shape, decimals = 6): AtlasFeature {
	const rounded = roundGeometry(shape, decimals);
	return { type: "Feature", properties, geometry: isArea(rounded) ? rewind(rounded) : rounded };
}
