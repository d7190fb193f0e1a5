/**
 * Why a layer of the style is not shown from the first: it writes names, which wait for the shapes and for their fonts;
 * it is a finish of ground or shapes (depth, hatching, icons, ribbons), which comes with the names; or it highlights
 * what is selected or pointed at, which waits until something is. All keep the first drawing short: each kind of layer
 * in use is a shader program to compile.
 */
export type LayerRole = "names" | "finish" | "highlight";

/** The metadata by which a layer of the style says its role. */
export function withRole(role: LayerRole): { readonly role: LayerRole } {
	return { role };
}

/** The role of a layer of the style; undefined for one that is shown as soon as its entry of the catalogue is. */
export function roleOf({ metadata }: { readonly metadata?: unknown }): LayerRole | undefined {
	return (metadata as { role?: LayerRole } | undefined)?.role;
}
