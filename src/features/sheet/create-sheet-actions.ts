import { type Accessor, createEffect, on, onCleanup, untrack } from "solid-js";
import { useAppState } from "../../state/context";
import type { OpenSheet, SheetContent, SheetStep } from "../../state/panels";
import { openSheetAt } from "./sheet-steps";

/** The one sheet of a small window, and what a person does with it. */
export interface SheetActions {
	/** Undefined while there is no sheet. */
	now: Accessor<OpenSheet | undefined>;
	content: Accessor<SheetContent | undefined>;
	setStep(step: SheetStep): void;
	/** Shows this; what lies low comes up, what is shown already goes. */
	toggle(content: SheetContent): void;
	/** Takes the sheet away, and lets go of nothing. */
	hide(): void;
	/** Lets go of what the sheet shows. What a card lay over comes back. */
	close(): void;
}

/** Makes the sheet: it shows what a person turns to, and goes with what it showed. */
export function createSheetActions(isBeside: Accessor<boolean>): SheetActions {
	const { panels, view } = useAppState();
	const now = panels.sheet;
	const content = () => now()?.content;
	let under: SheetContent | undefined;

	const show = (wanted: SheetContent | undefined) =>
		panels.showSheet(wanted && { content: wanted, step: openSheetAt(wanted, untrack(now), isBeside()) });
	const setStep = (step: SheetStep) => {
		const before = untrack(now);
		panels.showSheet(before && { ...before, step });
	};

	createEffect(
		on(panels.foreground, (front) => {
			if (!front) return;
			if (content() !== "feature") under = content();
			show(front.what);
		}),
	);
	createEffect(() => {
		if (content() === "feature" && view.selection() === undefined)
			show(under === "list" ? under : view.article() && "article");
		if (content() === "pin" && view.pin() === undefined) show(undefined);
	});
	createEffect(
		on(view.excerpt, (excerpt) => excerpt === undefined && content() === "article" && show(undefined), { defer: true }),
	);

	function close() {
		const closed = content();
		if (closed === "feature") view.clearSelection();
		else if (closed === "pin") view.removePin();
		else if (closed === "article" && view.article()) view.closeArticle();
		else show(undefined);
	}

	onCleanup(() => panels.showSheet(undefined));

	return {
		now,
		content,
		setStep,
		toggle(wanted) {
			const before = now();
			if (before?.content !== wanted) show(wanted);
			else if (before.step === "peek") setStep("half");
			else show(undefined);
		},
		hide: () => show(undefined),
		close,
	};
}
