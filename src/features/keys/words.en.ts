import type { KeysText } from "./words";

/** The English of the window that shows all keys. */
export const en: KeysText = {
	title: "Keyboard shortcuts",
	everywhere: "Everywhere",
	onMap: "While the map has the focus",
	space: "Space",
	commands: {
		search: "Search everything",
		"close-window": "Close the window that is open",
		"close-sheet": "Close the sheet with layers or list",
		"close-feature": "Close the card",
		"stop-following": "End following the text",
		"remove-pin": "Remove the pin",
		"close-article": "Close the article",
		"next-step": "Next passage, while the map follows the text",
		"previous-step": "Previous passage, while the map follows the text",
		"next-tour-step": "Next step of the tour",
		"previous-tour-step": "Previous step of the tour",
		"leave-tour": "End the tour",
		"next-passage": "Next passage about what is selected",
		"previous-passage": "Previous passage about what is selected",
	},
	map: {
		pan: "Move the map",
		zoom: "Zoom in and out",
		turn: "Turn the map",
		tilt: "Tilt the map",
		"next-feature": "Next feature in view, from west to east",
		"previous-feature": "Previous feature in view",
		"open-feature": "Open the card of that feature",
		"end-steps": "End going through the features",
	},
	singleKeys: "Single-key shortcuts",
	singleKeysNote:
		"Off, keys of one character do nothing by themselves, so that speech input or a slip presses none. Ctrl-K, or Cmd-K, still opens the search, which finds this window and every action.",
};
