import { createRoot } from "solid-js";
import { describe, expect, it } from "vitest";
import { createGroups } from "../../../src/map/adapter/groups";

describe("the members of a group of points", () => {
	const membersOf = (getClusterLeaves: () => Promise<readonly { properties: { id: string } }[]>) =>
		createRoot((dispose) => {
			const groups = createGroups({ on() {}, off() {}, getSource: () => ({ getClusterLeaves }) } as never);
			dispose();
			return groups.membersOf({ source: "points", properties: { point_count: 3 } } as never);
		});
	const leaves = ["pair", "one", "pair"].map((id) => ({ properties: { id } }));

	it("are its features, one for all the points that it has there", async () =>
		expect(await membersOf(async () => leaves)).toEqual(["pair", "one"]));

	it("are none where it has gone meanwhile", async () =>
		expect(await membersOf(() => Promise.reject(new Error("No cluster with that id")))).toEqual([]));
});
