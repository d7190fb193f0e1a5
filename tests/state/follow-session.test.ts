import { createRoot } from "solid-js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { success } from "../../src/lib/result";
import { createAddress } from "../../src/state/address";
import { createAtlasData } from "../../src/state/atlas-data";
import { toVocabulary } from "../../src/state/atlas-index";
import { createFollowSession } from "../../src/state/follow-session";
import { parseLink } from "../../src/state/link";
import { article, laterArticle, makeCollection, makeFeature, makeIndex, makeLayer } from "../fixtures/atlas";
import { makeHistory } from "../fixtures/history";
import { makeView } from "../fixtures/view";

const overThere = { article: "later", id: "over-there" };
const files: Record<string, ReturnType<typeof makeCollection>> = {
	lines: makeCollection(makeFeature({ id: "north" })),
	more: makeCollection(makeFeature({ id: "other" }, { type: "Point", coordinates: [127, 37] })),
	hidden: makeCollection(makeFeature({ id: "south" })),
};

function open(fragment = "excerpt=later.over-there") {
	const plain = makeIndex([article, laterArticle]);
	const layers = [...plain.catalogue.layers, makeLayer({ id: "mdl", visible: false })];
	const landmarks = { lines: [], layers: ["mdl"] };
	const index = { ...plain, catalogue: { ...plain.catalogue, layers, landmarks } };
	const vocabulary = toVocabulary(index);
	const history = makeHistory(fragment);
	return createRoot(() => {
		const initial = parseLink(history.bar.hash(), vocabulary);
		const asked: string[] = [];
		const data = createAtlasData(
			{
				loadCollection: async (id) => {
					asked.push(id);
					return success(files[id] ?? makeCollection());
				},
				loadSources: async () => success([]),
				loadExercises: async () => success([]),
			},
			(id) => index.layerOfFeature[id],
		);
		const { view, camera: requests } = makeView(index, data, initial.view);
		const address = createAddress(view, vocabulary, history.bar, initial);
		return {
			...history,
			asked,
			view,
			requests,
			follow: createFollowSession({ index, data, view, camera: requests, address }),
		};
	});
}

const camera = (lng: number) => ({ lng, lat: 38, zoom: 8, bearing: 0, pitch: 0 });

describe("following the text", () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it("shows what the passage needs and the demarcation line, selects nothing, and frames it clear of the caption", async () => {
		const { view, follow, requests } = open("sel=north&excerpt=later.over-there");
		follow.start();
		expect(view.view()).toMatchObject({ layers: ["more", "mdl"], selection: undefined, excerpt: overThere });
		await vi.advanceTimersByTimeAsync(0);
		expect(requests.request()).toEqual({ kind: "bounds", bounds: [127, 37, 127, 37], hasCaption: true });
	});

	it("begins at the passage that is read, or at the first of all", () => {
		const { follow } = open();
		follow.reportReading({ article: "later", id: "down-south" });
		follow.start();
		expect(follow.passage()).toMatchObject({ index: 1, count: 2 });
		const other = open("");
		other.follow.start();
		expect(other.view.excerpt()).toEqual({ article: "news", id: "sea-lines" });
	});

	it("goes on step by step, stays at the end and at the beginning, and answers each step", () => {
		const { follow } = open();
		follow.start();
		expect(follow.answer()).toBeUndefined();
		const step = (steps: 1 | -1) => {
			follow.step(steps);
			return [follow.answer()?.kind, follow.passage()?.index];
		};
		expect([step(1), step(1), step(-1), step(-1)]).toEqual([
			["passage", 1],
			["end", 1],
			["passage", 0],
			["beginning", 0],
		]);
		follow.reportReading({ article: "later", id: "down-south" });
		expect(follow.answer(), "scrolling is not answered").toBeUndefined();
	});

	it("fetches what the next passage needs before it is come to", () => {
		const { asked, follow } = open("layers=none&excerpt=later.over-there");
		follow.start();
		expect(asked).toEqual(expect.arrayContaining(["more", "hidden"]));
	});

	it("is one entry of the history, whose link shows what is seen", () => {
		const { entries, follow, requests } = open();
		requests.report(camera(126));
		follow.start();
		follow.step(1);
		requests.report(camera(127));
		vi.advanceTimersByTime(300);
		expect(entries).toEqual([
			"map=8/38/126&excerpt=later.over-there",
			"map=8/38/127&layers=hidden,mdl&excerpt=later.down-south",
		]);
	});

	it("brings back layers and selection when it ends, and takes the map back when asked", () => {
		const { entries, view, follow, requests } = open("map=8/38/126&layers=lines&sel=north&excerpt=later.over-there");
		follow.start();
		follow.step(1);
		requests.report(camera(127));
		follow.stop();
		expect(view.view()).toMatchObject({ layers: ["lines"], selection: "north", camera: camera(127) });
		vi.advanceTimersByTime(300);
		expect(entries).toHaveLength(2);
		expect(entries[1]).toBe("map=8/38/127&layers=lines&sel=north&excerpt=later.down-south");
		expect(follow.canReturn()).toBe(true);
		follow.returnToPlace();
		expect(requests.request()).toEqual({ kind: "camera", camera: camera(126) });
		expect(follow.canReturn()).toBe(false);
		view.clearSelection();
		expect(entries, "a choice after it").toHaveLength(3);
	});

	it("is left by one step back, to the view before", () => {
		const { entries, view, follow, back, requests } = open(
			"map=8/38/126&layers=lines&sel=north&excerpt=later.over-there",
		);
		follow.start();
		follow.step(1);
		requests.report(camera(127));
		view.select(["other"]);
		back();
		expect(follow.passage()).toBeUndefined();
		expect(view.view()).toMatchObject({
			layers: ["lines"],
			selection: "north",
			camera: camera(126),
			excerpt: overThere,
		});
		vi.advanceTimersByTime(300);
		expect(entries[0]).toBe("map=8/38/126&layers=lines&sel=north&excerpt=later.over-there");
	});

	it("ends with the article, and the layers come back", () => {
		const { entries, view, follow } = open();
		follow.start();
		view.closeArticle();
		expect(follow.passage()).toBeUndefined();
		expect(view.view()).toMatchObject({ layers: ["lines", "more"], excerpt: undefined });
		expect(follow.canReturn()).toBe(false);
		vi.advanceTimersByTime(300);
		expect(entries).toEqual(["excerpt=later.over-there", ""]);
	});

	it("goes along to a passage that is opened from elsewhere", () => {
		const { view, follow } = open();
		follow.start();
		view.follow({ article: "news", id: "sea-lines" });
		expect(follow.passage()?.excerpt.id).toBe("sea-lines");
		expect(view.view()).toMatchObject({ layers: ["lines", "hidden", "mdl"], selection: undefined });
	});
});
