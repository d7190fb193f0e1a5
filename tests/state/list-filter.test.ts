import { createMemo, createRoot, createSignal, onCleanup } from "solid-js";
import { describe, expect, it } from "vitest";
import { createListFilter, findChoices, fitsCriteria, type ListFilter, noCriteria } from "../../src/state/list-filter";
import { makeCollection, makeFeature, makeIndex } from "../fixtures/atlas";

const nll = makeFeature({ id: "nll", kind: "maritime-line", since: "1953-08-30" });
const battle = makeFeature({ id: "battle", kind: "clash", since: "2002-06-29", until: "2002-06-29" });
const drill = makeFeature({ id: "drill", kind: "drill", since: "2024-03", until: "2024-04-02" });
const undated = makeFeature({ id: "undated" });
const all = [nll, battle, drill, undated];
const left = (criteria: Partial<typeof noCriteria> & { fromYear?: number; toYear?: number }) =>
	all
		.filter((each) => fitsCriteria(each, "layer", { ...noCriteria, ...criteria }, ({ properties }) => properties.id))
		.map(({ properties }) => properties.id);

describe("the criteria of the list", () => {
	it("let everything through at first", () => expect(left({})).toEqual(["nll", "battle", "drill", "undated"]));

	it.each([
		[{ fromYear: 2002, toYear: 2002 }, ["nll", "battle"]],
		[{ fromYear: 2003 }, ["nll", "drill"]],
		[{ toYear: 1953 }, ["nll"]],
		[{ toYear: 1952 }, []],
		[{ fromYear: 2024, toYear: 2002 }, ["nll", "battle", "drill"]],
	])("of years %o leave what was in force or went on in them", (years, ids) => expect(left(years)).toEqual(ids));

	it("of kinds, layers and words leave what is of one of each", () => {
		expect(left({ kinds: ["clash", "drill"] })).toEqual(["battle", "drill"]);
		expect(left({ layers: ["other"] })).toEqual([]);
		expect(left({ kinds: ["clash", "drill"], words: "DRI" })).toEqual(["drill"]);
	});
});

describe("what can be chosen to narrow by", () => {
	it.each([
		["all that is there", ["a", "b"], [], ["a", "b"]],
		["nothing where one is no choice", ["a"], [], []],
		["what is chosen, to be undone, also where it is gone or the only one", ["a"], ["b"], ["a", "b"]],
		["once what is there and chosen", ["a"], ["a"], ["a"]],
	])("is %s", (_, there, chosen, choices) => expect(findChoices(there, chosen)).toEqual(choices));
});

describe("the filter", () => {
	const index = makeIndex();
	const collection = makeCollection(...all);
	const [entry] = index.catalogue.layers;
	const make = () =>
		createRoot(() =>
			createListFilter({
				index,
				view: { isVisible: (id: string) => id === "lines" },
				data: { collection: () => collection },
			} as never),
		);

	it("narrows a layer while it is on, counts what is left, and gives the layer itself back when it ends", () => {
		const filter = make();
		const layer = entry && { entry, collection };
		expect(layer && filter.narrow(layer)).toBe(layer);
		filter.change({ kinds: ["clash"] });
		expect(layer && filter.narrow(layer).collection.features).toEqual([battle]);
		expect(filter.counts()).toEqual({ shown: 1, all: 4 });
		filter.end();
		expect(filter.isOn()).toBe(false);
		expect(layer && filter.narrow(layer)).toBe(layer);
	});

	const openList = (filter: ListFilter) => {
		const [place, setPlace] = createSignal("ashore");
		let isReaderGone = false;
		const close = createRoot((dispose) => {
			filter.list(() => {
				const words = createMemo(() => `at ${place()}`);
				onCleanup(() => {
					isReaderGone = true;
				});
				return { searched: ({ properties }) => `${properties.kind} ${words()}` };
			});
			onCleanup(() => filter.unlist());
			return dispose;
		});
		return { setPlace, close, isReaderGone: () => isReaderGone };
	};

	it("looks for words where the list says, also when the list has gone and what it says changes", () => {
		const filter = make();
		const list = openList(filter);
		filter.change({ words: "sea clash" });
		list.close();
		expect(filter.isListed()).toBe(false);
		expect(filter.counts().shown).toBe(0);
		list.setPlace("sea");
		expect(filter.counts().shown).toBe(1);
	});

	it("lets go of what it reads when neither it nor the list needs that any more", () => {
		const filter = make();
		const [first, second] = [openList(filter), openList(filter)];
		expect([first.isReaderGone(), second.isReaderGone()], "a list in place of another").toEqual([true, false]);
		filter.change({ words: "clash" });
		filter.end();
		expect(second.isReaderGone(), "while the list is open").toBe(false);
		filter.change({ words: "clash" });
		second.close();
		expect(second.isReaderGone(), "while the filter is on").toBe(false);
		filter.end();
		expect(second.isReaderGone()).toBe(true);
		const third = openList(filter);
		third.close();
		expect(third.isReaderGone(), "with a list that narrows nothing").toBe(true);
	});
});
