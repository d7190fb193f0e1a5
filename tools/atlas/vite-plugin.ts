import { join } from "node:path";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { shapeKindOf, shapeKinds } from "../../src/atlas/atlas";
import { isMostOf } from "../../src/atlas/load";
import { askEarly } from "./ask-early";
import { readAtlas } from "./read-atlas";
import { readDisputedNames } from "./read-places";
import { readSearchables } from "./read-searchables";
import { readTowns } from "./reference-towns";

const atlasId = "virtual:atlas";
const detailsId = "virtual:layer-details";
const searchablesId = "virtual:searchables";
const listId = "virtual:list-data";
const namesId = "virtual:disputed-names";
const ids = [atlasId, detailsId, searchablesId, listId, namesId];
const basemapFiles = { overview: "overview.topo.json", fine: "fine.topo.json", places: "places.geojson" };

/** What the file of the layers shown at first is called; in it each collection stands under the id of its layer. */
const firstLayersFile = "first-layers.json";

/**
 * Offers the atlas to the application as `virtual:atlas`: catalogue, articles and an index of features in the bundle,
 * each layer and the basemap as a file of its own, and the layers that are shown at first also in one file together. A mistake in the data stops the build and says where it is; while
 * the site is being changed, so does the page, and it loads anew when a file of the atlas changes, comes or goes.
 */
export function atlasPlugin(): Plugin {
	let root = "";
	let isBuild = false;
	let layers: readonly { readonly id: string; readonly visible?: boolean }[] = [];
	const shownAtFirst = () => layers.filter(({ visible }) => visible).map(({ id }) => id);
	return {
		name: "limit-lines:atlas",
		configResolved(config) {
			root = config.root;
			isBuild = config.command === "build";
		},
		configureServer({ watcher, moduleGraph, ws }) {
			watcher.on("all", (_event, path) => {
				if (!path.startsWith(join(root, "geojson")) && !path.startsWith(join(root, "articles"))) return;
				for (const id of ids) {
					const module = moduleGraph.getModuleById(`\0${id}`);
					if (module) moduleGraph.invalidateModule(module);
				}
				ws.send({ type: "full-reload" });
			});
		},
		resolveId: (id) => (ids.includes(id) ? `\0${id}` : undefined),
		load(id) {
			if (!ids.includes(id.slice(1))) return undefined;
			const atlas = readAtlas(root);
			if (id === `\0${searchablesId}`)
				return `export const searchables = ${JSON.stringify(readSearchables(root, atlas))};`;
			if (id === `\0${namesId}`) return `export const disputedNames = ${JSON.stringify(readDisputedNames(root))};`;
			const { catalogue, collections, articles, kinds, opening } = atlas;
			if (id === `\0${listId}`)
				return `export const kinds = ${JSON.stringify(kinds)}; export const towns = ${JSON.stringify(readTowns(root))};`;
			const details = catalogue.layers.map(({ id, summary, method, notKnown, licence }) => [
				id,
				{ summary, method, notKnown, licence },
			]);
			if (id === `\0${detailsId}`) return `export const layerDetails = ${JSON.stringify(Object.fromEntries(details))};`;
			layers = catalogue.layers.map(({ summary, method, notKnown, licence, ...entry }) => entry);
			const collectionsById = [...collections];
			const layerOfFeature = Object.fromEntries(
				collectionsById.flatMap(([layer, { features }]) =>
					features.map((feature) => [feature.properties.id, layer] as const),
				),
			);
			const shapesOfLayer = Object.fromEntries(
				collectionsById.map(([layer, { features }]) => [
					layer,
					shapeKinds.filter((kind) => features.some((feature) => shapeKindOf(feature.geometry) === kind)),
				]),
			);
			const firstLayers = Object.fromEntries(shownAtFirst().map((id) => [id, collections.get(id)]));
			const firstFile = isBuild
				? this.emitFile({ type: "asset", name: firstLayersFile, source: JSON.stringify(firstLayers) })
				: undefined;
			return [
				...catalogue.layers.map(({ id }, index) => `import layer${index} from "/geojson/${id}.geojson?url";`),
				...Object.entries(basemapFiles).map(([name, file]) => `import ${name} from "/geojson/basemap/${file}?url";`),
				`import sourcesUrl from "/geojson/sources.json?url";`,
				`import exercisesUrl from "/geojson/exercise-series.json?url";`,
				`export { exercisesUrl, sourcesUrl };`,
				`export const catalogue = ${JSON.stringify({ ...catalogue, layers })};`,
				`export const shapesOfLayer = ${JSON.stringify(shapesOfLayer)};`,
				`export const articles = ${JSON.stringify(articles)};`,
				`export const opening = ${JSON.stringify(opening)};`,
				`export const layerOfFeature = ${JSON.stringify(layerOfFeature)};`,
				`export const layerUrls = { ${catalogue.layers.map(({ id }, index) => `${JSON.stringify(id)}: layer${index}`).join(", ")} };`,
				`export const firstLayers = ${firstFile ? `{ url: import.meta.ROLLUP_FILE_URL_${firstFile}, ids: ${JSON.stringify(shownAtFirst())} }` : "undefined"};`,
				`export const basemapUrls = { ${Object.keys(basemapFiles).join(", ")} };`,
			].join("\n");
		},
		generateBundle(_options, bundle) {
			for (const file of Object.values(bundle))
				if (file.type === "asset" && /json$/.test(file.fileName))
					file.source = JSON.stringify(JSON.parse(toText(file.source)));
		},
		transformIndexHtml: {
			order: "post",
			handler(html, { bundle }) {
				const files = Object.values(bundle ?? {});
				const fileOf = (path: string) =>
					files.find((file) => file.type === "asset" && file.originalFileNames.some((name) => name.endsWith(path)));
				const urls = Object.fromEntries(
					layers.map(({ id }) => [id, `./${fileOf(`/${id}.geojson`)?.fileName}`] as const),
				);
				const firstFile = files.find((file) => file.type === "asset" && file.names.includes(firstLayersFile));
				const first = { url: `./${firstFile?.fileName}`, ids: shownAtFirst() };
				const ground = fileOf(`/${basemapFiles.overview}`);
				const chunks = files.filter((file) => file.type === "chunk");
				const map = chunks.filter((file) => /maplibre|engine/.test(file.name));
				const entry = chunks.filter((file) => file.isEntry);
				const known = new Set(entry.flatMap((file) => [file.fileName, ...file.imports]));
				const code = new Set(
					map.flatMap((file) => [file.fileName, ...file.imports.filter((name) => !known.has(name))]),
				);
				if (!ground) return html;
				const script = `<script>(${askEarly})(${JSON.stringify(urls)}, ${JSON.stringify(first)}, ${isMostOf})</script>`;
				return {
					// Before any style sheet, for which a script would wait.
					html: html.replace("<title>", () => `${script}\n\t\t<title>`),
					tags: [
						...[...code].map((name) => link({ rel: "modulepreload", crossorigin: true, href: `./${name}` })),
						link({ rel: "preload", as: "fetch", crossorigin: true, href: `./${ground.fileName}` }),
					],
				};
			},
		},
	};
}

function link(attrs: Record<string, string | boolean>): HtmlTagDescriptor {
	return { tag: "link", attrs, injectTo: "head" };
}

function toText(source: string | Uint8Array): string {
	return typeof source === "string" ? source : new TextDecoder().decode(source);
}
