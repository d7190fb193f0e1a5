import type { Page } from "playwright";

/** What a map has written on it, in the language of its page. */
export interface DrawnNames {
	/** One for each feature that is named. */
	readonly names: readonly string[];
	/** Those of the names that are cut by the edge of the map, or stand under its controls. */
	readonly covered: readonly string[];
	/** Where the map is seen from. */
	readonly camera: { readonly lng: number; readonly lat: number; readonly zoom: number; readonly bearing: number };
	/** Where the position 126° E 38° N lies on the map, in CSS pixels. */
	readonly reference: readonly [x: number, y: number];
}

/** Lets {@link readDrawnNames} find the map in what is opened in a page from then on. */
export async function watchForMap(page: Page): Promise<void> {
	await page.addInitScript(() => {
		document.addEventListener("limit-lines:map-made", (event) => {
			Object.assign(window, { testedMap: (event as CustomEvent).detail });
		});
	});
}

/**
 * Asks the map of a page which names of lines, places, countries and seas it has drawn, by `queryRenderedFeatures`: of
 * symbols that tells only those that found room, by the boxes with which they were placed. Undefined while the map is
 * between two states.
 */
export async function readDrawnNames(page: Page): Promise<DrawnNames | undefined> {
	return page.evaluate(async () => {
		type Pixel = readonly [x: number, y: number];
		type Box = readonly [Pixel, Pixel];
		interface DrawnFeature {
			readonly properties: Readonly<Record<string, unknown>>;
		}
		/** The part of MapLibre's map that is used here. */
		interface TestedMap {
			loaded(): boolean;
			once(event: "idle"): Promise<unknown>;
			getContainer(): HTMLElement;
			getCenter(): { readonly lng: number; readonly lat: number };
			getZoom(): number;
			getBearing(): number;
			project(lngLat: Pixel): { readonly x: number; readonly y: number };
			getLayersOrder(): readonly string[];
			getLayer(id: string): { readonly type: string; readonly source: string } | undefined;
			getLayoutProperty(id: string, name: string): unknown;
			queryRenderedFeatures(box: Box, options: { readonly layers: readonly string[] }): readonly DrawnFeature[];
		}
		const map = (window as unknown as { readonly testedMap?: TestedMap }).testedMap;
		if (!map) return undefined;

		if (!map.loaded()) await map.once("idle");
		const sources = ["line-names", "places", "countries", "annotations"];
		const layers = map.getLayersOrder().filter((id) => {
			const layer = map.getLayer(id);
			const isAsked = layer?.type === "symbol" && sources.includes(layer.source);
			return isAsked && map.getLayoutProperty(id, "text-field") !== undefined;
		});
		const language = document.documentElement.lang;
		const namesIn = (box: Box): readonly string[] => {
			const drawn = map.queryRenderedFeatures(box, { layers }).map(({ properties }) => {
				const name = String(properties[language]).replaceAll("\n", " ");
				return [`${properties.id} ${name}`, name] as const;
			});
			return [...new Map(drawn).values()];
		};

		const container = map.getContainer();
		const { left, top, width, height } = container.getBoundingClientRect();
		const edgePx = 4;
		const edges: readonly Box[] = [
			[
				[0, 0],
				[width, edgePx],
			],
			[
				[0, height - edgePx],
				[width, height],
			],
			[
				[0, 0],
				[edgePx, height],
			],
			[
				[width - edgePx, 0],
				[width, height],
			],
		];
		const controls = [...(container.parentElement?.querySelectorAll("button, p, summary, .map-readouts") ?? [])]
			.filter((each) => !container.contains(each) && each.checkVisibility())
			.map((each) => each.getBoundingClientRect())
			.filter((box) => box.width > 1 && box.height > 1)
			.map(
				(box): Box => [
					[box.left - left, box.top - top],
					[box.right - left, box.bottom - top],
				],
			);
		const names = namesIn([
			[0, 0],
			[width, height],
		]);
		const { lng, lat } = map.getCenter();
		const camera = { lng, lat, zoom: map.getZoom(), bearing: map.getBearing() };
		const { x, y } = map.project([126, 38]);
		return { names, covered: [...edges, ...controls].flatMap(namesIn), camera, reference: [x, y] as const };
	});
}
