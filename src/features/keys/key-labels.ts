/** Names of keys that bear no sign of their own, in one language. */
export interface KeyNames {
	readonly space: string;
}

const signs: Readonly<Record<string, string>> = {
	ArrowLeft: "←",
	ArrowUp: "↑",
	ArrowRight: "→",
	ArrowDown: "↓",
	Escape: "Esc",
	"-": "−",
};

/**
 * What stands on the keys to be pressed together for a key as commands have it, such as `Mod+k`; `isMac` chooses the
 * one that `Mod` stands for. Undefined for a key that only repeats another one on a Korean keyboard.
 */
export function toKeyLabels(key: string, names: KeyNames, isMac: boolean): readonly string[] | undefined {
	if (/\p{Script=Hangul}/u.test(key)) return undefined;
	const held = key.match(/^(Mod|Shift)\+/)?.[1];
	const pressed = held ? key.slice(held.length + 1) : key;
	const label = pressed === " " ? names.space : (signs[pressed] ?? (held ? pressed.toUpperCase() : pressed));
	const labels = pressed.length > 1 ? [signs[pressed] ?? pressed] : [label];
	return held ? [held === "Mod" ? (isMac ? "Cmd" : "Ctrl") : held, ...labels] : labels;
}
