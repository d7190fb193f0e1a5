import type { ViewState } from "./state/view-state";

/** Something a person can do, as data for keys and menus. */
export interface Command {
	readonly id: string;
	/** `KeyboardEvent.key` of the key that does it. */
	readonly key: string;
	/** Whether there is anything to do now. */
	isEnabled(): boolean;
	run(): void;
}

/** The commands on a view, the more pressing first where two share a key. */
export function makeCommands(view: ViewState): readonly Command[] {
	return [
		{
			id: "close-feature",
			key: "Escape",
			isEnabled: () => view.selection() !== undefined,
			run: () => view.clearSelection(),
		},
		{
			id: "close-article",
			key: "Escape",
			isEnabled: () => view.excerpt() !== undefined,
			run: () => view.closeArticle(),
		},
	];
}

/** Runs commands by their keys, except while somebody types or holds a modifier. Ends with the owner's cleanup. */
export function bindKeys(target: Window, commands: readonly Command[]): () => void {
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
		const isTyping = event.target instanceof HTMLElement && event.target.matches("input[type=text], textarea, select");
		if (isTyping && event.key !== "Escape") return;
		const command = commands.find((each) => each.key === event.key && each.isEnabled());
		if (!command) return;
		event.preventDefault();
		command.run();
	};
	target.addEventListener("keydown", onKeyDown);
	return () => target.removeEventListener("keydown", onKeyDown);
}
