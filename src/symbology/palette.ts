import type { Meaning } from "../atlas/catalogue";

/** The two sets of colours. */
export const colorSchemes = ["light", "dark"] as const;
/** One of {@link colorSchemes}. */
export type ColorScheme = (typeof colorSchemes)[number];

/** Colours named by what they mean, as CSS hexadecimal colours. */
export interface Palette {
	readonly name: ColorScheme;
	readonly sea: string;
	/** How far the sea turns towards {@link coastalVignetteTint} at the coast, 0 to 1. */
	readonly coastalVignetteOpacity: number;
	/** The sea near the coast, behind the names that stand there. */
	readonly coastalSea: string;
	readonly land: string;
	/** Land beyond the Yalu, the Tumen and the seas. */
	readonly neighbourLand: string;
	readonly shore: string;
	readonly freshWater: string;
	readonly river: string;
	readonly graticule: string;
	/** Behind lines and labels, so that they stand clear of the ground. */
	readonly halo: string;
	readonly label: string;
	readonly faintLabel: string;
	readonly seaLabel: string;
	readonly meaning: Readonly<Record<Meaning, string>>;
}

/** The colour of the coastal vignette in every scheme; each says how far the sea turns towards it. */
export const coastalVignetteTint = "#f0f8fc";

/** The colours of the map by scheme. */
export const palettes: Readonly<Record<ColorScheme, Palette>> = {
	light: {
		name: "light",
		sea: "#d0dfe8",
		coastalVignetteOpacity: 0.55,
		coastalSea: "#dce8ef",
		land: "#f8f5ee",
		neighbourLand: "#f0ede5",
		shore: "#98b0bd",
		freshWater: "#dce8ef",
		river: "#adc6d4",
		graticule: "#b6cbd7",
		halo: "#ffffff",
		label: "#33383d",
		faintLabel: "#5d6367",
		seaLabel: "#4a6b80",
		meaning: {
			armistice: "#23252f",
			assertedByUnc: "#08468f",
			assertedByDprk: "#b5301b",
			agreement: "#248d67",
			exercise: "#5b4bb0",
			range: "#957009",
			firing: "#957009",
			incident: "#9c1f5c",
			testSite: "#6b3a12",
			place: "#4a5057",
		},
	},
	dark: {
		name: "dark",
		sea: "#0d1924",
		coastalVignetteOpacity: 0.075,
		coastalSea: "#132431",
		land: "#232c32",
		neighbourLand: "#1d2529",
		shore: "#4b616d",
		freshWater: "#132431",
		river: "#35505f",
		graticule: "#24394a",
		halo: "#0b141b",
		label: "#dfe5e8",
		faintLabel: "#9fb0b8",
		seaLabel: "#86a9bf",
		meaning: {
			armistice: "#f0eee6",
			assertedByUnc: "#8ecbff",
			assertedByDprk: "#ff7452",
			agreement: "#2b8f6c",
			exercise: "#b9a8ff",
			range: "#e0b35c",
			firing: "#e0b35c",
			incident: "#ff8cc0",
			testSite: "#e8a06a",
			place: "#b8c2c9",
		},
	},
};
