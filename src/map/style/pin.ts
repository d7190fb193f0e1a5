import type { CircleLayerSpecification } from "maplibre-gl";
import type { Palette } from "../../symbology/palette";
import type { StyleRecord } from "./record";

/** Id of the source of the place a person asked about. */
export const pinSource = "pin";

/** A ring round a dot, in the colour of labels, while there is a pin: unlike any mark of the atlas. */
export function buildPin({ halo, label }: Palette): readonly StyleRecord[] {
	const circle = (id: string, paint: NonNullable<CircleLayerSpecification["paint"]>): StyleRecord => ({
		slot: "marks",
		role: "pin",
		spec: { id: `${pinSource}/${id}`, type: "circle", source: pinSource, paint },
	});
	return [
		circle("ring", {
			"circle-radius": 11,
			"circle-color": halo,
			"circle-opacity": 0.35,
			"circle-stroke-color": label,
			"circle-stroke-width": 2.5,
		}),
		circle("dot", {
			"circle-radius": 4,
			"circle-color": label,
			"circle-stroke-color": halo,
			"circle-stroke-width": 2,
		}),
	];
}
