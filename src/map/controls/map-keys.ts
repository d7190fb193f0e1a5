/**
 * What the keys do while the map has the focus: `KeyboardEvent.key`, with `Shift+` before it. MapLibre sees to the
 * first four.
 */
export const mapKeys = {
	pan: ["ArrowLeft", "ArrowUp", "ArrowDown", "ArrowRight"],
	zoom: ["+", "-"],
	turn: ["Shift+ArrowLeft", "Shift+ArrowRight"],
	tilt: ["Shift+ArrowUp", "Shift+ArrowDown"],
	"next-feature": ["Enter"],
	"previous-feature": ["Shift+Enter"],
	"open-feature": [" "],
	"end-steps": ["Escape"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** One of the things that {@link mapKeys} do. */
export type MapKeyAction = keyof typeof mapKeys;

/** What a key does on the map; undefined for one that does nothing there, or is held with Ctrl, Alt or ⌘. */
export function findMapAction(
	event: Pick<KeyboardEvent, "key" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">,
): MapKeyAction | undefined {
	if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
	const key = event.shiftKey ? `Shift+${event.key}` : event.key;
	const actions = Object.keys(mapKeys) as MapKeyAction[];
	return actions.find((action) => (mapKeys[action] as readonly string[]).includes(key));
}
