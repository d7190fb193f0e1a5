import { createRoot } from "solid-js";
import { describe, expect, it } from "vitest";
import { success } from "../../src/lib/result";
import { createAddress } from "../../src/state/address";
import { createAtlasData } from "../../src/state/atlas-data";
import { toVocabulary } from "../../src/state/atlas-index";
import { createFollowSession } from "../../src/state/follow-session";
import { parseLink } from "../../src/state/link";
import { createTour } from "../../src/state/tour";
import type { View } from "../../src/state/view";
import { makeCollection, makeIndex, opening } from "../fixtures/atlas";
import { makeHistory } from "../fixtures/history";
import { makeView } from "../fixtures/view";

const index = makeIndex();
const [first, second] = opening.tour;
const seaLines = { article: "news", id: "sea-lines" };

function open(fragment = "") {
	const vocabulary = toVocabulary(index);
	const history = makeHistory(fragment);
	return createRoot(() => {
		const initial = parseLink(fragment, vocabulary);
		const data = createAtlasData(
			{
				loadCollection: async () => success(makeCollection()),
				loadSources: async () => success([]),
				loadExercises: async () => success([]),
			},
			(id) => index.layerOfFeature[id],
		);
		const { view, camera: requests } = makeView(index, data, initial.view);
		const address = createAddress(view, vocabulary, history.bar, initial);
		const follow = createFollowSession({ index, data, view, camera: requests, address });
		return { ...history, view, requests, follow, tour: createTour(index, view) };
	});
}

const camera = { lng: 127, lat: 38, zoom: 8, bearing: 0, pitch: 0 };

describe("the tour", () => {
	it("shows a step's layers alone and its part of the map, and stays at its ends", () => {
		const { view, tour, requests } = open("sel=other");
		tour.start();
		expect(view.view()).toMatchObject({ tour: "first", layers: ["lines"], selection: undefined });
		expect(requests.request()).toEqual({ kind: "bounds", bounds: first?.bounds, isInstant: false });
		tour.move(-1);
		expect(tour.step()).toBe(first);
		tour.move(1);
		expect(view.view()).toMatchObject({ tour: "second", layers: ["lines", "hidden"] });
		tour.move(1);
		expect(tour.position()).toBe(1);
	});

	it("counts each step as a choice, so that going back leads to the one before", () => {
		const { view, tour } = open();
		tour.start();
		tour.move(1);
		expect(view.choices()).toBe(2);
	});

	it("gives layers and selection back when it is left, and leaves the map where it is", () => {
		const { view, tour, requests } = open("layers=more&sel=other");
		tour.start();
		requests.report(camera);
		tour.move(1);
		tour.leave();
		expect(tour.step()).toBeUndefined();
		expect(view.view()).toMatchObject({ layers: ["more"], selection: "other", camera });
		expect(requests.request()).toEqual({ kind: "camera", camera });
	});

	it("begins at the step that a link names, and leaves a camera of the link alone", () => {
		const bare = open("tour=second");
		expect(bare.view.view()).toMatchObject({ tour: "second", layers: ["lines", "hidden"] });
		expect(bare.requests.request()).toEqual({ kind: "bounds", bounds: second?.bounds, isInstant: true });
		expect(bare.view.choices()).toBe(0);

		const whole = open("map=9/38/127&layers=more&tour=second");
		expect(whole.view.view().layers).toEqual(["more"]);
		expect(whole.requests.request()).toBeUndefined();
		expect(whole.tour.step()).toBe(second);
		whole.tour.leave();
		expect(whole.view.view().layers).toEqual(["more"]);
	});

	it.each([
		["back to its first step", (steps: readonly View[]) => steps.slice(1, 2)],
		["back before it, and forward into it again", (steps: readonly View[]) => steps],
	])("gives the person's own layers back after going %s", (_, pick) => {
		const { view, tour } = open("map=9/38/127&layers=more");
		const steps = [view.view()];
		tour.start();
		steps.push({ ...view.view(), camera });
		tour.move(1);
		for (const each of pick(steps)) view.apply(each);
		expect(view.view()).toMatchObject({ tour: "first", layers: ["lines"] });
		tour.leave();
		expect(view.view().layers).toEqual(["more"]);
	});

	it("forgets what was selected before it when it is left by going back", () => {
		const { view, tour } = open("map=9/38/127&sel=other");
		const before = view.view();
		tour.start();
		const during = { ...view.view(), camera };
		view.apply(before);
		view.clearSelection();
		view.apply(during);
		tour.leave();
		expect(view.selection()).toBeUndefined();
	});

	it("closes the article, also one that the map goes along with, and shows its own layers", () => {
		const { view, tour, follow, entries } = open("layers=more&excerpt=news.sea-lines");
		follow.start();
		tour.start();
		expect(follow.passage()).toBeUndefined();
		expect(view.view()).toMatchObject({ tour: "first", layers: ["lines"], excerpt: undefined });
		const { length } = entries;
		tour.move(1);
		expect(entries, "a step is an entry again").toHaveLength(length + 1);
		tour.leave();
		expect(view.view()).toMatchObject({ layers: ["more"], selection: undefined });
	});

	it.each<[string, (opened: ReturnType<typeof open>) => void, Partial<View>]>([
		["is read", ({ view }) => view.read(seaLines), { layers: ["lines", "more", "hidden"] }],
		["is followed", ({ view }) => view.follow(seaLines), { layers: ["lines", "more", "hidden"], selection: "north" }],
	])("ends, in one entry of the history, when a passage %s", (_, act, expected) => {
		const opened = open("layers=more&sel=other");
		opened.tour.start();
		opened.tour.move(1);
		const { length } = opened.entries;
		act(opened);
		expect(opened.view.view()).toMatchObject({ tour: undefined, excerpt: seaLines, selection: undefined, ...expected });
		expect(opened.entries).toHaveLength(length + 1);
		opened.back();
		expect(opened.view.view()).toMatchObject({ tour: "second", excerpt: undefined });
	});

	it("ends when the map begins to go along with the text, and the person's own layers come back after that", () => {
		const { view, tour, follow } = open("layers=more");
		tour.start();
		follow.start();
		expect(view.view()).toMatchObject({ tour: undefined, layers: ["lines", "hidden"], excerpt: seaLines });
		follow.stop();
		expect(view.view().layers).toEqual(["more"]);
	});

	it("leaves a selection that was made during it, with its layers, when a passage about it is read", () => {
		const { view, tour } = open("layers=more");
		tour.start();
		view.select(["south"]);
		view.read(seaLines);
		view.closeArticle();
		expect(view.view()).toMatchObject({ layers: ["more", "hidden"], selection: "south" });
	});
});
