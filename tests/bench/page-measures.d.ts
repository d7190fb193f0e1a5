/** What the probe measures in a page. Milliseconds count from the start of the navigation. */
interface PageMeasures {
	/** Start of the navigation, in milliseconds since 1970. */
	readonly startedAt: number;
	/** First contentful paint; NaN where the browser reports none. */
	readonly firstPaintMs: number;
	/** The first animation frame that finds the lines drawn. */
	readonly linesDrawnMs: number;
	/** Sum of the main thread's tasks over 50 ms that began before the lines were drawn. */
	readonly longTaskMs: number;
}

interface Window {
	/** Set by the probe; settles when the lines are drawn. */
	pageMeasures: Promise<PageMeasures>;
	/** Set by the frame probe: the times of the animation frames since `countFrames` was called, in milliseconds. */
	frameTimes: number[];
	countFrames(): void;
}
