import type { PageName } from "./build-pages";
import { pageNames } from "./build-pages";
import type { PageLoad } from "./load-page";
import type { FramePage } from "./measure-frames";
import { ratioOf, type Spread, spreadOf } from "./statistics";

/** The loads of every page, in the order of the rounds. */
export type Loads = Readonly<Record<PageName, readonly PageLoad[]>>;

interface Row {
	readonly label: string;
	readonly unit: "ms" | "kB" | "";
	read(load: PageLoad): number;
}

const ownKinds = ["script", "style", "data"] as const;
const mostRequests = 14;
const linesDrawnLimit = 1.25;
const framesLimit = 1.1;

const ownKb = ({ bytes }: PageLoad) => sum(ownKinds.map((kind) => bytes[kind])) / 1000;
const kb = (label: string, kind: keyof PageLoad["bytes"]): Row => ({
	label,
	unit: "kB",
	read: ({ bytes }) => bytes[kind] / 1000,
});

const rows: readonly Row[] = [
	{ label: "first contentful paint", unit: "ms", read: (load) => load.firstPaintMs },
	{ label: "lines drawn", unit: "ms", read: (load) => load.linesDrawnMs },
	{ label: "long tasks", unit: "ms", read: (load) => load.longTaskMs },
	{ label: "requests", unit: "", read: (load) => load.requests },
	kb("own JavaScript", "script"),
	kb("own CSS", "style"),
	kb("data", "data"),
	{ label: "= own code and data", unit: "kB", read: ownKb },
	kb("map library", "library"),
	kb("fonts", "font"),
	kb("document", "document"),
	kb("other", "other"),
	{ label: "= all", unit: "kB", read: ({ bytes }) => sum(Object.values(bytes)) / 1000 },
];

const method = `
Each page is loaded with an empty cache at 1280 × 800, in turn, from files compressed (gzip) beforehand, over the
loopback interface. Times count from the start of the navigation. “Lines drawn” is the first animation frame in which
the map has come to rest with all its shapes: after MapLibre’s idle event for the plain page and for Limit Lines, whose place
names and fine coast follow later; two frames after the last layer was added for Leaflet. Bytes
are bodies as transferred, requested before that moment. Long tasks are those over 50 ms that began before it. What is
not MapLibre or Leaflet in a file that holds both is cut out along the source map and compressed by itself. kB are
1000 bytes. Numbers are medians (least–most); ratios are medians of the ratios of loads of the same round.`;

/** The 95th percentile of the times between frames, in milliseconds, by page, in the order of the rounds. */
export type Frames = Readonly<Record<FramePage, readonly number[]>>;

/** Prints the table of medians and ratios, the method, and whether the aims are met. */
export function printReport(loads: Loads, frames: Frames): void {
	const values = (name: PageName, row: Row) => loads[name].map(row.read);
	const table = rows.map((row) => [
		row.unit ? `${row.label}, ${row.unit}` : row.label,
		...pageNames.map((name) => formatSpread(spreadOf(values(name, row)), row)),
		...pageNames.slice(1).map((name) => formatRatio(ratioOf(values("limit-lines", row), values(name, row)))),
	]);
	printTable(["", ...pageNames, "ours ÷ maplibre", "ours ÷ leaflet"], table);
	console.log(method);

	const requests = spreadOf(loads["limit-lines"].map((load) => load.requests)).max;
	const toTimes = (name: PageName) => loads[name].map((load) => load.linesDrawnMs);
	const ratio = ratioOf(toTimes("limit-lines"), toTimes("maplibre")).median;
	console.log("");
	printAim(`${requests} requests until the lines are drawn, at most ${mostRequests}`, requests <= mostRequests);
	printAim(
		`lines drawn in ${ratio.toFixed(2)} × the plain MapLibre page, at most ${linesDrawnLimit} ×`,
		ratio <= linesDrawnLimit,
	);
	const frameRatio = ratioOf(frames["limit-lines"], frames.maplibre);
	const p95 = ({ median, min, max }: Spread) => `${median.toFixed(0)} ms (${min.toFixed(0)}–${max.toFixed(0)})`;
	printAim(
		`95 % of frames within ${p95(spreadOf(frames["limit-lines"]))} while dragging and zooming, ` +
			`${formatRatio(frameRatio)} × the plain MapLibre page’s ${p95(spreadOf(frames.maplibre))}, at most ${framesLimit} ×`,
		frameRatio.median <= framesLimit,
	);
}

function printAim(aim: string, isMet: boolean): void {
	console.log(`${isMet ? "PASS" : "FAIL"}  ${aim}`);
}

function printTable(header: readonly string[], body: readonly (readonly string[])[]): void {
	const widths = header.map((_, column) => Math.max(...[header, ...body].map((row) => row[column]?.length ?? 0)));
	const pad = (cell: string, column: number) =>
		column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
	for (const row of [header, ...body]) console.log(row.map(pad).join("  ").trimEnd());
}

function formatSpread({ median, min, max }: Spread, { unit }: Row): string {
	const format = (value: number) => (Number.isNaN(value) ? "–" : value.toFixed(unit === "kB" ? 1 : 0));
	return format(min) === format(max) ? format(median) : `${format(median)} (${format(min)}–${format(max)})`;
}

function formatRatio({ median, min, max }: Spread): string {
	if (!Number.isFinite(median)) return "";
	const format = (value: number) => value.toFixed(2);
	return format(min) === format(max) ? format(median) : `${format(median)} (${format(min)}–${format(max)})`;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
