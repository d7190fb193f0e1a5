import { describe, expect, it } from "vitest";
import { showLayers, withoutHidden } from "../../../src/map/adapter/bind-layers";

type LayerSpecification = Parameters<typeof showLayers>[1][number];

const makeLayers = (...ids: readonly string[]): LayerSpecification[] =>
	ids.map((id) => ({ id, type: "line", source: "shapes", layout: { visibility: "none" } }));

/** What a map does with layers: it keeps them in order, and each one's visibility. */
function makeMap(...ids: readonly string[]) {
	const order = [...ids];
	const visibility = new Map<string, unknown>();
	const map = {
		getLayer: (id: string) => (order.includes(id) ? { id } : undefined),
		addLayer(layer: LayerSpecification, above?: string) {
			order.splice(above === undefined ? order.length : order.indexOf(above), 0, layer.id);
			visibility.set(layer.id, layer.layout?.visibility);
		},
		setLayoutProperty: (id: string, name: string, value: unknown) => name === "visibility" && visibility.set(id, value),
	} as unknown as Parameters<typeof showLayers>[0];
	return { map, order, visibility };
}

describe("the layers of the style", () => {
	const all = makeLayers("land", "areas", "lines", "names", "points");

	it("come to the map when they are first shown, each in its place in the painter's order", () => {
		const { map, order, visibility } = makeMap("land", "points");
		showLayers(map, all, ["names", "areas"]);
		showLayers(map, all, ["lines"]);
		expect(order).toEqual(["land", "areas", "lines", "names", "points"]);
		expect([...visibility.values()]).toEqual(["visible", "visible", "visible"]);
	});

	it("are on the map once, however often they are shown", () => {
		const { map, order, visibility } = makeMap("land");
		showLayers(map, all, ["lines"]);
		map.setLayoutProperty("lines", "visibility", "none");
		showLayers(map, all, ["lines"]);
		expect(order).toEqual(["land", "lines"]);
		expect(visibility.get("lines")).toBe("visible");
	});

	it("are not on the map at first if they are hidden", () => {
		const shown: LayerSpecification = { id: "sea", type: "background" };
		const style = withoutHidden({ version: 8, sources: {}, layers: [shown, ...all] });
		expect(style.layers).toEqual([shown]);
	});
});
