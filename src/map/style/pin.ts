import type { SlottedLayer } from "../../symbology/painters-order";
import type { Palette } from "../../symbology/palette";

/** Id of the source of the place a person asked about. */
export const pinSource = "pin";
/** Ids of the layers that draw it, hidden until there is one. */
export const pinLayers = [`${pinSource}/ring`, `${pinSource}/dot`] as const;

/** A ring round a dot, in the colour of labels: unlike any mark of the atlas. */
export function buildPin({ halo, label }: Palette): readonly SlottedLayer[] {
	const circle = (id: string, paint: object): SlottedLayer => [
		"marks",
		{ id, type: "circle", source: pinSource, layout: { visibility: "none" }, paint },
	];
	return [
		circle(pinLayers[0], {
			"circle-radius": 11,
			"circle-color": halo,
			"circle-opacity": 0.35,
			"circle-stroke-color": label,
			"circle-stroke-width": 2.5,
		}),
		circle(pinLayers[1], {
			"circle-radius": 4,
			"circle-color": label,
			"circle-stroke-color": halo,
			"circle-stroke-width": 2,
		}),
	];
}
