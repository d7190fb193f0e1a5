import { createRoot } from "solid-js";
import { expect, it } from "vitest";
import { failure } from "../../src/lib/result";
import { createAtlasData } from "../../src/state/atlas-data";
import { createPassageWalk } from "../../src/state/passage-walk";
import { article, laterArticle, makeIndex } from "../fixtures/atlas";
import { makeView } from "../fixtures/view";

it("goes through the passages about what is selected, across articles, and keeps the selection", () => {
	createRoot(() => {
		const index = makeIndex([article, laterArticle]);
		const missing = async () => failure({ kind: "network" } as const);
		const data = createAtlasData(
			{ loadCollection: missing, loadSources: missing, loadExercises: missing },
			(id) => index.layerOfFeature[id],
		);
		const { view } = makeView(index, data, { layers: [], theme: "auto" });
		const walk = createPassageWalk(index, view);
		expect(walk.passages()).toEqual([]);
		view.select(["south"]);
		expect([walk.passages().length, walk.position()]).toEqual([2, -1]);
		walk.next();
		expect([view.excerpt(), walk.position()]).toEqual([{ article: "news", id: "sea-lines" }, 0]);
		walk.next();
		expect([view.excerpt(), walk.position()]).toEqual([{ article: "later", id: "down-south" }, 1]);
		walk.previous();
		expect([walk.position(), view.view().selection]).toEqual([0, "south"]);
	});
});
