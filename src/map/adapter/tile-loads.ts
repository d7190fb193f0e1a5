/** The parts of MapLibre's tile and source that loading one takes. */
interface LoadedTile {
	readonly aborted?: boolean;
}
interface TileSource<Tile> {
	loadTile(tile: Tile): Promise<unknown>;
}

/**
 * Has a source of MapLibre load each tile once at a time; loads asked for meanwhile are one, which follows. MapLibre
 * loads a tile anew for new data and for new styles alike, and takes the answers as they come: where one of older data
 * comes last, the tile has the shapes of one load and the index of another, and the next feature state or query throws
 * “feature index out of bounds” (maplibre-gl-js #7752, #8064).
 */
export function loadTilesInTurn<Tile extends LoadedTile>(source: TileSource<Tile>): void {
	const load = source.loadTile.bind(source);
	const running = new WeakMap<Tile, Promise<unknown>>();
	const waiting = new WeakMap<Tile, Promise<unknown>>();
	const begin = (tile: Tile) => {
		const loading = load(tile).finally(() => running.delete(tile));
		running.set(tile, loading);
		return loading;
	};
	const follow = async (tile: Tile, before: Promise<unknown>) => {
		await before.catch(() => {}); // Whoever asked for that load hears of it.
		waiting.delete(tile);
		return tile.aborted ? undefined : begin(tile);
	};
	source.loadTile = (tile) => {
		const before = running.get(tile);
		if (!before) return begin(tile);
		const next = waiting.get(tile) ?? follow(tile, before);
		waiting.set(tile, next);
		return next;
	};
}
