import "maplibre-gl/dist/maplibre-gl.css";
import { GPUInitializationError, Map as MapLibreMap, prewarm, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { createEffect, createMemo, createRoot, createSignal } from "solid-js";
import type { AtlasFeature, FeatureId, Language } from "../domain/atlas";
import type { LayerId } from "../domain/catalogue";
import { isSameList } from "../domain/is-same-list";
import type { LoadProblem } from "../domain/load-problem";
import type { Cover } from "../domain/sheet";
import { region } from "../domain/view";
import { readTextPx } from "../state/appearance";
import type { AtlasData } from "../state/atlas-data";
import { type AtlasIndex, findLayerOf } from "../state/atlas-index";
import type { ViewState } from "../state/view-state";
import { type BasemapUrls, fillBasemap } from "./basemap";
import { bindLineLabels, bindSources, createFeatureData, type LineLabels, withData } from "./bind-features";
import { bindMark, bindStyle, bindVisibility, withoutHidden } from "./bind-layers";
import { bindPin } from "./bind-pin";
import { bindCamera, homeBounds, homePaddingBeside, turnNorth, zoomBy } from "./camera";
import { labelFonts } from "./fonts";
import { createPopup } from "./late-popup";
import { createMarkedLayers, createMarks, selectedIn } from "./marks";
import type { RenderContent } from "./open-card";
import { bindPointer } from "./pointer";
import type { CardState } from "./popup";
import { createReadiness, type Readiness } from "./readiness";
import { bindImageColors } from "./repaint";
import { annotationSource, toAnnotationData } from "./style/annotations";
import { buildStyle } from "./style/build-style";
import { parseImageName } from "./style/image-names";
import { drawImage, imagePixelRatio } from "./style/images";
import { type ColorScheme, palettes } from "./style/palette";
import { dimmedState } from "./style/part";
import { textScaleFor } from "./style/text-scale";
import type { LoadedLayer } from "./to-map-data";

/** What the engine shows and tells of. Accessors are reactive. */
export interface EngineOptions {
	readonly container: HTMLElement;
	readonly index: AtlasIndex;
	readonly data: AtlasData;
	readonly state: ViewState;
	/** Features that stand out as those under the pointer do, also where their layers are not shown. */
	glow(): readonly FeatureId[];
	readonly basemap: BasemapUrls;
	language(): Language;
	/** The colours of the map now; while it is printed, those of paper. */
	colorScheme(): ColorScheme;
	/** The colours of the map on the screen. */
	screenScheme(): ColorScheme;
	/** Leaves of a layer the features that a person has not filtered out. */
	narrow(layer: LoadedLayer): LoadedLayer;
	/** Text for those who hear the map. */
	label(): string;
	/** What lies over the map's edges. */
	cover(): Cover;
	/** Whether the selected feature's card is a popup at its place. */
	popups(): boolean;
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
	/** Whether all shapes have been drawn once, so that what is not needed for them may be fetched. */
	areLinesDrawn(): boolean;
	/** For the controls that come when the lines are drawn. */
	readonly map: MapLibreMap;
	/** The features under the mouse. */
	hovered(): readonly FeatureId[];
	/** The features in the group of points under the mouse. */
	hoveredGroup(): readonly FeatureId[];
	/** How the selection's card is shown. */
	readonly card: CardState;
	/** Resolves when the map has been drawn with all that is asked of it now, or will not be drawn any more. */
	drawAll(): Promise<void>;
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
	const { container, index, data, state } = options;
	return createRoot((disposeRoot) => {
		const textScale = textScaleFor(readTextPx());
		const style = createMemo(() =>
			buildStyle({
				catalogue: index.catalogue,
				palette: { ...palettes[options.colorScheme()], name: options.screenScheme() },
				language: options.language(),
				fonts: labelFonts,
				textScale,
				shapesOf: (layer) => index.shapesOfLayer[layer] ?? [],
			}),
		);
		/** What is selected or stands out is there all the same. */
		const narrow = (layer: LoadedLayer): LoadedLayer => {
			const narrowed = options.narrow(layer);
			if (narrowed === layer) return layer;
			const kept = new Set(narrowed.collection.features);
			const isLit = ({ properties: { id } }: AtlasFeature) =>
				state.selection()?.feature === id || state.mentioned().includes(id) || options.glow().includes(id);
			const features = layer.collection.features.filter((each) => kept.has(each) || isLit(each));
			return { ...layer, collection: { ...layer.collection, features } };
		};
		const atlas = { catalogue: index.catalogue, state, data, narrow };
		const layerOf = (feature: FeatureId) => findLayerOf(index, feature)?.id;
		const isGlowing = (layer: LayerId) => options.glow().some((feature) => layerOf(feature) === layer);
		const [hovered, setHovered] = createSignal<readonly FeatureId[]>([], { equals: isSameList });
		const [hoveredGroup, setHoveredGroup] = createSignal<readonly FeatureId[]>([], { equals: isSameList });
		const litUp = createMemo(() => [...new Set([...hovered(), ...options.glow()])], [], { equals: isSameList });
		const features = {
			...createFeatureData(atlas, isGlowing, createMarks(state, litUp)),
			[annotationSource]: createMemo(() =>
				toAnnotationData(index.opening.annotations, index.catalogue, layerOf, state.isVisible),
			),
		};
		const held = Object.fromEntries(Object.entries(features).map(([source, collection]) => [source, collection()]));
		const camera = state.view().camera;
		const map = createMap({
			container,
			style: withData(withoutHidden(style()), held),
			...(camera
				? { center: [camera.lng, camera.lat], zoom: camera.zoom, bearing: camera.bearing, pitch: camera.pitch }
				: { bounds: homeBounds, fitBoundsOptions: { padding: homePaddingBeside(options.cover()) } }),
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

		const [readiness, setReadiness] = createSignal<Readiness>();
		const card = createPopup(
			map,
			{
				state,
				data,
				cover: options.cover,
				enabled: options.popups,
				render: options.renderPopup,
				layerOf,
				passage: state.mentioned,
			},
			() => readiness()?.areNamesDue() ?? false,
			({ message }) => options.onProblem(message),
		);

		map.setMissingStyleImageResolver((id) => {
			const name = parseImageName(id);
			if (name) map.addImage(id, drawImage(name), { pixelRatio: imagePixelRatio });
		});
		bindImageColors(map, { named: options.screenScheme, drawn: options.colorScheme });
		map.on("error", ({ error }) => options.onProblem(error.message));
		createEffect(() => {
			const canvas = map.getCanvas();
			canvas.setAttribute("role", "application");
			canvas.setAttribute("aria-label", options.label());
		});
		bindCamera(map, state, options.cover);
		map.once("style.load", () => {
			const basemap = fillBasemap(map, options.basemap, state.names, options.onLoadProblem);
			createRoot((dispose) => {
				map.once("remove", dispose);
				const [lineLabels, setLineLabels] = createSignal<LineLabels>();
				const refine = async () => {
					const labels = import("./labels/line-labels").then(
						(loaded) => setLineLabels(() => loaded),
						(error: Error) => options.onProblem(error.message),
					);
					await basemap.refine();
					await labels;
				};
				const ready = createReadiness(map, { state, data, index, basemap: { ...basemap, refine } });
				bindSources(map, features, held);
				bindLineLabels(map, atlas, { language: options.language, textScale, lineLabels });
				const wasMarked = createMarkedLayers(() => [...selectedIn(state), ...state.mentioned(), ...litUp()], layerOf);
				bindVisibility(map, { style, ...atlas, areNamesDue: ready.areNamesDue, wasMarked, isGlowing });
				bindStyle(map, style);
				bindMark(map, "selected", () => selectedIn(state));
				bindMark(map, "mentioned", state.mentioned);
				bindMark(map, "hovered", litUp);
				bindPin(map, style, state);
				bindPointer(map, atlas.catalogue, state, setHovered, setHoveredGroup, ({ message }) =>
					options.onProblem(message),
				);
				createEffect(() => map.setGlobalStateProperty(dimmedState, state.isRestBack()));
				setReadiness(ready);
			});
		});

		return {
			isBusy: () => readiness()?.isBusy() ?? true,
			areLinesDrawn: () => readiness()?.areNamesDue() ?? false,
			map,
			hovered,
			card,
			hoveredGroup,
			async drawAll() {
				map.triggerRepaint();
				await Promise.race([map.once("idle"), map.once("remove"), map.once("webglcontextlost")]);
			},
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

function createMap(options: ConstructorParameters<typeof MapLibreMap>[0]): MapLibreMap {
	try {
		return new MapLibreMap(options);
	} catch (error) {
		if (error instanceof GPUInitializationError) throw new NoWebGlError(error.message, { cause: error });
		throw error;
	}
}
