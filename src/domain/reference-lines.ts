import type { FeatureId, LayerId } from "./atlas";

/** The lines from which places are described, each running between west and east. */
export const referenceLines: readonly FeatureId[] = ["mdl", "nll", "nll-east", "dprk-1999-line"];

/** The layers that stay whatever else is shown, so that a reader sees which side is which. */
export const orientingLayers: readonly LayerId[] = ["mdl"];

/** The two lines at sea between which places lie, the northern first, and the layer that draws those waters. */
export const betweenLines: { readonly lines: readonly [FeatureId, FeatureId]; readonly layer: LayerId } = {
	lines: ["nll", "dprk-1999-line"],
	layer: "between-lines",
};
