import { expect, it } from "vitest";
import { loadTilesInTurn } from "../../../src/map/adapter/tile-loads";

interface Tile {
	readonly name: string;
	aborted?: boolean;
}

/** A source that answers a load when it is told to, the last asked for first. */
function makeSource() {
	const asked: { readonly name: string; readonly answer: (error?: Error) => void }[] = [];
	const source = {
		loadTile: ({ name }: Tile) =>
			new Promise<void>((resolve, reject) => {
				asked.push({ name, answer: (error) => (error ? reject(error) : resolve()) });
			}),
	};
	loadTilesInTurn(source);
	return { source, asked, names: () => asked.map(({ name }) => name) };
}

it("loads a tile once at a time, all that is asked for meanwhile as one, and other tiles at once", async () => {
	const { source, asked, names } = makeSource();
	const [a, b] = [{ name: "a" }, { name: "b" }];
	const first = source.loadTile(a);
	const [second, third] = [source.loadTile(a), source.loadTile(a)];
	source.loadTile(b);
	expect(names()).toEqual(["a", "b"]);
	asked[0]?.answer();
	await first;
	await expect.poll(names).toEqual(["a", "b", "a"]);
	asked[2]?.answer();
	await Promise.all([second, third]);
	source.loadTile(a);
	expect(names()).toEqual(["a", "b", "a", "a"]);
});

it("goes on after a load that failed, and not with a tile that is no longer wanted", async () => {
	const { source, asked, names } = makeSource();
	const tile: Tile = { name: "a" };
	const [first, second] = [source.loadTile(tile), source.loadTile(tile)];
	asked[0]?.answer(new Error("no answer"));
	await expect(first).rejects.toThrow("no answer");
	await expect.poll(names).toEqual(["a", "a"]);
	const third = source.loadTile(tile);
	tile.aborted = true;
	asked[1]?.answer();
	await Promise.all([second, third]);
	expect(names()).toEqual(["a", "a"]);
});
