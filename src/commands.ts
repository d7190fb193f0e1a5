import { languages } from "./atlas/atlas";
import { rememberLanguage } from "./state/appearance";
import type { CameraRequests } from "./state/camera-requests";
import type { Command } from "./state/command";
import type { FocusTargets } from "./state/focus-targets";
import type { FollowSession } from "./state/follow-session";
import type { KeyChoice } from "./state/key-choice";
import type { Panels } from "./state/panels";
import type { PassageWalk } from "./state/passage-walk";
import type { PrintService } from "./state/print-service";
import type { ShareService } from "./state/share";
import type { Tour } from "./state/tour";
import { themes } from "./state/view";
import type { ViewState } from "./state/view-state";

/** The commands on a view and its page, the more pressing first where two share a key. */
export function makeCommands({
	view,
	camera,
	panels,
	followSession,
	passageWalk,
	tour,
	printing,
	sharing,
}: {
	readonly view: ViewState;
	readonly camera: CameraRequests;
	readonly panels: Panels;
	readonly followSession: FollowSession;
	readonly passageWalk: PassageWalk;
	readonly tour: Tour;
	readonly printing: PrintService;
	readonly sharing: ShareService;
}): readonly Command[] {
	const isFollowing = () => followSession.passage() !== undefined;
	const canWalk = () => passageWalk.passages().length > 0 && !isFollowing();
	return [
		{ id: "search", keys: ["/", "Mod+k", "Mod+ㅏ"], needsPanels: true, run: () => panels.open("search") },
		{
			id: "close-window",
			keys: ["Escape"],
			isEnabled: () => panels.dialog() !== undefined,
			run: () => {
				const dialog = panels.dialog();
				if (dialog) panels.close(dialog);
			},
		},
		{
			id: "close-sheet",
			keys: ["Escape"],
			isEnabled: () => panels.isSheetInTheWay(),
			needsPanels: true,
			run: () => panels.showSheet(undefined),
		},
		{
			id: "close-feature",
			keys: ["Escape"],
			isEnabled: () => view.selection() !== undefined,
			run: () => view.clearSelection(),
		},
		{ id: "leave-tour", keys: ["Escape"], isEnabled: () => tour.step() !== undefined, run: () => tour.leave() },
		{ id: "stop-following", keys: ["Escape"], isEnabled: isFollowing, run: () => followSession.stop() },
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
			run: () => (isFollowing() ? followSession.stop() : followSession.start()),
		},
		{ id: "next-step", keys: ["ArrowDown", "j", "ㅓ"], isEnabled: isFollowing, run: () => followSession.step(1) },
		{ id: "previous-step", keys: ["ArrowUp", "k", "ㅏ"], isEnabled: isFollowing, run: () => followSession.step(-1) },
		{ id: "next-passage", keys: ["n", "ㅜ"], isEnabled: canWalk, needsPanels: true, run: () => passageWalk.next() },
		{
			id: "previous-passage",
			keys: ["p", "ㅔ"],
			isEnabled: canWalk,
			needsPanels: true,
			run: () => passageWalk.previous(),
		},
		{ id: "describe", keys: ["d", "ㅇ"], run: () => panels.open("describe") },
		{ id: "keys", keys: ["?"], run: () => panels.open("keys") },
		{ id: "home", run: () => view.goHome() },
		{ id: "zoom-in", run: () => camera.send({ kind: "zoom", steps: 1 }) },
		{ id: "zoom-out", run: () => camera.send({ kind: "zoom", steps: -1 }) },
		{ id: "share", run: () => void sharing.share() },
		{ id: "print", run: () => void printing.print() },
		{ id: "about-data", run: () => panels.open("about-data") },
		{ id: "names", run: () => panels.open("names") },
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
	focusTargets: Pick<FocusTargets, "contains">,
): () => void {
	const isForReading = (at: EventTarget | null) =>
		at === document.body ||
		focusTargets.contains("article", at) ||
		(at instanceof Element && at.matches("button, a") && !at.closest(arrowUsers));
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
