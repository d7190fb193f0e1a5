import type { ExpressionSpecification } from "maplibre-gl";
import type { IconName, Meaning } from "../../atlas/catalogue";
import type { ColorScheme } from "../../symbology/palette";
import { collisionBoxImage } from "./collision-box";

/** What an image of the style shows; its id says so, so that it can be drawn when the map first misses it. */
export type ImageName =
	| { readonly kind: "collision-box" }
	| { readonly kind: "hatch"; readonly color: Meaning; readonly scheme: ColorScheme }
	| {
			readonly kind: "icon";
			readonly icon: IconName;
			/** `halo` on a full disc, the disc's own meaning on a hollow one. */
			readonly color: Meaning | "halo";
			readonly scheme: ColorScheme;
	  };

/** The kinds of dot that stand for settlements. */
export const dotKinds = ["capital", "city", "town", "village"] as const;
/** One of {@link dotKinds}. */
export type DotKind = (typeof dotKinds)[number];

/** An image's id in the style: `collision-box`, `hatch/<colour>/<scheme>` or `icon/<icon>/<colour>/<scheme>`. */
export function formatImageName(name: ImageName): string {
	if (name.kind === "collision-box") return collisionBoxImage;
	const parts =
		name.kind === "hatch" ? ["hatch", name.color, name.scheme] : iconParts(name.icon, name.color, name.scheme);
	return parts.join("/");
}

/** Reads an image's id back; undefined for one that this style does not make. */
export function parseImageName(id: string): ImageName | undefined {
	if (id === collisionBoxImage) return { kind: "collision-box" };
	const [kind, ...parts] = id.split("/");
	if (kind !== "hatch" && kind !== "icon") return undefined;
	const [color, scheme] = parts.slice(-2) as [Meaning, ColorScheme];
	return kind === "hatch" ? { kind, color, scheme } : { kind, icon: parts[0] as IconName, color, scheme };
}

/** The name under which the map holds a settlement's dot: `dot/<kind>/<scheme>`. */
export function formatDotName(kind: DotKind, scheme: ColorScheme): string {
	return dotParts(kind, scheme).join("/");
}

/** An expression for the id of the icon that a feature names as its `icon`. */
export function iconOfFeature(color: Meaning | "halo", scheme: ColorScheme): ExpressionSpecification {
	return concat(iconParts(["get", "icon"], color, scheme));
}

/** An expression for the name of the dot of a settlement, by its `kind`. */
export function dotOfFeature(scheme: ColorScheme): ExpressionSpecification {
	return concat(dotParts(["get", "kind"], scheme));
}

type Read = ExpressionSpecification;

function iconParts<Icon extends IconName | Read>(icon: Icon, color: Meaning | "halo", scheme: ColorScheme) {
	return ["icon", icon, color, scheme] as const;
}

function dotParts<Kind extends DotKind | Read>(kind: Kind, scheme: ColorScheme) {
	return ["dot", kind, scheme] as const;
}

function concat([first, ...rest]: readonly (string | Read)[]): ExpressionSpecification {
	return ["concat", first ?? "", ...rest.flatMap((part) => ["/", part])];
}
