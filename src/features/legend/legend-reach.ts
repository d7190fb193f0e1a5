/** How far up the map the unfolded legend reaches, in CSS pixels, and the size of the map for which that holds. */
export interface LegendReach {
	readonly reachPx: number;
	readonly mapWidthPx: number;
	readonly mapHeightPx: number;
}

/** Of a folded legend, which takes no room beside what stands at the map's foot anyway. */
export const noReach: LegendReach = { reachPx: 0, mapWidthPx: 0, mapHeightPx: 0 };

/** A legend takes room only where it leaves at least this share of the map above it. */
const leastMapShare = 0.5;
/** Between the legend and what is framed above it. */
const gapPx = 8;

/** Reads how far up from what covers the map's foot the legend reaches. */
export function readReach(legend: HTMLElement): LegendReach {
	const foot = legend.offsetParent;
	const map = foot?.parentElement;
	if (!(foot instanceof HTMLElement) || !map) return noReach;
	return {
		reachPx: foot.offsetHeight - legend.offsetTop,
		mapWidthPx: map.clientWidth,
		mapHeightPx: map.clientHeight,
	};
}

/**
 * The reach that the map keeps clear after another was read. It only grows while map and legend stay as they are: what
 * the legend names follows what the map shows, so that a map which filled what a shorter legend gives back could go on
 * for ever making it longer and shorter.
 */
export function keepReach(kept: LegendReach, read: LegendReach): LegendReach {
	const isSameMap = kept.mapWidthPx === read.mapWidthPx && kept.mapHeightPx === read.mapHeightPx;
	const reachPx = Math.max(read.reachPx, isSameMap ? kept.reachPx : 0);
	return { ...read, reachPx };
}

/** The room that the map is to keep clear for a reach: none where that would leave too little of the map. */
export function roomFor({ reachPx, mapHeightPx }: LegendReach): number {
	return reachPx > 0 && reachPx <= mapHeightPx * (1 - leastMapShare) ? reachPx + gapPx : 0;
}
