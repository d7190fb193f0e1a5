import type { ExcerptRef } from "../atlas/article";
import type { FeatureId, Language } from "../atlas/atlas";
import type { LayerId } from "../atlas/catalogue";
import type { NamePolicy } from "../atlas/name-policy";
import type { Bounds } from "../geo/bounds";
import type { LngLat } from "../geo/positions";

/** The region the map keeps its readers in: Korea and what lies round it. */
export const region: Bounds = [111, 23, 147, 53];

/** About the zoom of the opening view, for what asks before the map says it. */
export const homeZoom = 7;

/** Where the map is seen from: degrees WGS84, zoom as in MapLibre (512-pixel tiles), bearing and pitch in degrees. */
export interface Camera {
	readonly lng: number;
	readonly lat: number;
	readonly zoom: number;
	readonly bearing: number;
	readonly pitch: number;
}

/** The colour themes a person can choose. */
export const themes = ["light", "dark", "auto"] as const;
/** One of {@link themes}; `auto` follows the system. */
export type Theme = (typeof themes)[number];

/** What is seen: all that a link holds. */
export interface View {
	/** Absent until somebody moves the map: the opening view then fits the window. */
	readonly camera?: Camera | undefined;
	/** Visible layers, in the order of the catalogue. */
	readonly layers: readonly LayerId[];
	readonly selection?: FeatureId | undefined;
	readonly excerpt?: ExcerptRef | undefined;
	/** Id of the step of the tour. */
	readonly tour?: string | undefined;
	/** A place a person asked about. */
	readonly pin?: LngLat | undefined;
	/** How disputed names are written; absent for both forms side by side. */
	readonly names?: Exclude<NamePolicy, "dual"> | undefined;
	/** Absent while the browser's language decides. */
	readonly language?: Language | undefined;
	readonly theme: Theme;
}

/**
 * Whether two cameras show the same: to within a hundredth of what a link holds at that zoom, so that a glide that ends
 * less than a link's last digit further on is not left out.
 */
export function isSameCamera(a: Camera, b: Camera): boolean {
	const degrees = 0.01 * 10 ** -coordinateDecimals(Math.min(a.zoom, b.zoom));
	return (
		Math.abs(a.lng - b.lng) < degrees &&
		Math.abs(a.lat - b.lat) < degrees &&
		Math.abs(a.zoom - b.zoom) < 0.0001 &&
		Math.abs(a.bearing - b.bearing) < 0.001 &&
		Math.abs(a.pitch - b.pitch) < 0.001
	);
}

/** Decimals of a degree that are worth writing at a zoom: about half a pixel of 512-pixel tiles, never fewer than 2. */
export function coordinateDecimals(zoom: number): number {
	const degreesPerPixel = 360 / (512 * 2 ** zoom);
	return Math.max(2, Math.ceil(-Math.log10(degreesPerPixel / 2)));
}
