import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { success } from "../../../src/lib/result";
import { asProgramMove, bindCamera, homePaddingWithin, isProgramMove } from "../../../src/map/adapter/camera";
import { createAtlasData } from "../../../src/state/atlas-data";
import { type MapPadding, noPadding } from "../../../src/state/map-padding";
import type { View } from "../../../src/state/view";
import { makeCollection, makeFeature, makeIndex } from "../../fixtures/atlas";
import { makeView } from "../../fixtures/view";

/** A map that is where it was last sent, and tells of it as MapLibre does: with the data given to the call, merged. */
function makeMap() {
	const listeners = new Map<string, ((event: object) => void)[]>();
	const sent: string[] = [];
	const feet: number[] = [];
	const size = { clientWidth: 800, clientHeight: 600 };
	const canvas = { ...size };
	let camera = { lng: 126.5, lat: 38, zoom: 6.5 };
	const fire = (type: string, data: object) => {
		for (const listener of listeners.get(type) ?? []) listener({ type, ...data });
	};
	const move = (next: Partial<typeof camera>, data: object = {}) => {
		fire("movestart", data);
		camera = { ...camera, ...next };
		fire("move", data);
		fire("moveend", data);
	};
	const map = {
		on: (type: string, listener: (event: object) => void) =>
			listeners.set(type, [...(listeners.get(type) ?? []), listener]),
		off: () => {},
		getCenter: () => camera,
		getZoom: () => camera.zoom,
		getBearing: () => 0,
		getPitch: () => 0,
		getContainer: () => size,
		getCanvas: () => canvas,
		redraw: () => {},
		resize(data: object) {
			Object.assign(canvas, size);
			move({}, data);
		},
		jumpTo: ({ center: [lng, lat] = [0, 0], zoom = 0 }, data: object) => move({ lng, lat, zoom }, data),
		zoomTo: (zoom: number, _: object, data?: object) => move({ zoom }, data),
		cameraForBounds: () => ({ zoom: 8 }),
		flyTo({ center: [lng, lat] = [0, 0], zoom = 0 }, data: object) {
			sent.push(`near ${zoom}`);
			move({ lng, lat, zoom }, data);
		},
		fitBounds([west, south, east, north]: number[], { padding }: { padding: { bottom: number } }, data: object) {
			feet.push(padding.bottom);
			const [lng, lat] = [((west ?? 0) + (east ?? 0)) / 2, ((south ?? 0) + (north ?? 0)) / 2];
			sent.push(`fit ${lng.toFixed(1)} ${lat.toFixed(1)}`);
			move({ lng, lat, zoom: 8 * (size.clientWidth / 800) }, data);
		},
	};
	return { map: map as unknown as Parameters<typeof bindCamera>[0], move, sent, feet, size };
}

let resized: () => void = () => {};
const settled = () => new Promise((resolve) => setTimeout(resolve));
const south = { type: "Point" as const, coordinates: [127, 37] };

async function bind(part: Partial<View> = {}) {
	const map = makeMap();
	const [mapPadding, setPadding] = createSignal(noPadding);
	const { view: state, camera } = createRoot(() => {
		const index = makeIndex();
		const data = createAtlasData(
			{
				loadCollection: async () => success(makeCollection(makeFeature({ id: "south" }, south))),
				loadSources: async () => success([]),
				loadExercises: async () => success([]),
			},
			(id) => index.layerOfFeature[id],
		);
		const made = makeView(index, data, { layers: [], theme: "auto", ...part });
		bindCamera(map.map, { ...made, shell: { mapPadding, covered: mapPadding } });
		return made;
	});
	await settled();
	const resize = (clientWidth: number) => {
		Object.assign(map.size, { clientWidth });
		resized();
	};
	return { ...map, state, camera, setPadding, resize, zoom: () => state.view().camera?.zoom };
}

describe("the camera", () => {
	beforeEach(() => {
		vi.stubGlobal("window", { matchMedia: () => ({ matches: false }) });
		vi.stubGlobal(
			"ResizeObserver",
			class {
				constructor(callback: () => void) {
					resized = callback;
				}
				observe() {}
				disconnect() {}
			},
		);
	});
	afterEach(() => void vi.unstubAllGlobals());

	it("tells the program’s moves by their mark, and no others", () => {
		expect(isProgramMove({ type: "move", ...asProgramMove() })).toBe(true);
		expect(isProgramMove({ type: "move" })).toBe(false);
		expect(isProgramMove({ type: "move", originalEvent: {} })).toBe(false);
	});

	it("frames what a link selects above the folded legend, and above a panel with it", async () => {
		const { feet, setPadding } = await bind({ selection: "south" });
		expect(feet.at(-1)).toBeCloseTo(84);
		setPadding({ ...noPadding, bottomPx: 100 });
		expect(feet.at(-1)).toBeCloseTo(170);
	});

	it("is a person’s after a move without an event, as the first notch of a wheel makes it", async () => {
		const { move, resize, sent, zoom } = await bind();
		resize(700);
		expect([sent, zoom()]).toEqual([["fit 126.5 37.9"], undefined]);
		move({ zoom: 7.5 });
		expect(zoom()).toBe(7.5);
		resize(600);
		expect(sent).toHaveLength(1);
		expect(zoom()).toBe(7.5);
	});

	it("keeps to the opening view where a move has moved nothing", async () => {
		const { move, zoom } = await bind();
		move({});
		expect(zoom()).toBeUndefined();
	});

	it("fits what a link selects to the room there is, until a gesture", async () => {
		const { move, resize, setPadding, sent, zoom } = await bind({ selection: "south" });
		expect([sent, zoom()]).toEqual([["fit 127.0 37.0"], 8]);
		resize(400);
		expect(zoom()).toBe(4);
		setPadding({ ...noPadding, bottomPx: 100 });
		expect(sent).toHaveLength(3);
		move({ zoom: 9 });
		resize(800);
		setPadding(noPadding);
		expect(sent).toHaveLength(3);
		expect(zoom()).toBe(9);
	});

	it.each<[string, (bound: Awaited<ReturnType<typeof bind>>) => void]>([
		["moved the map", ({ move }) => move({ zoom: 9 })],
		["selected something by pointing at it", ({ state }) => state.select(["north"], { at: [125, 37] })],
		["pinned a place by pointing at it", ({ state }) => state.dropPin([125, 37], "pointing")],
	])("is asked for no more once a person has %s, whatever its room", async (_, act) => {
		const bound = await bind({ selection: "south" });
		expect(bound.camera.request()).toBeDefined();
		act(bound);
		expect(bound.camera.request()).toBeUndefined();
		bound.setPadding({ ...noPadding, leftPx: 300 });
		expect(bound.sent).toHaveLength(1);
	});

	it("stays where a link says, whatever its room", async () => {
		const camera = { lng: 125, lat: 37, zoom: 9, bearing: 0, pitch: 0 };
		const { resize, setPadding, sent } = await bind({ camera, selection: "south" });
		resize(400);
		setPadding({ ...noPadding, bottomPx: 100 });
		expect(sent).toEqual([]);
	});

	it("tells of the opening view where a link without it would lead elsewhere, and goes on fitting it", async () => {
		const { state, resize, zoom } = await bind();
		state.select(["south"]);
		expect(zoom()).toBe(6.5);
		resize(400);
		expect(zoom()).toBe(4);
	});

	it.each<[string, (bound: Awaited<ReturnType<typeof bind>>) => void, MapPadding]>([
		["when the headline goes, as one dismisses it", () => {}, { ...noPadding, topPx: 0 }],
		["when it goes since something is selected", ({ state }) => state.select(["south"]), { ...noPadding, topPx: 0 }],
		["when it goes since a place is pinned", ({ state }) => state.dropPin([127, 37], "pointing"), noPadding],
		[
			"when it gets lower beside something selected",
			({ state }) => state.select(["south"]),
			{ ...noPadding, topPx: 60 },
		],
	])("leaves the opening view under the pointer %s, until the room changes otherwise", async (_, act, later) => {
		const bound = await bind();
		bound.setPadding({ ...noPadding, topPx: 90 });
		expect(bound.sent, "under the headline as it comes").toHaveLength(1);
		act(bound);
		bound.setPadding(later);
		expect(bound.sent).toHaveLength(1);
		bound.setPadding({ ...later, bottomPx: 200 });
		expect(bound.sent, "above a sheet").toHaveLength(2);
		bound.resize(700);
		expect(bound.sent).toHaveLength(3);
	});

	it("frames the opening view above the unfolded legend, and goes back when it folds, unless something is selected then", async () => {
		const { state, setPadding, sent } = await bind();
		setPadding({ ...noPadding, bottomPx: 240 });
		expect(sent).toHaveLength(1);
		setPadding(noPadding);
		expect(sent).toHaveLength(2);
		setPadding({ ...noPadding, bottomPx: 240 });
		state.select(["south"]);
		setPadding(noPadding);
		expect(sent).toHaveLength(3);
	});

	it.each([
		["folded", noPadding, 92],
		["unfolded", { ...noPadding, bottomPx: 240 }, 240],
		["unfolded and lower than what has room anyway", { ...noPadding, bottomPx: 60 }, 92],
	])("leaves room at the foot of the opening view for a legend that is %s", (_, padding, bottom) => {
		expect(homePaddingWithin(padding, noPadding, 800).bottom).toBe(bottom);
	});

	it("keeps the opening view clear of a heading, but not where a sheet comes that leaves no room for both", () => {
		const heading = { ...noPadding, topPx: 206 };
		expect(homePaddingWithin(heading, noPadding, 743).top).toBe(206);
		const sheet = { bottomPx: 387, leftPx: 0 };
		expect(homePaddingWithin({ ...heading, ...sheet }, sheet, 743)).toMatchObject({ top: 8, bottom: 479 });
	});

	it("gives the opening view the room that a sheet gives back", async () => {
		const { setPadding, sent } = await bind();
		setPadding({ ...noPadding, bottomPx: 200 });
		setPadding(noPadding);
		expect(sent).toHaveLength(2);
	});

	it("goes where the view asks", async () => {
		const { state, sent } = await bind();
		state.apply({ layers: [], theme: "auto", camera: { lng: 125, lat: 37, zoom: 9, bearing: 0, pitch: 0 } });
		await settled();
		expect(sent).toEqual([]);
		state.select(["south"], { frame: true });
		await settled();
		expect(sent).toEqual(["fit 127.0 37.0"]);
	});

	it("takes the zoom that is asked of it for a person’s", async () => {
		const { camera, resize, sent, zoom } = await bind({ selection: "south" });
		camera.send({ kind: "zoom", steps: 1 });
		resize(400);
		expect(sent).toHaveLength(1);
		expect(zoom()).toBe(9);
	});
});
