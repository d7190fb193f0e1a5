import "maplibre-gl/dist/maplibre-gl.css";
import { GPUInitializationError, Map as MapLibreMap, prewarm, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { createEffect, createMemo, createRoot, createSignal, onCleanup, untrack } from "solid-js";
import type { AtlasFeature, FeatureId, Language } from "../../atlas/atlas";
import type { LayerId } from "../../atlas/catalogue";
import type { LoadProblem } from "../../atlas/load";
import { isSameList } from "../../lib/lists";
import { readTextPx } from "../../state/appearance";
import { findLayerOf } from "../../state/atlas-index";
import type { AppState } from "../../state/context";
import { homeZoom, region } from "../../state/view";
import { palettes } from "../../symbology/palette";
import type { NeighbourView } from "../labels/highlight-labels";
import { annotationSource, toAnnotationData } from "../style/annotations";
import { buildStyle } from "../style/build-style";
import { deemphasisState } from "../style/expressions";
import { parseImageName } from "../style/image-names";
import { drawImage, imagePixelRatio } from "../style/images";
import { highlightSource } from "../style/point-layers";
import { textScaleFor } from "../style/text-scale";
import type { LoadedLayer } from "../style/to-map-data";
import { fillBasemap } from "./basemap";
import {
	bindAreaNames,
	bindLineLabels,
	bindSources,
	createFeatureData,
	type SourceData,
	withData,
} from "./bind-features";
import { bindMark, bindPin, bindStyle, bindVisibility, withoutHidden } from "./bind-layers";
import { bindCamera, homeBounds, homePaddingWithin, turnNorth, zoomBy } from "./camera";
import { labelFonts } from "./fonts";
import { createMarkedLayers, createMarks, selectedIn } from "./marks";
import type { RenderContent } from "./open-card";
import { bindPointer } from "./pointer";
import { bindPopup } from "./popup";
import { createReadiness } from "./readiness";
import { bindImageColors } from "./repaint";
import { loadTilesInTurn } from "./tile-loads";
import { bindViewport } from "./viewport";

/** The state that the engine draws and tells of, and what else it needs. Accessors are reactive. */
export interface EngineOptions
	extends Pick<
		AppState,
		| "index"
		| "data"
		| "view"
		| "camera"
		| "shell"
		| "highlight"
		| "listFilter"
		| "colors"
		| "printing"
		| "obstructions"
		| "focusTargets"
		| "basemap"
	> {
	readonly container: HTMLElement;
	language(): Language;
	/** Text for those who hear the map. */
	label(): string;
	renderPopup: RenderContent;
	/** Called when a file of the basemap did not load; the map goes on without it. */
	onLoadProblem(problem: LoadProblem): void;
	/** Called with something else that went wrong while the map goes on. */
	onProblem(detail: string): void;
}

/** A running map. */
export interface MapEngine {
	/** Whether something visible is still to be loaded or drawn. */
	isBusy(): boolean;
	/** For the controls that come when the lines are drawn. */
	readonly map: MapLibreMap;
	/** The features under the mouse. */
	hovered(): readonly FeatureId[];
	/** The features in the group of points under the mouse. */
	hoveredGroup(): readonly FeatureId[];
	zoomIn(): void;
	zoomOut(): void;
	/** Turns north up and the ground flat. */
	turnNorth(): void;
	dispose(): void;
}

/** The browser offers no WebGL 2, so there can be no map. */
export class NoWebGlError extends Error {}

setWorkerUrl(workerUrl);
prewarm(); // The worker starts while the map's constructor waits for the graphics.

/**
 * The event that a map's container sends, upwards, when its map has been made, with the MapLibre map as `detail`: for
 * tests, and whoever looks into a running page. Nothing in the page listens to it.
 */
const mapMadeEvent = "limit-lines:map-made";

/** Farther off, Korea is smaller than a thumb; a wide window is kept nearer by {@link region}. */
const readerMinZoom = 4;
/** Turned with the right button by less than this, the map springs back, so that nobody turns it unawares. */
const northSnapDeg = 12;

/** Starts the map in a container. Throws {@link NoWebGlError} where the browser cannot draw it. */
export function startEngine(options: EngineOptions): MapEngine {
	const { container, index, data, view: state, camera, shell, highlight, colors } = options;
	const areNamesDue = () => shell.hasReached("lines-drawn");
	return createRoot((disposeRoot) => {
		const textScale = textScaleFor(readTextPx());
		const style = createMemo(() =>
			buildStyle({
				catalogue: index.catalogue,
				palette: { ...palettes[colors.now()], name: colors.screen() },
				language: options.language(),
				fonts: labelFonts,
				textScale,
				shapesOf: (layer) => index.shapesOfLayer[layer] ?? [],
			}),
		);
		/** What is selected or stands out is there all the same. */
		const narrow = (layer: LoadedLayer): LoadedLayer => {
			const narrowed = options.listFilter.narrow(layer);
			if (narrowed === layer) return layer;
			const kept = new Set(narrowed.collection.features);
			const isHighlighted = ({ properties: { id } }: AtlasFeature) =>
				state.selection()?.feature === id || state.mentioned().includes(id) || highlight.features().includes(id);
			const features = layer.collection.features.filter((each) => kept.has(each) || isHighlighted(each));
			return { ...layer, collection: { ...layer.collection, features } };
		};
		const atlas = { catalogue: index.catalogue, state, data, narrow };
		const layerOf = (feature: FeatureId) => findLayerOf(index, feature)?.id;
		const hasHighlight = (layer: LayerId) => highlight.features().some((feature) => layerOf(feature) === layer);
		const [hovered, setHovered] = createSignal<readonly FeatureId[]>([], { equals: isSameList });
		const [hoveredGroup, setHoveredGroup] = createSignal<readonly FeatureId[]>([], { equals: isSameList });
		const pointedOut = createMemo(() => [...new Set([...hovered(), ...highlight.features()])], [], {
			equals: isSameList,
		});
		const seen = createMemo<NeighbourView>(
			() => {
				const { zoom = homeZoom, bearing = 0 } = camera.camera() ?? {};
				return { zoom: Math.round(zoom * 2) / 2, bearing: Math.round(bearing / 15) * 15 };
			},
			{ zoom: homeZoom, bearing: 0 },
			{ equals: (a, b) => a.zoom === b.zoom && a.bearing === b.bearing },
		);
		const features: SourceData = {
			...createFeatureData(atlas, hasHighlight, createMarks(state, pointedOut), seen),
			[annotationSource]: createMemo(() =>
				toAnnotationData(index.opening.annotations, index.catalogue, layerOf, state.isVisible),
			),
		};
		const held = Object.fromEntries(Object.entries(features).map(([source, collection]) => [source, collection()]));
		const at = untrack(camera.camera);
		const map = createMap({
			container,
			style: withData(withoutHidden(style()), held),
			...(at
				? { center: [at.lng, at.lat], zoom: at.zoom, bearing: at.bearing, pitch: at.pitch }
				: {
						bounds: homeBounds,
						fitBoundsOptions: {
							padding: homePaddingWithin(untrack(shell.mapPadding), untrack(shell.covered), container.clientHeight),
						},
					}),
			trackResize: false, // `bindCamera` does, so that those moves are known as the program's.
			maxBounds: [...region],
			minZoom: readerMinZoom,
			maxZoom: 15,
			bearingSnap: northSnapDeg,
			pitchWithRotate: false,
			attributionControl: false,
			touchPitch: false,
			fadeDuration: 0,
			validateStyle: false,
			renderWorldCopies: false,
		});
		map.touchZoomRotate.disableRotation();
		container.dispatchEvent(new CustomEvent(mapMadeEvent, { bubbles: true, detail: map }));

		const [isBusy, setBusy] = createSignal<() => boolean>(() => true);
		bindPopup(map, { ...options, render: options.renderPopup, layerOf });

		map.setMissingStyleImageResolver((id) => {
			const name = parseImageName(id);
			if (name) map.addImage(id, drawImage(name), { pixelRatio: imagePixelRatio });
		});
		bindImageColors(map, { named: colors.screen, drawn: colors.now });
		map.on("error", ({ error }) => options.onProblem(error.message));
		createEffect(() => {
			const canvas = map.getCanvas();
			canvas.setAttribute("role", "application");
			canvas.setAttribute("aria-label", options.label());
		});
		onCleanup(options.focusTargets.add("map", map.getCanvas()));
		bindCamera(map, options);
		bindViewport(map, shell);
		createEffect(() => {
			if (options.printing.isDue()) void drawAll(map).then(options.printing.reportDrawn);
		});
		map.once("style.load", () => {
			for (const id of Object.keys(untrack(style).sources)) {
				const source = map.getSource(id);
				if (source) loadTilesInTurn(source);
			}
			const basemap = fillBasemap(map, options, state.names, options.onLoadProblem, () =>
				features[highlightSource]?.(),
			);
			createRoot((dispose) => {
				map.once("remove", dispose);
				const busy = createReadiness(map, { state, data, index, shell, basemap });
				bindSources(map, features, held);
				bindAreaNames(map, atlas, options.language);
				bindLineLabels(map, atlas, { language: options.language, textScale, areDue: areNamesDue });
				const wasMarked = createMarkedLayers(
					() => [...selectedIn(state), ...state.mentioned(), ...pointedOut()],
					layerOf,
				);
				bindVisibility(map, { style, ...atlas, areNamesDue, wasMarked, hasHighlight });
				bindStyle(map, style);
				bindMark(map, "selected", () => selectedIn(state));
				bindMark(map, "mentioned", state.mentioned);
				bindMark(map, "hovered", pointedOut);
				bindPin(map, style, state);
				bindPointer(map, style, state, setHovered, setHoveredGroup, ({ message }) => options.onProblem(message));
				createEffect(() => map.setGlobalStateProperty(deemphasisState, state.isRestBack()));
				setBusy(() => busy);
			});
		});

		return {
			isBusy: () => isBusy()(),
			map,
			hovered,
			hoveredGroup,
			zoomIn: () => zoomBy(map, 1),
			zoomOut: () => zoomBy(map, -1),
			turnNorth: () => turnNorth(map),
			dispose() {
				disposeRoot();
				map.remove();
			},
		};
	});
}

/** Resolves when a map has been drawn with all that is asked of it now, or will not be drawn any more. */
async function drawAll(map: MapLibreMap): Promise<void> {
	map.triggerRepaint();
	await Promise.race([map.once("idle"), map.once("remove"), map.once("webglcontextlost")]);
}

function createMap(options: ConstructorParameters<typeof MapLibreMap>[0]): MapLibreMap {
	try {
		return new MapLibreMap(options);
	} catch (error) {
		if (error instanceof GPUInitializationError) throw new NoWebGlError(error.message, { cause: error });
		throw error;
	}
}
