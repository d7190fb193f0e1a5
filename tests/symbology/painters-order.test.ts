import { expect, it } from "vitest";
import { inPaintersOrder, slots } from "../../src/symbology/painters-order";

it("paints everything in its slot's turn, and of one slot in the order given", () => {
	const given = [...slots].reverse().flatMap((slot) => [`${slot} 1`, `${slot} 2`].map((id) => ({ slot, id })));
	expect(inPaintersOrder(given).map(({ id }) => id)).toEqual(slots.flatMap((slot) => [`${slot} 1`, `${slot} 2`]));
});
