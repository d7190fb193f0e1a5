import { createRoot } from "solid-js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failure } from "../../src/lib/result";
import { createAddress } from "../../src/state/address";
import { createAtlasData } from "../../src/state/atlas-data";
import { toVocabulary } from "../../src/state/atlas-index";
import { parseLink } from "../../src/state/link";
import { makeIndex } from "../fixtures/atlas";
import { makeHistory } from "../fixtures/history";
import { makeView } from "../fixtures/view";

function open(fragment = "") {
	const index = makeIndex();
	const vocabulary = toVocabulary(index);
	const history = makeHistory(fragment);
	return createRoot(() => {
		const initial = parseLink(history.bar.hash(), vocabulary);
		const data = createAtlasData(
			{
				loadCollection: async () => failure({ kind: "network" }),
				loadSources: async () => failure({ kind: "network" }),
				loadExercises: async () => failure({ kind: "network" }),
			},
			(id) => index.layerOfFeature[id],
		);
		const { view: state, camera: requests } = makeView(index, data, initial.view);
		return { ...history, state, requests, address: createAddress(state, vocabulary, history.bar, initial) };
	});
}

const camera = (lng: number) => ({ lng, lat: 38, zoom: 8, bearing: 0, pitch: 0 });

describe("the address", () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it("gains an entry for each choice, and Back undoes them one by one", () => {
		const { entries, state, back, forward } = open();
		state.setVisible(["more"], false);
		state.select(["north"]);
		expect(entries).toEqual(["", "layers=lines", "layers=lines&sel=north"]);
		back();
		expect(state.view()).toMatchObject({ layers: ["lines"], selection: undefined });
		back();
		expect(state.view().layers).toEqual(["lines", "more"]);
		forward();
		expect(state.view().layers).toEqual(["lines"]);
		expect(entries).toHaveLength(3);
	});

	it("replaces its entry within 300 ms while the map moves", () => {
		const { entries, requests } = open();
		for (const lng of [126, 126.1, 126.2]) requests.report(camera(lng));
		expect(entries).toEqual([""]);
		vi.advanceTimersByTime(300);
		expect(entries).toEqual(["map=8/38/126.2"]);
	});

	it("tells of choices at once and of where the map is when it rests, also after Back", () => {
		const { address, state, back, requests } = open();
		requests.report(camera(126));
		expect(address.settled().camera).toBeUndefined();
		vi.advanceTimersByTime(300);
		expect(address.settled().camera).toEqual(camera(126));
		state.select(["north"]);
		expect(address.settled().selection).toBe("north");
		back();
		expect(address.settled().selection).toBeUndefined();
	});

	it("writes a move that is waiting before the choice after it", () => {
		const { entries, state, requests } = open();
		requests.report(camera(126));
		state.select(["north"]);
		expect(entries).toEqual(["map=8/38/126", "map=8/38/126&sel=north"]);
	});

	it("forgets a move that was waiting when Back is pressed", () => {
		const { entries, state, back, requests } = open();
		state.select(["north"]);
		requests.report(camera(126));
		back();
		vi.advanceTimersByTime(1000);
		expect(entries).toEqual(["", "sel=north"]);
		expect(state.view().camera).toBeUndefined();
	});

	it("keeps one entry for all that happens while it is held, and Back leaves it before the view is put back", () => {
		const { entries, state, address, back } = open("sel=north");
		const seen: unknown[] = [];
		address.holdEntry(() => seen.push(state.view().layers));
		state.setVisible(["more"], false);
		state.clearSelection();
		vi.advanceTimersByTime(300);
		expect(entries).toEqual(["sel=north", "layers=lines"]);
		back();
		expect(seen).toEqual([["lines"]]);
		expect(state.view()).toMatchObject({ layers: ["lines", "more"], selection: "north" });
		state.clearSelection();
		expect(entries).toEqual(["sel=north", ""]);
	});

	it("adds entries again once a held one is let go, and calls nobody when that is left", () => {
		const { entries, state, address, back } = open();
		const letGo = address.holdEntry(() => expect.unreachable());
		state.setVisible(["more"], false);
		letGo();
		state.select(["north"]);
		expect(entries).toEqual(["", "layers=lines", "layers=lines&sel=north"]);
		back();
		back();
		expect(state.view().layers).toEqual(["lines", "more"]);
	});

	it("leaves a link as it was opened, and carries on what belongs to others", () => {
		const { entries, state } = open("utm=1&sel=north");
		vi.advanceTimersByTime(1000);
		expect(entries).toEqual(["utm=1&sel=north"]);
		state.clearSelection();
		expect(entries.at(-1)).toBe("utm=1");
	});

	it("tells what a link asked for in vain, until that is dismissed", () => {
		const { address } = open("sel=nobody");
		expect(address.problems()).toEqual([{ kind: "unknown-feature", value: "nobody" }]);
		address.dismissProblems();
		expect(address.problems()).toEqual([]);
	});

	it("gives away a link that names its layers even where they are the usual ones", () => {
		const { address, requests } = open();
		requests.report(camera(126));
		expect(address.completeLink()).toBe("https://example.org/map/#map=8/38/126&layers=lines,more");
	});
});
