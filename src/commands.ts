import { languages } from "./atlas/atlas";
import { rememberLanguage } from "./state/appearance";
import type { Command } from "./state/command";
import type { FollowText } from "./state/follow-text";
import type { KeyChoice } from "./state/key-choice";
import type { PageState } from "./state/page-state";
import type { PassageWalk } from "./state/passage-walk";
import type { Tour } from "./state/tour";
import { themes } from "./state/view";
import type { ViewState } from "./state/view-state";

/** The commands on a view and its page, the more pressing first where two share a key. */
export function makeCommands({
	view,
	page,
	followText,
	passageWalk,
	tour,
}: {
	readonly view: ViewState;
	readonly page: PageState;
	readonly followText: FollowText;
	readonly passageWalk: PassageWalk;
	readonly tour: Tour;
}): readonly Command[] {
	const isFollowing = () => followText.passage() !== undefined;
	const canWalk = () => passageWalk.passages().length > 0 && !isFollowing();
	return [
		{ id: "search", keys: ["/", "Mod+k", "Mod+ㅏ"], needsPanels: true, run: () => page.open("search") },
		{
			id: "close-window",
			keys: ["Escape"],
			isEnabled: () => page.dialog() !== undefined,
			run: () => {
				const dialog = page.dialog();
				if (dialog) page.close(dialog);
			},
		},
		{
			id: "close-sheet",
			keys: ["Escape"],
			isEnabled: () => page.sheetCloser() !== undefined,
			needsPanels: true,
			run: () => page.sheetCloser()?.(),
		},
		{
			id: "close-feature",
			keys: ["Escape"],
			isEnabled: () => view.selection() !== undefined,
			run: () => view.clearSelection(),
		},
		{ id: "leave-tour", keys: ["Escape"], isEnabled: () => tour.step() !== undefined, run: () => tour.leave() },
		{ id: "stop-following", keys: ["Escape"], isEnabled: isFollowing, run: () => followText.stop() },
		{
			id: "remove-pin",
			keys: ["Escape"],
			isEnabled: () => view.pin() !== undefined,
			run: () => view.removePin(),
		},
		{
			id: "close-article",
			keys: ["Escape"],
			isEnabled: () => view.excerpt() !== undefined,
			run: () => view.closeArticle(),
		},
		{ id: "tour", isEnabled: () => tour.steps.length > 0, run: () => tour.start() },
		{
			id: "next-tour-step",
			keys: ["ArrowRight"],
			isEnabled: () => tour.step() !== undefined,
			run: () => tour.move(1),
		},
		{
			id: "previous-tour-step",
			keys: ["ArrowLeft"],
			isEnabled: () => tour.step() !== undefined,
			run: () => tour.move(-1),
		},
		{
			id: "follow-text",
			keys: ["f", "ㄹ"],
			isEnabled: () => view.excerpt() !== undefined,
			needsPanels: true,
			run: () => (isFollowing() ? followText.stop() : followText.start()),
		},
		{ id: "next-step", keys: ["ArrowDown", "j", "ㅓ"], isEnabled: isFollowing, run: () => followText.step(1) },
		{ id: "previous-step", keys: ["ArrowUp", "k", "ㅏ"], isEnabled: isFollowing, run: () => followText.step(-1) },
		{ id: "next-passage", keys: ["n", "ㅜ"], isEnabled: canWalk, needsPanels: true, run: () => passageWalk.next() },
		{
			id: "previous-passage",
			keys: ["p", "ㅔ"],
			isEnabled: canWalk,
			needsPanels: true,
			run: () => passageWalk.previous(),
		},
		{ id: "describe", keys: ["d", "ㅇ"], run: () => page.open("describe") },
		{ id: "keys", keys: ["?"], run: () => page.open("keys") },
		{ id: "home", run: () => view.goHome() },
		{ id: "zoom-in", run: () => view.zoomBy(1) },
		{ id: "zoom-out", run: () => view.zoomBy(-1) },
		{ id: "share", run: () => page.share() },
		{ id: "print", run: () => void page.print() },
		{ id: "about-data", run: () => page.open("about-data") },
		{ id: "names", run: () => page.open("names") },
		...languages.map((language) => ({
			id: language,
			run: () => {
				rememberLanguage(language, window);
				view.setLanguage(language);
			},
		})),
		...themes.map((theme) => ({ id: theme, run: () => view.setTheme(theme) })),
	];
}

/**
 * Runs commands by their keys, except while somebody types or holds Alt, and single characters only where they are on;
 * arrows only where the page, the article, a button or a link has the focus, since lists, tables and the map have a use
 * for them. Returns what ends that.
 */
export function bindKeys(
	target: Window,
	commands: readonly Command[],
	{ areSingleKeysOn }: Pick<KeyChoice, "areSingleKeysOn">,
): () => void {
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.defaultPrevented || event.altKey) return;
		const isModified = event.ctrlKey || event.metaKey;
		const isTyping = event.target instanceof HTMLElement && event.target.matches(typedInto);
		if (isTyping && !isModified && event.key !== "Escape") return;
		if (event.key.length === 1 && !isModified && !areSingleKeysOn()) return;
		if (event.key.startsWith("Arrow") && !isForReading(event.target)) return;
		const key = isModified ? `Mod+${event.key.toLowerCase()}` : event.key;
		const command = commands.find((each) => each.keys?.includes(key) && (each.isEnabled?.() ?? true));
		if (!command) return;
		event.preventDefault();
		command.run();
	};
	target.addEventListener("keydown", onKeyDown);
	return () => target.removeEventListener("keydown", onKeyDown);
}

const typedInto = "input[type=text], input[type=search], textarea, select";

/** What has a use for the arrows itself. */
const arrowUsers = "[role=application], [role=dialog], [role=listbox], [role=tablist], [role=slider], table";

function isForReading(target: EventTarget | null): boolean {
	if (target === document.body) return true;
	if (!(target instanceof Element)) return false;
	return target.closest(".article-panel") !== null || (target.matches("button, a") && !target.closest(arrowUsers));
}
