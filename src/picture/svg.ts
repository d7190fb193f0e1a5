/** A place on a picture, in pixels from its upper left corner. */
export type Pixel = readonly [x: number, y: number];

/** Values of attributes; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Writes an element of SVG; `content` is SVG already, see {@link escapeText}. */
export function element(name: string, attributes: Attributes, content?: string): string {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : [` ${key}="${typeof value === "number" ? round(value) : escapeText(value)}"`],
	);
	return content === undefined ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${content}</${name}>`;
}

/** Text as content or in an attribute. */
export function escapeText(text: string): string {
	return text.replace(/[&<>"]/g, (each) => entities[each] ?? each);
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A number with no more digits than one sees: a hundredth. */
export function round(value: number): number {
	return Math.round(value * 100) / 100;
}

/**
 * The data of a path through places, closed or open, in tenths of a pixel and each relative to the one before: the
 * shortest way to write a coast. Places that fall on the one before are left out; empty for fewer than two.
 */
export function pathThrough(places: readonly Pixel[], isClosed = false): string {
	let [lastX, lastY] = [0, 0];
	const steps: string[] = [];
	for (const [x, y] of places) {
		const [tenthsX, tenthsY] = [Math.round(x * 10), Math.round(y * 10)];
		if (steps.length > 0 && tenthsX === lastX && tenthsY === lastY) continue;
		const [stepX, stepY] = steps.length === 0 ? [tenthsX, tenthsY] : [tenthsX - lastX, tenthsY - lastY];
		steps.push(`${steps.length === 0 ? "M" : steps.length === 1 ? "l" : ""}${join(stepX / 10, stepY / 10)}`);
		[lastX, lastY] = [tenthsX, tenthsY];
	}
	if (steps.length < 2) return "";
	return steps.join(" ").replaceAll(" -", "-") + (isClosed ? "z" : "");
}

function join(x: number, y: number): string {
	return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
