import {
	createExpression,
	featureFilter,
	type LayerSpecification,
	validateStyleMin,
} from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { type Language, languages, shapeKinds } from "../../../src/atlas/atlas";
import { type Catalogue, meanings, symbolNames } from "../../../src/atlas/catalogue";
import { buildStyle } from "../../../src/map/style/build-style";
import { formatDotName, formatImageName, parseImageName } from "../../../src/map/style/image-names";
import { metadataOf } from "../../../src/map/style/record";
import { textScaleFor } from "../../../src/map/style/text-scale";
import { bands, dashes } from "../../../src/symbology/conventions";
import { type ColorScheme, colorSchemes, palettes } from "../../../src/symbology/palette";
import { makeCatalogue, makeLayer } from "../../fixtures/atlas";
import { ownAtlas } from "../../fixtures/own-atlas";

const { catalogue } = ownAtlas;
const fonts = { "Pretendard Regular": [{ url: "regular.woff2", unicodeRange: ["U+20-7E"] }] };
const build = (
	scheme: ColorScheme = "light",
	language: Language = "en",
	of: Catalogue = catalogue,
	textScale: number = 1,
) => buildStyle({ catalogue: of, palette: palettes[scheme], language, fonts, textScale, shapesOf: () => shapeKinds });

describe("the style", () => {
	it.each(colorSchemes.flatMap((scheme) => languages.map((language) => [scheme, language] as const)))(
		"is valid in %s and %s",
		(scheme, language) => expect(validateStyleMin(build(scheme, language))).toEqual([]),
	);

	it("is valid for every symbol and colour a layer may choose", () => {
		const layers = symbolNames.flatMap((symbol) =>
			meanings.map((color) => makeLayer({ id: `${symbol}-${color}`.toLowerCase(), symbol, color })),
		);
		expect(validateStyleMin(build("light", "en", makeCatalogue(layers)))).toEqual([]);
	});

	it("has the same layers and sources whatever the colours and the language", () => {
		const ids = (style: ReturnType<typeof build>) => [
			style.layers.map((layer) => layer.id),
			Object.keys(style.sources),
		];
		expect(ids(build("dark", "ko"))).toEqual(ids(build()));
	});

	it("writes everything larger for readers with larger text, up to twice", () => {
		expect([12, 16, 24, 40].map(textScaleFor)).toEqual([1, 1, 1.5, 2]);
		const large = build("light", "en", catalogue, 2);
		expect(validateStyleMin(large)).toEqual([]);
		const sizeAt = (zoom: number, layer: LayerSpecification) => {
			const size = layer.layout && "text-size" in layer.layout ? layer.layout["text-size"] : 0;
			const made = createExpression(typeof size === "number" ? ["literal", size] : size, "text-size");
			if (made.result === "error") throw new Error(JSON.stringify(made.value));
			return made.value.evaluate({ zoom }, { type: "Point", properties: { rank: 1, kind: "capital" } });
		};
		const sizes = (layers: readonly LayerSpecification[]) =>
			[5, 7, 9].flatMap((zoom) => layers.map((layer) => sizeAt(zoom, layer)));
		const isInDisc = ({ id }: LayerSpecification) => id === "points/count";
		const [usual, names, numbers] = [build().layers, (each: LayerSpecification) => !isInDisc(each), isInDisc];
		expect(sizes(large.layers.filter(names))).toEqual(sizes(usual.filter(names)).map((size) => size * 2));
		expect(sizes(large.layers.filter(numbers))).toEqual(sizes(usual.filter(numbers)));
	});

	it("hides every layer of the catalogue until its data have come", () => {
		const { layers } = build();
		for (const { id } of catalogue.layers) {
			const own = layers.filter((layer) => metadataOf(layer).owner === id);
			expect(own.length, id).toBeGreaterThan(0);
			for (const layer of own) expect(layer.layout?.visibility, layer.id).toBe("none");
		}
	});

	it("shows no name and no highlight at first, and has no layer for shapes that a file does not hold", () => {
		const later = build().layers.filter((layer) => metadataOf(layer).role !== "initial");
		expect(new Set(later.map((layer) => metadataOf(layer).role))).toEqual(new Set(["deferred", "highlight", "pin"]));
		for (const layer of later) expect(layer.layout?.visibility, layer.id).toBe("none");
		const style = buildStyle({
			catalogue,
			palette: palettes.light,
			language: "en",
			fonts,
			textScale: 1,
			shapesOf: () => ["line"],
		});
		expect(style.layers.filter(({ id }) => id.startsWith("nll/")).map(({ id }) => id)).toEqual([
			"nll/own-side",
			"nll/casing",
			"nll/line",
			"nll/line-schematic",
			"nll/line-highlight",
			"nll/line-schematic-highlight",
			"nll/line-collision-box",
			"nll/line-name",
		]);
	});

	it("lets names of points and towns keep off lines, and names of lines off those of the first islands", () => {
		const wanted = [
			"points/name",
			"settlement-names/first",
			"nll/line-collision-box",
			"nll/line-name",
			"island-names/first",
		];
		const ids = build().layers.map(({ id }) => id);
		expect(ids.filter((id) => wanted.includes(id))).toEqual(wanted);
	});

	it("lets names of what is highlighted come before those of towns, and keep off lines and points", () => {
		const wanted = ["settlement-names/first", "highlights/name", "nll/line-collision-box", "points/count"];
		const ids = build().layers.map(({ id }) => id);
		expect(ids.filter((id) => wanted.includes(id))).toEqual(wanted);
	});

	it("gives highlighted waters no edge, but areas with an outline a stronger one", () => {
		const layers = ["waters", "area"].map((symbol) => makeLayer({ id: symbol, symbol: symbol as "waters" | "area" }));
		const ids = build("light", "en", makeCatalogue(layers)).layers.map(({ id }) => id);
		expect(ids.filter((id) => id.endsWith("/outline-highlight"))).toEqual(["area/outline-highlight"]);
	});

	it("draws icons at their full strength from the zoom where they begin", () => {
		const icons = build().layers.find(({ id }) => id === "points/icon");
		expect(JSON.stringify(icons?.paint)).not.toContain("zoom");
	});

	it("dashes the Northern Limit Line, dots its schematic part and draws the line of 1953 whole", () => {
		expect(dashAndFilter("nll/line")).toMatchObject({ dash: [4, 1.8], drawsSchematic: false });
		expect(dashAndFilter("nll/line-schematic")).toMatchObject({ dash: [0.9, 1.6], drawsSchematic: true });
		expect(dashAndFilter("mdl/line")).toMatchObject({ dash: undefined, drawsSchematic: false });
	});

	it("draws every dash and band of the symbology, and lets each dash be clicked on", () => {
		const layers = new Map(build().layers.map((layer) => [layer.id, layer]));
		for (const { id } of bands) expect(layers.get(`nll/${id}`), id).toBeDefined();
		for (const { id, dash } of dashes) {
			const line = layers.get(`nll/line-${id}`);
			expect(line?.paint, id).toMatchObject({ "line-dasharray": dash });
			expect(line && metadataOf(line).isHit, id).toBe(true);
		}
	});

	it("lets lines, fills, points and ticks be clicked on, and no name, casing or highlight", () => {
		const { layers } = buildStyle({
			catalogue: makeCatalogue([makeLayer({ id: "shapes", symbol: "area" })]),
			palette: palettes.light,
			language: "en",
			fonts,
			textScale: 1,
			shapesOf: () => shapeKinds,
		});
		expect(layers.filter((layer) => metadataOf(layer).isHit).map(({ id }) => id)).toEqual([
			"shapes/fill",
			"shapes/line",
			"shapes/line-schematic",
			"shapes/tick",
			"points-afar/dot",
			"points/dot",
			"spread/dot",
			"highlights/dot",
		]);
	});

	it("reads an image's name back", () => {
		for (const name of [
			{ kind: "hatch", color: "firing", scheme: "dark" },
			{ kind: "icon", icon: "cooling-tower", color: "halo", scheme: "light" },
		] as const)
			expect(parseImageName(formatImageName(name))).toEqual(name);
		expect(parseImageName("something/else")).toBeUndefined();
	});

	it("asks for images by the names under which they are drawn", () => {
		const point = { meaning: "incident", icon: "cooling-tower" };
		const icon = { kind: "icon", icon: "cooling-tower", scheme: "dark" } as const;
		expect(imageOf("points/icon", point)).toBe(formatImageName({ ...icon, color: "halo" }));
		expect(imageOf("points/icon", { ...point, hollow: true })).toBe(formatImageName({ ...icon, color: "incident" }));
		expect(imageOf("settlement-names/first", { kind: "city" })).toBe(formatDotName("city", "dark"));
	});
});

function imageOf(id: string, properties: Record<string, unknown>): unknown {
	const layer = build("dark").layers.find((each) => each.id === id);
	const expression =
		layer?.type === "symbol" ? createExpression(layer.layout?.["icon-image"], "icon-image") : undefined;
	if (expression?.result !== "success") throw new Error(`No symbol layer ${id} has an expression for its image.`);
	return expression.value.evaluate({ zoom: 8 }, { type: 1, properties });
}

function dashAndFilter(id: string): { dash: unknown; drawsSchematic: boolean } {
	const layer = build().layers.find((each) => each.id === id);
	if (layer?.type !== "line") throw new Error(`There is no line layer ${id}.`);
	const { filter } = featureFilter(layer.filter, "filter");
	const feature = { type: 2 as const, properties: { layer: id.split("/")[0] ?? "", certainty: "schematic" } };
	return { dash: layer.paint?.["line-dasharray"], drawsSchematic: filter({ zoom: 8 }, feature) };
}
