import type {
	CircleLayerSpecification,
	FillLayerSpecification,
	LayerSpecification,
	LineLayerSpecification,
	SymbolLayerSpecification,
} from "maplibre-gl";
import type { Language, ShapeKind } from "../../atlas/atlas";
import type { LayerId } from "../../atlas/catalogue";
import type { Slot } from "../../symbology/painters-order";
import type { Palette } from "../../symbology/palette";

/**
 * When a layer of the style is shown: from the first, or once its entry of the catalogue is; with the deferred layers
 * (names, hatching, icons and the like), which wait for the shapes and for fonts; while something is highlighted; or while
 * there is a pin. Every kind of layer in use is a shader program to compile, so that the first drawing has few.
 */
type LayerRole = "initial" | "deferred" | "highlight" | "pin";

/** A layer of the style. */
export interface StyleRecord {
	readonly slot: Slot;
	/** The entry of the catalogue that it draws; none for ground, names of places and what all points share. */
	readonly owner?: LayerId;
	readonly role: LayerRole;
	/** Whether a click on what it draws selects that. */
	readonly isHit?: boolean;
	/** What MapLibre is given; its visibility follows from owner and role. */
	readonly spec: LayerSpecification;
}

type WithoutSource<Layer> = Layer extends unknown ? Omit<Layer, "source"> : never;

/** What draws a part of an entry: its `id` is the part's alone, and its source that of shapes unless it is said. */
type PartSpec = WithoutSource<
	FillLayerSpecification | LineLayerSpecification | CircleLayerSpecification | SymbolLayerSpecification
> & { readonly source?: string };

/** One of the layers that an entry of the catalogue is drawn with, before it is given to that. */
export interface Part extends Omit<StyleRecord, "owner" | "spec"> {
	readonly spec: PartSpec;
}

/** What decides how an entry of the catalogue is drawn. */
export interface Drawing {
	readonly palette: Palette;
	readonly language: Language;
	/** The kinds of shape in the layer's file. */
	readonly shapes: readonly ShapeKind[];
}

/** What a layer of the style tells the map's other parts, as its metadata. */
export type LayerMetadata = Pick<StyleRecord, "owner" | "role" | "isHit">;

/** The layer that MapLibre is given for a record: hidden unless it is shown from the first, with its metadata. */
export function toLayer({ owner, role, isHit = false, spec }: StyleRecord): LayerSpecification {
	const metadata = { ...(spec.metadata as object | undefined), role, isHit, ...(owner !== undefined && { owner }) };
	const isHidden = owner !== undefined || role !== "initial";
	const layout = isHidden ? { layout: { ...spec.layout, visibility: "none" } } : {};
	return { ...spec, ...layout, metadata } as LayerSpecification;
}

/** The metadata of a layer of this style. Throws for a layer of another one. */
export function metadataOf({ id, metadata }: Pick<LayerSpecification, "id" | "metadata">): LayerMetadata {
	const known = metadata as LayerMetadata | undefined;
	if (!known?.role) throw new Error(`The layer “${id}” has no role; build it from a record of this style.`);
	return known;
}
