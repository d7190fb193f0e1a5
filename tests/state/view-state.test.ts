import { createEffect, createRoot, on } from "solid-js";
import { describe, expect, it } from "vitest";
import type { Bounds } from "../../src/geo/bounds";
import { failure, success } from "../../src/lib/result";
import { createAtlasData } from "../../src/state/atlas-data";
import type { View } from "../../src/state/view";
import { makeCollection, makeFeature, makeIndex } from "../fixtures/atlas";
import { makeView } from "../fixtures/view";

const initial: View = { layers: ["lines", "more"], theme: "auto" };
const collections: Record<string, ReturnType<typeof makeCollection>> = {
	lines: makeCollection(makeFeature({ id: "north" }, { type: "Point", coordinates: [125, 38] })),
	more: makeCollection(makeFeature({ id: "other" })),
	hidden: makeCollection(makeFeature({ id: "south" }, { type: "Point", coordinates: [127, 37] })),
};

function start({ view = initial, broken = [] as string[], minZoom = 0 } = {}) {
	const asked: string[] = [];
	const { catalogue, ...rest } = makeIndex();
	const layers = catalogue.layers.map((layer) => ({ ...layer, minZoom }));
	const index = { ...rest, catalogue: { ...catalogue, layers } };
	const root = createRoot((dispose) => {
		const data = createAtlasData(
			{
				loadCollection: async (id) => {
					asked.push(id);
					const collection = collections[id];
					return collection && !broken.includes(id) ? success(collection) : failure({ kind: "network" });
				},
				loadSources: async () => success([]),
				loadExercises: async () => success([]),
			},
			(id) => index.layerOfFeature[id],
		);
		const { view: state, camera } = makeView(index, data, view);
		return { data, state, requests: camera, dispose };
	});
	return { ...root, asked, broken };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("the view", () => {
	it("asks for the layers it shows and for no other", async () => {
		const { asked } = start();
		await settled();
		expect(asked).toEqual(["lines", "more"]);
	});

	it("asks for a layer when it is first shown, and once", async () => {
		const { state, asked } = start();
		state.setVisible(["hidden"], true);
		state.setVisible(["hidden"], false);
		state.setVisible(["hidden"], true);
		await settled();
		expect(asked.filter((id) => id === "hidden")).toHaveLength(1);
	});

	it("keeps the catalogue's order of layers whatever the order of switching", () => {
		const { state } = start({ view: { ...initial, layers: [] } });
		state.setVisible(["hidden"], true);
		state.setVisible(["more"], true);
		state.setVisible(["lines"], true);
		expect(state.view().layers).toEqual(["lines", "more", "hidden"]);
	});

	it("shows the layers of what is selected, and pages round through the stack", () => {
		const { state } = start();
		state.select(["north", "south"]);
		expect(state.view()).toMatchObject({ layers: ["lines", "more", "hidden"], selection: "north" });
		state.page(1);
		expect(state.view().selection).toBe("south");
		state.page(1);
		expect(state.view().selection).toBe("north");
		state.page(-1);
		expect(state.view().selection).toBe("south");
	});

	it("has what a passage speaks of for a stack, where a link selects one of it, at first and later", () => {
		const linked: View = { ...initial, selection: "south", excerpt: { article: "news", id: "sea-lines" } };
		const { state } = start({ view: linked });
		expect(state.selection()).toMatchObject({ feature: "south", stack: ["north", "south"] });
		state.apply({ ...initial, selection: "south" });
		state.apply({ ...initial, selection: "north" });
		expect(state.selection()?.stack).toEqual(["north"]);
		state.apply({ ...linked, selection: "north" });
		expect(state.selection()).toMatchObject({ feature: "north", stack: ["north", "south"] });
		state.apply({ ...linked, selection: "other" });
		expect(state.selection()?.stack).toEqual(["other"]);
	});

	it("takes layers back with the selection or the passage they were shown for, but none that was switched on", () => {
		const { state } = start({ view: { ...initial, layers: ["more"] } });
		state.select(["south"]);
		expect(state.view().layers).toEqual(["more", "hidden"]);
		state.select(["north"]);
		expect(state.view().layers).toEqual(["lines", "more"]);
		state.clearSelection();
		expect(state.view().layers).toEqual(["more"]);
		state.follow({ article: "news", id: "sea-lines" });
		expect(state.mentioned()).toEqual(["north", "south"]);
		state.setVisible(["hidden"], true);
		state.clearSelection();
		state.closeArticle();
		expect(state.mentioned()).toEqual([]);
		expect(state.view().layers).toEqual(["more", "hidden"]);
	});

	it("leaves a passage its layers when the card is closed after going back", () => {
		const { state } = start({ view: { ...initial, layers: ["more"] } });
		state.follow({ article: "news", id: "sea-lines" });
		const before = state.view();
		state.closeArticle();
		state.clearSelection();
		state.apply(before);
		state.clearSelection();
		expect(state.view().layers).toEqual(["lines", "more", "hidden"]);
		state.closeArticle();
		expect(state.view().layers).toEqual(["more"]);
	});

	it("lets go of a selection whose layer is switched off, and of no other", () => {
		const { state } = start();
		state.select(["north"]);
		state.setVisible(["more"], false);
		expect(state.view().selection).toBe("north");
		state.setVisible(["lines"], false);
		expect(state.view().selection).toBeUndefined();
	});

	it("follows a passage to the bounds of all it speaks of, once their layers are there", async () => {
		const { state, requests } = start();
		state.follow({ article: "news", id: "sea-lines" });
		expect(requests.isFraming()).toBe(true);
		await settled();
		expect(requests.request()).toEqual({ kind: "bounds", bounds: [125, 37, 127, 38] });
		expect(requests.isFraming()).toBe(false);
		expect(state.view()).toMatchObject({ selection: "north", excerpt: { article: "news", id: "sea-lines" } });
	});

	it("frames what it has when a layer does not load", async () => {
		const { state, requests } = start({ broken: ["hidden"] });
		state.follow({ article: "news", id: "sea-lines" });
		await settled();
		expect(requests.request()).toEqual({ kind: "bounds", bounds: [125, 38, 125, 38] });
	});

	it("takes the map to a pin, except to one that was dropped by pointing at its place", async () => {
		const { state, requests } = start();
		state.dropPin([125, 38], "pointing");
		await settled();
		expect(state.pin()).toEqual([125, 38]);
		expect(requests.request()).toBeUndefined();
		state.dropPin([126, 38]);
		await settled();
		expect(requests.request()).toMatchObject({ kind: "bounds" });
	});

	it("says that a layer failed, and loads it when asked again", async () => {
		const { data, broken } = start({ broken: ["more"] });
		await settled();
		expect(data.status("more")).toEqual({ kind: "failed", problem: { kind: "network" } });
		expect(data.status("lines")).toEqual({ kind: "ready" });
		broken.length = 0;
		data.retry("more");
		await settled();
		expect(data.feature("other")?.properties.id).toBe("other");
	});

	it("shows the layer of what a link selects, whatever its layers, for as long as it is selected", () => {
		const linked: View = { ...initial, layers: ["lines"], selection: "south" };
		const fromStart = start({ view: linked }).state;
		const { state } = start();
		state.apply(linked);
		for (const each of [fromStart, state]) {
			expect(each.view().layers).toEqual(["lines", "hidden"]);
			each.clearSelection();
			expect(each.view().layers).toEqual(["lines"]);
		}
	});

	it("shows the layers of a link's passage where the link leaves them open", () => {
		const linked: View = { ...initial, excerpt: { article: "news", id: "sea-lines" } };
		const { state } = start();
		state.apply(linked);
		expect(state.view().layers).toEqual(["lines", "more"]);
		state.apply(linked, { leavesLayersOpen: true });
		expect(state.view().layers).toEqual(["lines", "more", "hidden"]);
		state.closeArticle();
		expect(state.view().layers).toEqual(["lines", "more"]);
	});

	it("counts choices, and neither moves nor what comes from a link", () => {
		const { state, requests } = start();
		requests.report({ lng: 126, lat: 38, zoom: 8, bearing: 0, pitch: 0 });
		state.apply({ layers: [], theme: "dark" });
		expect(state.choices()).toBe(0);
		state.setTheme("light");
		state.select(["north"], { frame: true });
		expect(state.choices()).toBe(2);
	});

	it("tells of a move nobody but those who ask where the map is", async () => {
		const { state, requests } = start();
		const parts: Record<string, () => unknown> = {
			names: state.names,
			language: state.language,
			theme: state.theme,
			pin: state.pin,
			selection: state.selection,
			article: state.article,
			choices: state.choices,
			view: state.view,
		};
		const told: string[] = [];
		const dispose = createRoot((end) => {
			for (const [part, read] of Object.entries(parts)) createEffect(on(read, () => told.push(part), { defer: true }));
			return end;
		});
		requests.report({ zoom: 8, lat: 38, lng: 126, bearing: 0, pitch: 0 });
		await settled();
		expect(told).toEqual(["view"]);
		dispose();
	});

	it("goes where a link says, and home where it does not", () => {
		const { state, requests } = start();
		const camera = { lng: 126, lat: 38, zoom: 8, bearing: 0, pitch: 0 };
		state.apply({ ...initial, camera });
		expect(requests.request()).toEqual({ kind: "camera", camera });
		state.apply(initial);
		expect(requests.request()).toEqual({ kind: "home" });
	});

	it.each<[string, Partial<View>, Bounds, string[]?]>([
		["what is selected, though its layer is off", { selection: "south" }, [127, 37, 127, 37], ["more", "hidden"]],
		[
			"what is selected rather than pin or passage",
			{ selection: "north", pin: [126, 36], excerpt: { article: "news", id: "sea-lines" } },
			[125, 38, 125, 38],
			["lines", "more"],
		],
		[
			"the pin rather than the passage",
			{ pin: [126, 36], excerpt: { article: "news", id: "sea-lines" } },
			[125.7, 35.7, 126.3, 36.3],
		],
		["all a passage speaks of", { excerpt: { article: "news", id: "sea-lines" } }, [125, 37, 127, 38]],
	])(
		"goes at once to %s where a link has no camera, and shows no layers but its own and the selection's",
		async (_, part, bounds, layers = ["more"]) => {
			const view: View = { ...initial, layers: ["more"], ...part };
			const opened = start({ view });
			await settled();
			expect(opened.requests.request()).toEqual({ kind: "bounds", bounds, isInstant: true });
			expect(opened.state.view()).toEqual({ ...opened.state.view(), ...view, layers });

			const { state, requests } = start();
			requests.goTo([120, 30], 1);
			state.apply(view);
			await settled();
			expect(requests.request()).toEqual({ kind: "bounds", bounds, isInstant: true });
			expect(state.view().layers).toEqual(layers);
			expect(state.choices()).toBe(0);
		},
	);

	it("stays where a link says, whatever it selects", async () => {
		const camera = { lng: 126, lat: 38, zoom: 8, bearing: 0, pitch: 0 };
		const view: View = { ...initial, camera, selection: "south", pin: [126, 36] };
		const opened = start({ view });
		await settled();
		expect(opened.requests.request()).toBeUndefined();
		const { state, requests } = start();
		state.apply(view);
		await settled();
		expect(requests.request()).toEqual({ kind: "camera", camera });
	});

	it("goes home where what a link selects did not load", async () => {
		const { requests } = start({ view: { ...initial, selection: "south" }, broken: ["hidden"] });
		expect(requests.isFraming()).toBe(true);
		await settled();
		expect(requests.isFraming()).toBe(false);
		expect(requests.request()).toEqual({ kind: "home" });
	});

	it("leaves the map to a person who moves it before the features are there", async () => {
		const { requests } = start({ view: { ...initial, selection: "south" } });
		requests.end();
		await settled();
		expect(requests.request()).toBeUndefined();
	});

	it("goes to all of some features, and where they are not drawn from so far, to a place of them near enough", async () => {
		const { requests } = start();
		await settled();
		requests.frame(["north", "other"], { untilDrawn: true });
		expect(requests.request()).toEqual({ kind: "bounds", bounds: [125, 38, 126, 38] });
		requests.frame(["north"], { untilDrawn: true });
		expect(requests.request()).toEqual({ kind: "bounds", bounds: [125, 38, 125, 38] });
		const near = start({ minZoom: 9 });
		await settled();
		near.requests.frame(["north"], { untilDrawn: true });
		expect(near.requests.request()).toMatchObject({ drawn: { fromZoom: 9, at: [125, 38] } });
	});
});
