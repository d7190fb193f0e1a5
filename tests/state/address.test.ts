import { createRoot } from "solid-js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parseLink } from "../../src/domain/link";
import { failure } from "../../src/domain/result";
import { type AddressBar, createAddress } from "../../src/state/address";
import { createAtlasData } from "../../src/state/atlas-data";
import { toVocabulary } from "../../src/state/atlas-index";
import { createViewState } from "../../src/state/view-state";
import { makeIndex } from "../fixtures/atlas";

/** A history of fragments that behaves as a browser's does. */
function makeHistory(first: string) {
	const entries = [first];
	let at = 0;
	let changed = () => {};
	const bar: AddressBar = {
		hash: () => (entries[at] ? `#${entries[at]}` : ""),
		push: (fragment) => entries.splice(++at, entries.length, fragment),
		replace: (fragment) => entries.splice(at, 1, fragment),
		listen: (callback) => {
			changed = callback;
			return () => {};
		},
	};
	const go = (steps: number) => {
		at += steps;
		changed();
	};
	return { bar, entries, back: () => go(-1), forward: () => go(1) };
}

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
		const state = createViewState(index, data, initial.view);
		return { ...history, state, address: createAddress(state, vocabulary, history.bar, initial) };
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
		const { entries, state } = open();
		for (const lng of [126, 126.1, 126.2]) state.reportCamera(camera(lng));
		expect(entries).toEqual([""]);
		vi.advanceTimersByTime(300);
		expect(entries).toEqual(["map=8/38/126.2"]);
	});

	it("writes a move that is waiting before the choice after it", () => {
		const { entries, state } = open();
		state.reportCamera(camera(126));
		state.select(["north"]);
		expect(entries).toEqual(["map=8/38/126", "map=8/38/126&sel=north"]);
	});

	it("forgets a move that was waiting when Back is pressed", () => {
		const { entries, state, back } = open();
		state.select(["north"]);
		state.reportCamera(camera(126));
		back();
		vi.advanceTimersByTime(1000);
		expect(entries).toEqual(["", "sel=north"]);
		expect(state.view().camera).toBeUndefined();
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
		const { address, state } = open();
		state.reportCamera(camera(126));
		expect(address.completeFragment()).toBe("map=8/38/126&layers=lines,more");
	});
});
