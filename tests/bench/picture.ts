import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { toGround } from "../../src/map/style/ground";
import { paint } from "../../src/picture/paint";
import { fitBounds } from "../../src/picture/projection";
import { makeScene } from "../../src/picture/scene";
import { readAtlas } from "../../tools/atlas/read-atlas";
import { readPlaces } from "../../tools/atlas/read-places";
import { spreadOf } from "./statistics";

const aimMs = 60;
const aimBytes = 60_000;
const rounds = 9;
const size = { width: 1024, height: 640 };

/** Times the opening view as a picture, once the atlas is read, and prints whether the aims of time and size are met. */
export function measurePicture(): void {
	const { catalogue, collections, opening } = readAtlas(process.cwd());
	const overview = JSON.parse(readFileSync("geojson/basemap/overview.topo.json", "utf8"));
	const data = {
		catalogue,
		collections,
		ground: toGround(overview),
		places: { type: "FeatureCollection" as const, features: readPlaces(process.cwd()) },
		annotations: opening.annotations,
	};
	const view = {
		camera: fitBounds([123.9, 36.8, 129.15, 38.95], size),
		layers: catalogue.layers.filter(({ visible }) => visible).map(({ id }) => id),
		language: "en",
		colors: "light",
	} as const;
	const draw = () => paint(makeScene(view, data, size, { title: "Opening view", description: "Opening view" }));
	const bytes = gzipSync(draw()).length;
	// The first rounds are those of a program that has not been run yet.
	for (let round = 0; round < 3; round++) draw();
	const times = Array.from({ length: rounds }, () => {
		const started = performance.now();
		draw();
		return performance.now() - started;
	});
	const { median, min, max } = spreadOf(times);
	console.log(
		`\nThe opening view as a picture, of ${rounds} times: ${median.toFixed(0)} ms (${min.toFixed(0)} to ${max.toFixed(0)}), ${(bytes / 1000).toFixed(1)} kB gzip.`,
	);
	console.log(`${median <= aimMs ? "PASS" : "FAIL"}  painted within ${aimMs} ms`);
	console.log(`${bytes <= aimBytes ? "PASS" : "FAIL"}  no more than ${aimBytes / 1000} kB gzip`);
}
