import { expect, it } from "vitest";
import { createBoxHolder } from "../../../src/map/adapter/hold-box";

it("holds the box while the view moves within, and takes another one beyond it or for another key", () => {
	const boxFor = createBoxHolder();
	const first = boxFor([126, 37, 127, 38], 8);
	expect(first).toEqual([125, 36, 128, 39]);
	expect(boxFor([126.9, 37.9, 127.9, 38.9], 8)).toBe(first);
	expect(boxFor([127.1, 37.9, 128.1, 38.9], 8)).toEqual([126.1, 36.9, 129.1, 39.9]);
	expect(boxFor([127.1, 37.9, 128.1, 38.9], 9)).not.toBe(boxFor([127.1, 37.9, 128.1, 38.9], 8));
});
