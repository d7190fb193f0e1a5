import type { Map as MapLibreMap } from "maplibre-gl";
import type { PixelBox } from "./pixel-box";

/** What stands over the map and must not cover what is written on it. */
const controls = ".map-buttons, .map-heading > *, .map-corner > *, .map-attribution, .map-legend > *, .map-readings";
/** The degrees along the frame, into which no label may run. */
const degrees = ".map-degrees span";

/** The boxes of what stands over the map. */
export function findControls(map: MapLibreMap): readonly PixelBox[] {
	return findBoxes(map, controls);
}

/** The boxes of what labels keep clear of: the controls and the degrees along the frame. */
export function findObstructions(map: MapLibreMap): readonly PixelBox[] {
	return findBoxes(map, `${controls}, ${degrees}`);
}

/**
 * Tells when what stands over the map has another size or place: legend and readings come later than the map, the legend
 * unfolds, the compass comes and goes, and a sheet moves the foot by its style. Returns what ends that.
 */
export function watchControls(map: MapLibreMap, tell: () => void): () => void {
	const region = map.getContainer().parentElement;
	const sizes = new ResizeObserver(tell);
	const places = new MutationObserver(tell);
	for (const element of region?.querySelectorAll(".map-foot, .map-buttons, .map-heading, .map-corner") ?? []) {
		sizes.observe(element);
		places.observe(element, { attributeFilter: ["style"] });
	}
	return () => {
		sizes.disconnect();
		places.disconnect();
	};
}

function findBoxes(map: MapLibreMap, selector: string): readonly PixelBox[] {
	const container = map.getContainer();
	const { left, top } = container.getBoundingClientRect();
	return [...(container.parentElement ?? container).querySelectorAll(selector)].map((element) => {
		const box = element.getBoundingClientRect();
		return { left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top };
	});
}
