import type { Meaning } from "../../domain/atlas";

/** The two sets of colours. */
export const colorSchemes = ["light", "dark"] as const;
/** One of {@link colorSchemes}. */
export type ColorScheme = (typeof colorSchemes)[number];

/** Colours named by what they mean, as CSS hexadecimal colours. */
export interface Palette {
	readonly name: ColorScheme;
	readonly sea: string;
	readonly land: string;
	readonly shore: string;
	readonly freshWater: string;
	/** Behind lines and labels, so that they stand clear of the ground. */
	readonly halo: string;
	readonly label: string;
	readonly faintLabel: string;
	readonly seaLabel: string;
	readonly meaning: Readonly<Record<Meaning, string>>;
}

/** The colours of the map by scheme. */
export const palettes: Readonly<Record<ColorScheme, Palette>> = {
	light: {
		name: "light",
		sea: "#d4e2ea",
		land: "#f7f4ec",
		shore: "#a9bcc6",
		freshWater: "#c3d7e2",
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
		sea: "#0f1d28",
		land: "#202a30",
		shore: "#40545f",
		freshWater: "#162732",
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
