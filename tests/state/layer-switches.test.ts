import { createRoot } from "solid-js";
import { describe, expect, it } from "vitest";
import { createLayerSwitches } from "../../src/state/layer-switches";

const start = () => createRoot(() => createLayerSwitches(["a", "b", "c", "d"], ["a"]));

describe("the switches of the layers", () => {
	it("take back what was lent to a passage with the next one, and with none", () => {
		const switches = start();
		switches.lend("passage", ["b", "c"]);
		expect(switches.layers()).toEqual(["a", "b", "c"]);
		switches.lend("passage", ["a", "d"]);
		expect(switches.layers()).toEqual(["a", "d"]);
		switches.lend("passage", []);
		expect(switches.layers()).toEqual(["a"]);
	});

	it("keep what the person has switched on, and what they had, whoever borrows it", () => {
		const switches = start();
		switches.lend("selection", ["a", "b", "c"]);
		switches.turn(["b"], true);
		switches.lend("selection", ["d"]);
		expect(switches.layers()).toEqual(["a", "b", "d"]);
	});

	it("hide what the person switches off, also where it is lent", () => {
		const switches = start();
		switches.lend("selection", ["b"]);
		switches.lend("passage", ["b", "c"]);
		switches.turn(["b"], false);
		expect(switches.layers()).toEqual(["a", "c"]);
	});

	it("show a passage's layers alone, with those switched on meanwhile, and bring back the person's", () => {
		const switches = start();
		switches.isolate(["b"]);
		expect(switches.layers()).toEqual(["b"]);
		switches.turn(["d"], true);
		switches.isolate(["c"]);
		expect(switches.layers()).toEqual(["c", "d"]);
		switches.rejoin();
		expect(switches.layers()).toEqual(["a", "d"]);
	});

	it("lend anew what a view of the history borrowed", () => {
		const switches = start();
		switches.replace(["a", "b", "c"], { selection: ["a", "b"] });
		expect(switches.layers()).toEqual(["a", "b", "c"]);
		switches.lend("selection", []);
		expect(switches.layers()).toEqual(["a", "c"]);
	});

	it("lend to the selection and to the passage of a view what each of them needs", () => {
		const switches = start();
		switches.replace(["a", "b", "c"], { selection: ["b"], passage: ["b", "c"] });
		switches.lend("selection", []);
		expect(switches.layers()).toEqual(["a", "b", "c"]);
		switches.lend("passage", []);
		expect(switches.layers()).toEqual(["a"]);
	});

	it("keep the person's own beside a view of the history that shows its layers alone", () => {
		const switches = start();
		switches.replace(["b", "c", "d"], { selection: ["c"] }, ["b"]);
		expect(switches.layers()).toEqual(["b", "c", "d"]);
		switches.lend("selection", []);
		switches.isolate(["c"]);
		expect(switches.layers(), "with those switched on meanwhile").toEqual(["c", "d"]);
		switches.rejoin();
		expect(switches.layers()).toEqual(["a"]);
	});
});
