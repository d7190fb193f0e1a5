const longTasks: PerformanceEntry[] = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });

const marks = ["lines-drawn", "limit-lines:lines-drawn"];
const findMark = () => marks.flatMap((mark) => performance.getEntriesByName(mark))[0];

const waitForPaint = (linesDrawnMs: number, report: (measures: PageMeasures) => void) => {
	const paint = performance.getEntriesByName("first-contentful-paint")[0];
	if (!paint && performance.now() < linesDrawnMs + 2000) {
		setTimeout(waitForPaint, 20, linesDrawnMs, report);
		return;
	}
	report({
		startedAt: performance.timeOrigin,
		firstPaintMs: paint?.startTime ?? Number.NaN,
		linesDrawnMs,
		longTaskMs: longTasks
			.filter(({ startTime }) => startTime < linesDrawnMs)
			.reduce((sum, { duration }) => sum + duration, 0),
	});
};

window.pageMeasures = new Promise((report) => {
	const look = () => {
		const mark = findMark();
		if (mark) setTimeout(waitForPaint, 100, mark.startTime, report);
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
});
