import "maplibre-gl/dist/maplibre-gl.css";
import { type LayerSpecification, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import {
	attribution,
	colors,
	homeBounds,
	nearCamera,
	type PlainLayer,
	requestGround,
	requestLayers,
} from "../features";

setWorkerUrl(workerUrl);

const ground = requestGround(nearCamera ? "fine" : "overview");
const layers = requestLayers();
const map = new MapLibreMap({
	container: "map",
	style: {
		version: 8,
		sources: {},
		layers: [{ id: "sea", type: "background", paint: { "background-color": colors.sea } }],
	},
	...(nearCamera ? { center: [...nearCamera.center], zoom: nearCamera.zoom } : { bounds: [...homeBounds] }),
	attributionControl: { customAttribution: attribution },
});

map.once("style.load", async () => {
	for (const [id, data] of Object.entries(await ground)) map.addSource(id, { type: "geojson", data });
	map.addLayer({ id: "land", type: "fill", source: "land", paint: { "fill-color": colors.land } });
	map.addLayer({ id: "shore", type: "line", source: "land", paint: { "line-color": colors.shore } });
	map.addLayer({ id: "lakes", type: "fill", source: "lakes", paint: { "fill-color": colors.freshWater } });
	for (const layer of layers) {
		map.addSource(layer.id, { type: "geojson", data: await layer.features });
		for (const style of toStyle(layer)) map.addLayer(style);
	}
	map.once("idle", () => performance.mark("lines-drawn"));
});

function toStyle({ id, color, isDashed }: PlainLayer): readonly LayerSpecification[] {
	return [
		{
			id: `${id}-area`,
			type: "fill",
			source: id,
			filter: ["==", ["geometry-type"], "Polygon"],
			paint: { "fill-color": color, "fill-opacity": 0.12 },
		},
		{
			id: `${id}-line`,
			type: "line",
			source: id,
			filter: ["!=", ["geometry-type"], "Point"],
			paint: { "line-color": color, "line-width": 2.6, ...(isDashed && { "line-dasharray": [4, 1.8] }) },
		},
		{
			id: `${id}-point`,
			type: "circle",
			source: id,
			filter: ["==", ["geometry-type"], "Point"],
			paint: {
				"circle-color": color,
				"circle-radius": 5,
				"circle-stroke-color": colors.halo,
				"circle-stroke-width": 1.5,
			},
		},
	];
}
