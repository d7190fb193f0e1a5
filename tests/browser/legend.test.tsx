import { articles, catalogue, layerOfFeature, opening, shapesOfLayer } from "virtual:atlas";
import { createSignal } from "solid-js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type Language, languages } from "../../src/atlas/atlas";
import { LayerPanel } from "../../src/features/layers/layer-panel";
import { Legend } from "../../src/features/legend/legend";
import { writeFlag } from "../../src/state/storage";
import { makeCollection, makeFeature } from "../fixtures/atlas";
import { makeAppState, type Rendered, renderWith } from "./render";

const index = { catalogue, articles, opening, layerOfFeature, shapesOfLayer };
const views = ["", "layers=none", `layers=${catalogue.layers.map(({ id }) => id).join(",")}`, "layers=cma-2018,bases"];

const pointAt = (lng: number) => ({ type: "Point" as const, coordinates: [lng, 38] });
let shown: Rendered | undefined;
const [isCrowded, setCrowded] = createSignal(false);

function open(
	fragment: string,
	{
		language = "en",
		isUntouched = false,
		files = {},
	}: { language?: Language; isUntouched?: boolean; files?: Parameters<typeof makeAppState>[1] } = {},
) {
	if (!isUntouched) writeFlag("limit-lines.legend-open", true, () => window.sessionStorage);
	shown = renderWith(
		makeAppState(index, files, fragment),
		() => (
			<>
				<LayerPanel />
				<Legend isCrowded={isCrowded()} />
			</>
		),
		language,
	);
	for (const { id } of catalogue.groups) shown.state.panels.unfoldGroup(id, true);
	return shown;
}

/** Names and symbols, as the legend and as the switched-on rows of the panel show them. */
const read = (rows: Iterable<Element>) =>
	[...rows].map((row) => ({
		name: row.querySelector("span")?.textContent,
		symbol: row.querySelector("svg")?.outerHTML,
	}));
const inLegend = () => read(shown?.element.querySelectorAll(".legend-layers li:has(svg)") ?? []);
const inPanel = () => read(shown?.element.querySelectorAll(".layer-row label:has(input:checked)") ?? []);
const bar = () => page.getByRole("button", { name: /^(Legend|범례)$/ });

describe("the legend", () => {
	beforeEach(() => {
		sessionStorage.clear();
		setCrowded(false);
	});
	afterEach(() => shown?.dispose());

	for (const language of languages)
		it(`names every visible layer with the panel's symbol, and no other, in ${language}`, () => {
			for (const view of views) {
				const { state } = open(view, { language });
				expect(inLegend(), view).toEqual(inPanel());
				expect(inLegend().map(({ name }) => name)).toEqual(
					catalogue.layers.filter(({ id }) => state.view.isVisible(id)).map((layer) => layer.name[language]),
				);
				shown?.dispose();
			}
		});

	it("follows the layers that are switched on and off", () => {
		const { state } = open("layers=mdl");
		state.view.setVisible(["nll"], true);
		state.view.setVisible(["mdl"], false);
		expect(inLegend().map(({ name }) => name)).toEqual(["Northern Limit Line"]);
		state.view.setVisible(["nll"], false);
		expect(shown?.element.querySelector(".legend-layers")?.textContent).toBe(
			"No layer that is switched on shows here.",
		);
	});

	it("leaves out what is not in view, once the map says what is", async () => {
		const fileAt = (lng: number) => makeCollection(makeFeature({ id: `at-${lng}` }, pointAt(lng)));
		const { state } = open("layers=mdl,nll", { files: { mdl: fileAt(125), nll: fileAt(129) } });
		await expect.poll(() => state.data.collection("nll")).toBeDefined();
		expect(inLegend()).toHaveLength(2);
		state.shell.showViewport({ center: [125, 38], bounds: [124, 37, 126, 39], zoom: 8 });
		expect(inLegend().map(({ name }) => name)).toEqual(["Military Demarcation Line"]);
	});

	it("remembers for the visit that it was folded, or unfolded", async () => {
		open("", { isUntouched: true });
		expect(inLegend()).toEqual([]);
		await userEvent.click(bar());
		shown?.dispose();
		open("", { isUntouched: true });
		await expect.element(bar()).toHaveAttribute("aria-expanded", "true");
		await userEvent.click(bar());
		shown?.dispose();
		open("", { isUntouched: true });
		await expect.element(bar()).toHaveAttribute("aria-expanded", "false");
	});

	it("tells whose the colours are while it is folded", () => {
		open("layers=mdl,dprk-1999", { isUntouched: true });
		expect(shown?.element.querySelector(".legend-summary")?.textContent).toContain("DPRK");
		expect(shown?.element.querySelector(".legend-summary")?.textContent).not.toContain("UN Command");
		expect(shown?.element.querySelector(".legend-summary")?.textContent).not.toContain("Points");
		shown?.dispose();
		open("layers=mdl,bases", { isUntouched: true });
		expect(shown?.element.querySelector(".legend-summary")?.textContent).toMatch(/PointsBases/);
	});

	it("takes room at the map's foot while it is unfolded, and gives it back", async () => {
		const app = makeAppState(index, {}, "layers=mdl");
		shown = renderWith(app, () => (
			<div style={{ position: "relative", height: "1200px" }}>
				<div class="map-foot" style={{ position: "absolute", bottom: "0", "padding-bottom": "40px" }}>
					<Legend isCrowded={isCrowded()} />
				</div>
			</div>
		));
		const room = () => app.state.shell.mapPadding().bottomPx;
		expect(room()).toBe(0);
		await userEvent.click(bar());
		const foot = shown.element.querySelector<HTMLElement>(".map-foot");
		await expect.poll(room).toBe((foot?.offsetHeight ?? 0) + 8);
		expect(room()).toBeGreaterThan(60);
		expect(app.state.shell.covered().bottomPx).toBe(0);
		await userEvent.click(bar());
		await expect.poll(room).toBe(0);
	});

	it("makes room while something else needs it", async () => {
		open("");
		setCrowded(true);
		await expect.element(bar()).toHaveAttribute("aria-expanded", "false");
		setCrowded(false);
		await expect.element(bar()).toHaveAttribute("aria-expanded", "true");
	});
});
