/** Values at zooms, between which a painter interpolates linearly. */
export type ZoomStops = readonly (readonly [zoom: number, value: number])[];

/** What a line's width is multiplied by at a zoom. */
export const lineWidthFactors: ZoomStops = [
	[5, 0.75],
	[8, 1],
	[12, 1.35],
];

/** The casing of a line in the colour of the halo; CSS pixels by which it is wider than the line. */
export const lineCasing = { addedPx: 2.4, opacity: 0.7 } as const;

/** From this zoom on points are discs with icons; before they are few small dots. */
export const iconMinZoom = 8;
/** From this zoom on points bear their names, and areas without a designator. */
export const nameMinZoom = 9;

/** A point's disc and the icon on it, CSS pixels by zoom. Strokes stand outside the radius. */
export const pointDisc = {
	radiusPx: [
		[5, 5.5],
		[iconMinZoom, 6.5],
		[8.6, 8],
		[11, 9.5],
	],
	strokePx: 1.5,
	/** The side of the icon's box where its scale is 1. */
	iconPx: 15,
	iconScale: [
		[5, 0.5],
		[iconMinZoom, 0.6],
		[8.6, 0.74],
		[11, 0.86],
	],
} as const satisfies Readonly<Record<string, number | ZoomStops>>;

/** A point of a layer of lines or areas: a small disc in CSS pixels. */
export const tick = { minZoom: 8, radiusPx: 3, strokePx: 1 } as const;

/** The dot of a settlement by its kind, within a square box; a capital's has a point in its ring. CSS pixels. */
export const settlementDots = {
	boxPx: 12,
	radiusPx: { capital: 4, city: 2.6, town: 2, village: 1.6 },
	strokePx: 1.2,
	pointPx: 1.6,
} as const;
