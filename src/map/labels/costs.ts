import { type LineNameDistance, lineNameMaxAngleDeg } from "../style/line-names";

/**
 * All that weighs in the placement of line labels. Lengths are CSS pixels at the tile's zoom, a whole one, and angles
 * radians; the cost of a candidate is in radians too.
 */
export const labelCosts = {
	/** How a line becomes a baseline. */
	baseline: {
		/** The distance between two points of a baseline. */
		stepPx: 8,
		/** How far a baseline may leave its line, by the distance of the label: less than the label keeps off, see the style. */
		tolerancePx: { near: 4, far: 10 } as Readonly<Record<LineNameDistance, number>>,
		/** A corner is rounded over so many steps to either side. */
		cornerSteps: 4,
		/** The usual side is left for one with fewer conflicts than this share of its own. */
		otherSideShare: 0.7,
	},
	/** How far a label keeps from what else is drawn, measured from its own edge. */
	clearance: {
		/** A point: its disc and some air. */
		discPx: 14,
		/** Half the width of a line. */
		linePx: 2,
		/** The labelled line itself, whose small turns may come nearer. */
		ownLinePx: 0.5,
		/** Lines are sampled in such steps. */
		sampleStepPx: 4,
	},
	/** How often a label comes along a line, and how far from the next. */
	spacing: {
		/** A line has one label in so many label widths, but within these pixels. */
		everyWidths: 3,
		leastPx: 260,
		mostPx: 600,
		/** Between the labels of two neighbouring pieces, where there is room. */
		apartPx: 120,
		/** Between the starts of two candidates that are not alternatives of each other. */
		repeatPx: 400,
		/** Between an abbreviation and the full name. */
		abbreviationPx: 400,
	},
	/** What makes one candidate better than another. */
	candidate: {
		/** The length of a candidate in label widths, which are only estimated: on one too short MapLibre draws nothing. */
		lengthInWidths: 1.2,
		/** What a step with a conflict costs. */
		perConflict: 0.6,
		/** What it costs to leave the middle of a piece by the whole length of the line. */
		perDrift: 0.2,
		/**
		 * In a bend that shortens a label by more than this share its letters run together: a candidate there is kept only
		 * where the line has no better one.
		 */
		mostShortened: 0.1,
		/** Up to this bend MapLibre is sure to draw a label. */
		sureBend: (lineNameMaxAngleDeg * Math.PI) / 180,
		/**
		 * Alternatives should the best candidate be taken, as shifts in its own length: so small that a label on one leaves
		 * no room for a second on another, not even half a zoom further in, where candidates are longer in pixels.
		 */
		shifts: [0, 0.15, -0.15, -0.3],
		/** Details of a candidate finer than this are left out. */
		finestPx: 0.4,
	},
} as const;
