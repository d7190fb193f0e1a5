import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { makeFocusTargets } from "../../src/state/focus-targets";

/** Stands for an element that can take the focus and hold others. */
class Part extends EventTarget {
	readonly focus = vi.fn();
	constructor(private readonly held: readonly EventTarget[] = []) {
		super();
	}
	contains(node: EventTarget) {
		return node === this || this.held.includes(node);
	}
}

beforeEach(() => void vi.stubGlobal("Node", Part));
afterEach(() => void vi.unstubAllGlobals());

const asElement = (part: Part) => part as unknown as HTMLElement;

it("focuses the part that was registered last, and the one before when that is gone", () => {
	const targets = makeFocusTargets();
	const [region, canvas] = [new Part(), new Part()];
	targets.add("map", asElement(region));
	const remove = targets.add("map", asElement(canvas));
	expect([targets.focus("map"), targets.focus("article")]).toEqual([true, false]);
	expect([region.focus.mock.calls.length, canvas.focus.mock.calls.length]).toEqual([0, 1]);
	remove();
	targets.focus("map");
	expect(region.focus).toHaveBeenCalledOnce();
});

it("tells what lies within a part", () => {
	const targets = makeFocusTargets();
	const link = new Part();
	targets.add("article", asElement(new Part([link])));
	expect([targets.contains("article", link), targets.contains("map", link), targets.contains("article", null)]).toEqual(
		[true, false, false],
	);
});
