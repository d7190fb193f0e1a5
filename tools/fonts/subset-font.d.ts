declare module "subset-font" {
	/** Cuts a font down to the characters of a text; without the closure of its layout, alternates are left out. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: { readonly targetFormat: "woff2" | "woff" | "sfnt"; readonly noLayoutClosure?: boolean },
	): Promise<Uint8Array>;
}
