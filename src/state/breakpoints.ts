const narrow = "(max-width: 760px)";
const lowPhone = "(max-width: 960px) and (max-height: 500px) and (pointer: coarse)";

/**
 * Every size of the window at which the page changes, as media queries. Styles cannot read this list: they write the
 * same queries, and a test holds them to it. What depends on the room of one part of the page is a container query of
 * that part.
 */
export const breakpoints = {
	/** Too small for panels at the map's sides: upright phones, and phones on their side. */
	compact: `${narrow}, ${lowPhone}`,
	/** Too narrow for panels at the map's sides. */
	narrow,
	/** A small phone. */
	tiny: "(max-width: 360px)",
	/** A window or frame hardly larger than a hand. */
	handSized: "(max-width: 400px) and (max-height: 300px)",
	/** So low that controls lie in a row. */
	low: "(max-height: 280px)",
	/** So low that a sheet stands beside the map. */
	besideSheet: "(min-width: 560px) and (max-height: 500px)",
	/** The same in a compact window, whose tabs then stand at its side. */
	besideTabs: `(min-width: 560px) and ${narrow} and (max-height: 500px), (min-width: 560px) and ${lowPhone}`,
	/** Room for one panel at the map's sides: an article takes that of the layers. */
	onePanel: "(min-width: 761px) and (max-width: 1279px)",
	/** The article's bar has to break its line. */
	narrowArticle: "(max-width: 1020px)",
	/** Targets have the size of a finger. */
	finger: `${narrow}, (pointer: coarse)`,
	/** The same, but for what has it in narrow windows anyway. */
	fingerOnWide: "(pointer: coarse) and (min-width: 761px)",
	/** No mouse whose place could be told. */
	noMouse: `${narrow}, (hover: none), (pointer: coarse)`,
	/** An embedding frame without room for a card beside what it shows; for scripts alone. */
	narrowFrame: "(max-width: 499px)",
} as const;
