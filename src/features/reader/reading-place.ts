import { onCleanup } from "solid-js";
import { wantsMotion } from "../../state/appearance";
import { passageAtLine, readingLinePx, readingShare } from "./reading-line";

/** Where in a scrolled text somebody reads. */
export interface ReadingPlace {
	/**
	 * Scrolls a passage to where eyes rest, or, for `visible`, only as far as it is out of view. Such scrolling is not
	 * told as the person's reading. The passage is kept in view when the text is laid out anew, by a typeface that comes
	 * or another width, until the person scrolls.
	 */
	bring(passage: string, to: "line" | "visible", move: "glide" | "jump"): void;
	/** The passage that was last told as read, until another is brought. */
	read(): string | undefined;
}

/** How long a passage has to be at the reading line before it counts as read. */
const restMs = 120;
/** The part of the height, from above, within which a passage is well in view. */
const comfortable = { from: 0.06, to: 0.88 };
const hands = ["wheel", "touchmove", "pointerdown", "keydown"] as const;

/** Watches a scroller whose passages bear `data-passage`, and tells which passage a person has scrolled to. */
export function createReadingPlace(scroller: HTMLElement, onRead: (passage: string) => void): ReadingPlace {
	let targetPx: number | undefined;
	let read: string | undefined;
	let held: string | undefined;
	let frame = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const topOf = (passage: Element) => (passage.getClientRects()[0]?.top ?? 0) - scroller.getBoundingClientRect().top;
	const look = () => {
		const passages = [...scroller.querySelectorAll<HTMLElement>("[data-passage]")];
		const found = passages[passageAtLine(passages.map(topOf), readingLinePx(scroller))]?.dataset.passage;
		if (found === undefined || found === read) return;
		read = found;
		clearTimeout(timer);
		timer = setTimeout(() => onRead(found), restMs);
	};
	const onScroll = () => {
		if (targetPx !== undefined) return;
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(look);
	};
	const onScrollEnd = () => {
		if (targetPx !== undefined && Math.abs(scroller.scrollTop - targetPx) < 2) targetPx = undefined;
	};
	const onHand = () => {
		targetPx = undefined;
		held = undefined;
	};
	const sizes = new ResizeObserver(() => held !== undefined && bring(held, "visible", "jump"));
	for (const element of [scroller, ...scroller.children]) sizes.observe(element);

	scroller.addEventListener("scroll", onScroll, { passive: true });
	scroller.addEventListener("scrollend", onScrollEnd);
	for (const hand of hands) scroller.addEventListener(hand, onHand, { passive: true });
	onCleanup(() => {
		sizes.disconnect();
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	});

	function bring(id: string, to: "line" | "visible", move: "glide" | "jump") {
		const passage = scroller.querySelector(`[data-passage="${CSS.escape(id)}"]`);
		if (!passage) return;
		read = undefined;
		held = id;
		clearTimeout(timer);
		const { scrollTop, clientHeight, scrollHeight } = scroller;
		const top = topOf(passage);
		if (to === "visible" && top >= clientHeight * comfortable.from && top <= clientHeight * comfortable.to) return;
		const wanted = scrollTop + top - clientHeight * readingShare;
		targetPx = Math.max(0, Math.min(wanted, scrollHeight - clientHeight));
		scroller.scrollTo({ top: targetPx, behavior: move === "glide" && wantsMotion() ? "smooth" : "instant" });
	}

	return { bring, read: () => read };
}
