import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	interpolate,
	lab65,
	rgb,
	wcagContrast,
} from "culori";
import { describe, expect, it } from "vitest";
import { type LayerEntry, meanings } from "../../src/atlas/catalogue";
import { deemphasis, deemphasisOf } from "../../src/symbology/emphasis";
import { colorSchemes, palettes } from "../../src/symbology/palette";
import { symbols } from "../../src/symbology/symbols";
import { ownAtlas } from "../fixtures/own-atlas";

const { catalogue } = ownAtlas;

/** WCAG 2.2, success criterion 1.4.11, for graphical objects. */
const leastContrast = 3;
/** CIEDE2000; about 2.3 is just noticeable side by side, and lines lie far apart. */
const leastDifference = 8;
/** Of CIE lightness, 0 to 100, which is all that a greyscale print leaves. */
const leastLightnessStep = 8;

const difference = differenceCiede2000();
const black = { mode: "rgb", r: 0, g: 0, b: 0 } as const;
const eyes = {
	"full colour vision": rgb,
	deuteranopia: (color: string) => rgb(filterDeficiencyDeuter(1)(rgb(color) ?? black)),
	protanopia: (color: string) => rgb(filterDeficiencyProt(1)(rgb(color) ?? black)),
};
const lightnessOf = (color: string) => lab65(color)?.l ?? Number.NaN;

const shapeOf = ({ symbol, icon, icons }: LayerEntry) =>
	JSON.stringify(symbols[symbol].swatch === "point" ? [icon, icons] : symbols[symbol]);
const pairsDrawnAlike = catalogue.layers.flatMap((a, at) =>
	catalogue.layers
		.slice(at + 1)
		.filter((b) => a.color !== b.color && shapeOf(a) === shapeOf(b))
		.map((b) => [a, b] as const),
);

it("no two layers are drawn alike in one colour", () => {
	const looks = catalogue.layers.map((entry) => [entry.id, `${entry.color} ${shapeOf(entry)}`] as const);
	const twice = looks.filter(([, look], at) => looks.findIndex(([, other]) => other === look) !== at);
	expect(twice.map(([id]) => id)).toEqual([]);
});

it("finds layers of one shape in different colours to tell apart", () =>
	expect(pairsDrawnAlike.length).toBeGreaterThan(0));

describe.each(colorSchemes)("the %s colours", (scheme) => {
	const { meaning, land, sea } = palettes[scheme];

	it.each(meanings)("of %s stand out from land and sea", (name) => {
		for (const ground of [land, sea])
			expect(wcagContrast(meaning[name], ground), ground).toBeGreaterThanOrEqual(leastContrast);
	});

	it.each(Object.entries(eyes))("tell layers of one shape apart for %s", (_, see) => {
		for (const [a, b] of pairsDrawnAlike)
			expect(
				difference(see(meaning[a.color]) ?? black, see(meaning[b.color]) ?? black),
				`${a.id} and ${b.id}`,
			).toBeGreaterThanOrEqual(leastDifference);
	});

	it("tell layers of one shape apart in greyscale", () => {
		for (const [a, b] of pairsDrawnAlike)
			expect(
				Math.abs(lightnessOf(meaning[a.color]) - lightnessOf(meaning[b.color])),
				`${a.id} and ${b.id}`,
			).toBeGreaterThanOrEqual(leastLightnessStep);
	});
});

it.each(colorSchemes.flatMap((scheme) => meanings.map((meaning) => [scheme, meaning] as const)))(
	"%s %s stays legible on land and on its halo where it steps back",
	(scheme, meaning) => {
		const { land, halo, meaning: colors } = palettes[scheme];
		for (const ground of [land, halo]) {
			const seen = interpolate([ground, colors[meaning]], "rgb")(deemphasis[deemphasisOf(meaning)]);
			expect(wcagContrast(seen, ground), ground).toBeGreaterThanOrEqual(leastContrast);
		}
	},
);
