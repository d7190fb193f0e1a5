import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js";
import { useAppState } from "../../state/context";
import { openSheetAt, type SheetContent, type SheetStep } from "./sheet-steps";

/** What the one sheet of a phone shows, and how high it stands. */
export interface OpenSheet {
	/** Undefined while there is no sheet. */
	now: Accessor<{ readonly content: SheetContent; readonly step: SheetStep } | undefined>;
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
export function createOpenSheet(isBeside: Accessor<boolean>): OpenSheet {
	const { page, view } = useAppState();
	const [now, setNow] = createSignal<ReturnType<OpenSheet["now"]>>();
	const content = () => now()?.content;
	let under: SheetContent | undefined;

	const show = (wanted: SheetContent | undefined) =>
		setNow((before) => wanted && { content: wanted, step: openSheetAt(wanted, before, isBeside()) });
	const setStep = (step: SheetStep) => setNow((before) => before && { ...before, step });

	createEffect(
		on(view.foreground, (front) => {
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

	createEffect(() => page.setSheetCloser(content() === "layers" || content() === "list" ? close : undefined));
	onCleanup(() => page.setSheetCloser(undefined));

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
