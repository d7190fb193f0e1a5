import { createExpression, type StylePropertySpecification, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import latest from "@maplibre/maplibre-gl-style-spec/dist/latest.json";
import { describe, expect, it } from "vitest";
import { type Language, languages, meanings, symbolNames } from "../../src/domain/atlas";
import { buildStyle } from "../../src/map/style/build-style";
import { formatImageName, parseImageName } from "../../src/map/style/images";
import { inPaintersOrder, slots } from "../../src/map/style/order";
import { type ColorScheme, colorSchemes, palettes } from "../../src/map/style/palette";
import { readAtlas } from "../../tools/atlas/read-atlas";
import { makeCatalogue, makeLayer } from "../fixtures/atlas";

const { catalogue } = readAtlas(process.cwd());
const fonts = { "Pretendard Regular": [{ url: "regular.woff2", unicodeRange: ["U+20-7E"] }] };
const build = (scheme: ColorScheme = "light", language: Language = "en", of = catalogue) =>
	buildStyle({ catalogue: of, palette: palettes[scheme], language, fonts });

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

	it("shows at first what the catalogue shows", () => {
		for (const layer of build().layers) {
			const entry = catalogue.layers.find(({ id }) => layer.id.startsWith(`${id}/`));
			if (entry) expect(layer.layout?.visibility, layer.id).toBe(entry.visible ? "visible" : "none");
		}
	});

	it("dashes the Northern Limit Line, dots its schematic part and draws the line of 1953 whole", () => {
		expect(dash("nll", { certainty: "derived" })).toEqual([4, 1.8]);
		expect(dash("nll", { certainty: "schematic" })).toEqual([0.9, 1.6]);
		expect(dash("mdl", { certainty: "derived" })).toEqual([1, 0]);
	});

	it("paints every layer in its slot's turn", () => {
		const layer = (id: string) => ({ id, type: "background" as const });
		const painted = inPaintersOrder([...slots].reverse().map((slot) => [slot, layer(slot)]));
		expect(painted.map(({ id }) => id)).toEqual([...slots]);
	});

	it("reads an image's name back", () => {
		for (const name of [
			{ kind: "hatch", meaning: "firing", scheme: "dark" },
			{ kind: "point", symbol: "point-ring", hollow: true, meaning: "place", scheme: "light" },
		] as const)
			expect(parseImageName(formatImageName(name))).toEqual(name);
		expect(parseImageName("something/else")).toBeUndefined();
	});
});

function dash(layer: string, properties: Record<string, string>): unknown {
	const found = build().layers.find(({ id }) => id === `${layer}/line`);
	const value = found?.type === "line" ? found.paint?.["line-dasharray"] : undefined;
	const specification = latest.paint_line["line-dasharray"] as unknown as StylePropertySpecification;
	const expression = createExpression(value, "dash", specification);
	if (expression.result !== "success") throw new Error("The dash is no expression.");
	return expression.value.evaluate({ zoom: 8 }, { type: "LineString", properties });
}
