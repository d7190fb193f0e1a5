import { describe, expect, it } from "vitest";
import { languages } from "../../src/atlas/atlas";
import { symbolNames } from "../../src/atlas/catalogue";
import { conventions, explainedColors } from "../../src/symbology/conventions";
import { type SwatchShape, toIconSwatch, toLayerSwatch } from "../../src/symbology/swatches";
import { hatching, symbols } from "../../src/symbology/symbols";

const strokes = (shapes: readonly SwatchShape[]) => shapes.filter((shape) => shape.kind === "stroke");
const isHatching = ({ path }: { path: string }) => path.includes("L");

describe("the swatch of a layer", () => {
	it.each(symbolNames.filter((name) => symbols[name].swatch === "line"))("has the line of %s", (symbol) => {
		const { width, dash } = symbols[symbol].line;
		expect(toLayerSwatch({ symbol }).shapes).toMatchObject([{ kind: "stroke", widthPx: width, dash }]);
	});

	it.each(symbolNames.filter((name) => symbols[name].swatch === "area"))("has what the map draws of %s", (symbol) => {
		const { area, line } = symbols[symbol];
		const drawn = strokes(toLayerSwatch({ symbol }).shapes);
		expect(drawn.filter(isHatching).map(({ opacity }) => opacity)).toEqual(area.hatched ? [hatching.opacity] : []);
		const edges = drawn.filter((stroke) => !isHatching(stroke)).map(({ widthPx }) => widthPx);
		const limits = area.band ? [line.width, line.width] : [];
		expect(edges).toEqual(area.outlineWidth > 0 ? [area.outlineWidth] : limits);
	});

	it("has no edge for waters, which the map draws without one", () =>
		expect(toLayerSwatch({ symbol: "waters" }).shapes.map(({ kind }) => kind)).toEqual(["fill"]));

	it("hatches as densely as the map", () => {
		const [stroke] = strokes(toLayerSwatch({ symbol: "area-hatched" }).shapes);
		const sums = [...(stroke?.path.matchAll(/M(\S+) (\S+?)L/g) ?? [])].map(([, x, y]) => Number(x) + Number(y));
		expect(sums.length).toBeGreaterThan(2);
		for (const [at, sum] of sums.entries()) if (at > 0) expect(sum - (sums[at - 1] ?? 0)).toBe(hatching.spacingPx);
	});
});

describe("the legend's keys", () => {
	const swatches = [
		...conventions.map(({ id, swatch }) => ({ id, swatch })),
		{ id: "icon", swatch: toIconSwatch("ship") },
	];

	it.each(swatches)("draw $id within its box", ({ swatch: { height, shapes } }) => {
		for (const shape of shapes)
			if (shape.kind === "disc") expect(shape.radiusPx + (shape.stroke?.widthPx ?? 0)).toBeLessThanOrEqual(height / 2);
	});

	it("have words in every language, and each sign once", () => {
		for (const { words } of [...conventions, ...explainedColors])
			for (const language of languages) expect(words[language]).toBeTruthy();
		expect(new Set(conventions.map(({ id }) => id)).size).toBe(conventions.length);
	});
});
