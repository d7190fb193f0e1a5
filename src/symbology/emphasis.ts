/** As what a feature is highlighted: selected, named by the open passage, or pointed at. */
const marks = ["selected", "mentioned", "hovered"] as const;
/** One of {@link marks}. */
export type Mark = (typeof marks)[number];

/** A number for each way in which a feature is highlighted. */
export type ByMark = Readonly<Record<Mark, number>>;

/**
 * The part of its opacity that a thing keeps while another is selected: names and lines stay legible, at a contrast of 3
 * to 1 with the ground, what fills areas steps back further.
 */
export const deemphasis = { legible: 0.88, filling: 0.5 } as const;

/** How highlighted features are drawn. Widths in CSS pixels, `outsetPx` beyond the disc's own radius. */
export const highlights = {
	/** A soft band in the line's colour below a line. */
	line: {
		widthPx: { selected: 15, mentioned: 11, hovered: 9 },
		opacity: { selected: 0.3, mentioned: 0.22, hovered: 0.2 },
		blurPx: 1.5,
	},
	/** A fill and an outline in the area's colour, besides its own. */
	area: {
		opacity: { selected: 0.16, mentioned: 0.12, hovered: 0.08 },
		outlinePx: { selected: 3, mentioned: 2.2, hovered: 2 },
	},
	/** A ring in the point's colour, clear of its disc. */
	ring: {
		outsetPx: { selected: 4.5, mentioned: 3, hovered: 3 },
		widthPx: { selected: 3, mentioned: 1.5, hovered: 1.5 },
	},
	/** A ring close to the disc, of what is pointed at alone. */
	hoverRing: { outsetPx: 2, opacity: 0.6, widthPx: 2.5 },
	/** A ring round a tick. */
	tick: {
		radiusPx: 5,
		opacity: { selected: 1, mentioned: 0.8, hovered: 0.5 },
		widthPx: { selected: 4, mentioned: 3, hovered: 3 },
	},
	/** The opacity of the disc of uncertainty, whatever its size. */
	uncertainty: { selected: 0.16, mentioned: 0.12, hovered: 0.1 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ByMark | number>>>>;
