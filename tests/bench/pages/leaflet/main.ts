import "leaflet/dist/leaflet.css";
import { circleMarker, map as createMap, geoJSON, type PathOptions } from "leaflet";
import { attribution, colors, homeBounds, requestGround, requestLayers } from "../features";

const ground = requestGround();
const layers = requestLayers();
const [west, south, east, north] = homeBounds;
const map = createMap("map", { preferCanvas: true });
map.attributionControl.addAttribution(attribution);
map.fitBounds([
	[south, west],
	[north, east],
]);

const { land, lakes } = await ground;
const fill = (fillColor: string): PathOptions => ({ stroke: false, fillColor, fillOpacity: 1 });
geoJSON(land, { style: { ...fill(colors.land), stroke: true, color: colors.shore, weight: 1 } }).addTo(map);
geoJSON(lakes, { style: fill(colors.freshWater) }).addTo(map);
for (const { features, color, isDashed } of layers) {
	geoJSON(await features, {
		style: { color, weight: 2.6, fillOpacity: 0.12, ...(isDashed && { dashArray: "10 5" }) },
		pointToLayer: (_point, position) =>
			circleMarker(position, { radius: 5, color: colors.halo, weight: 1.5, fillColor: color, fillOpacity: 1 }),
	}).addTo(map);
}
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("lines-drawn")));
