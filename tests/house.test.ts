import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** What a room of `src` may import: other rooms, and packages whose use is confined to some rooms. */
interface Room {
	readonly rooms: readonly string[];
	readonly packages?: readonly string[];
}

const data = ["lib", "geo", "atlas", "symbology"];
const solid = ["solid-js", "lucide-solid", "@kobalte/core"];
const shared = [...data, "state", "i18n", "ui"];
const map = ["map", "map/style", "map/labels", "map/adapter", "map/controls"];
const everything = [...shared, ...map, "picture", "mentions", "features"];

/**
 * The rooms of `src`, from the ground up: a room imports itself and those it names. `app` is what stands in `src` itself,
 * `map` what stands in `src/map` itself.
 * A new room is a line here.
 */
const house: Readonly<Record<string, Room>> = {
	lib: { rooms: [] },
	geo: { rooms: ["lib"], packages: ["@turf"] },
	atlas: { rooms: ["lib", "geo"] },
	symbology: { rooms: ["lib", "geo", "atlas"] },
	state: { rooms: data, packages: solid },
	i18n: { rooms: [...data, "state"], packages: solid },
	ui: { rooms: [...data, "i18n"], packages: solid },
	"map/style": { rooms: [...data, "state", "i18n"], packages: ["maplibre-gl"] },
	"map/labels": { rooms: [...data, "state", "i18n", "map", "map/style"] },
	"map/adapter": { rooms: [...shared, "map", "map/style", "map/labels"], packages: ["solid-js", "maplibre-gl"] },
	"map/controls": { rooms: [...shared, "map", "map/style", "map/adapter"], packages: [...solid, "maplibre-gl"] },
	map: { rooms: [...shared, ...map], packages: [...solid, "maplibre-gl"] },
	picture: { rooms: [...data, "map/style", "map/labels"] },
	mentions: { rooms: ["lib", "geo", "atlas"] },
	features: { rooms: everything.filter((room) => room !== "features"), packages: solid },
	styles: { rooms: [] },
	app: { rooms: [...everything, "styles"], packages: solid },
};
const confined = [...solid, "maplibre-gl", "@turf"];

const maxLines = 300;
/** Longer files, each a table. */
const tables: readonly string[] = [];

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
	.filter((file) => /\.tsx?$/.test(file))
	.map((file) => join("src", file));
const known = new Set(files);
const imports = files.flatMap((from) => importsOf(from).map((to) => ({ from, to })));

describe("the house", () => {
	it("has no room that the table does not know", () => {
		expect(files.map(roomOf).filter((room) => !(room in house))).toEqual([]);
	});

	it("lets each room import only those below it", () => {
		const broken = imports.filter(({ from, to }) => !isAllowed(from, to)).map(({ from, to }) => `${from} → ${to}`);
		expect(broken).toEqual([]);
	});

	it("takes nothing from tools or tests, which do not go into the site", () => {
		expect(imports.filter(({ to }) => /^(tools|tests)\//.test(to))).toEqual([]);
	});

	it("has no circles", () => {
		expect(findCircles()).toEqual([]);
	});

	it(`has no file of more than ${maxLines} lines but tables`, () => {
		const long = files.filter((file) => readFileSync(file, "utf8").split("\n").length - 1 > maxLines);
		expect(long).toEqual(tables);
	});
});

/** The files of `src` and the packages that a file imports, for types too. */
function importsOf(file: string): readonly string[] {
	const specifiers = readFileSync(file, "utf8").matchAll(/(?:\bfrom|\bimport|\bimport\()\s*"([^"]+)"/g);
	return [...specifiers].map(([, specifier = ""]) => {
		if (!specifier.startsWith(".")) return specifier;
		const path = normalize(join(dirname(file), specifier));
		return [path, `${path}.ts`, `${path}.tsx`, `${path}.d.ts`].find((each) => known.has(each)) ?? path;
	});
}

function roomOf(path: string): string {
	const [, room = "", inner = "", ...rest] = path.split("/");
	if (inner === "") return "app";
	return rest.length > 0 && `${room}/${inner}` in house ? `${room}/${inner}` : room;
}

function isAllowed(from: string, to: string): boolean {
	const own = roomOf(from);
	const { rooms = [], packages = [] } = house[own] ?? {};
	if (to.startsWith("src/")) return roomOf(to) === own || rooms.includes(roomOf(to));
	const name = confined.find((each) => to === each || to.startsWith(`${each}/`));
	return name === undefined || packages.includes(name);
}

/** The strongly connected parts of more than one file (Tarjan 1972). */
function findCircles(): readonly string[] {
	const found: string[] = [];
	const order = new Map<string, number>();
	const lowest = new Map<string, number>();
	const open: string[] = [];
	const visit = (file: string) => {
		const at = order.size;
		order.set(file, at);
		lowest.set(file, at);
		open.push(file);
		for (const { to } of imports.filter(({ from }) => from === file)) {
			if (!known.has(to)) continue;
			if (!order.has(to)) visit(to);
			else if (!open.includes(to)) continue;
			lowest.set(file, Math.min(lowest.get(file) ?? at, lowest.get(to) ?? at));
		}
		if (lowest.get(file) !== at) return;
		const circle = open.splice(open.indexOf(file));
		if (circle.length > 1) found.push(circle.toSorted().join(", "));
	};
	for (const file of files) if (!order.has(file)) visit(file);
	return found.toSorted();
}
