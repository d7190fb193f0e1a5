import { type Accessor, createSignal } from "solid-js";
import type { SheetStep } from "../../state/panels";
import { type SheetHeights, settleSheet } from "./sheet-steps";

/** A finger that draws a sheet up or down by its bar. */
export interface SheetDrag {
	/** The height under the finger in CSS pixels; undefined while nobody draws. */
	heightPx: Accessor<number | undefined>;
	/** Whether the press that has just ended drew the sheet, so that it was no click. */
	hasDrawn(): boolean;
	/** Begins with a press on the bar. */
	start(event: PointerEvent & { readonly currentTarget: HTMLElement }): void;
}

/** Moved by less, a press is still a click. */
const slackPx = 5;
/** The time over which the speed of the finger is taken. */
const speedOverMs = 90;

/**
 * Makes what follows a finger from the height `from()`; at its end the sheet is told where to rest, or, drawn down, to
 * close.
 */
export function createSheetDrag(options: {
	readonly heights: () => SheetHeights;
	readonly from: () => number;
	readonly onRest: (step: SheetStep) => void;
	readonly onClose: () => void;
}): SheetDrag {
	const [heightPx, setHeight] = createSignal<number>();
	let hasDrawn = false;
	return {
		heightPx,
		hasDrawn: () => hasDrawn,
		start(press) {
			hasDrawn = false;
			if (!press.isPrimary || press.button !== 0) return;
			const bar = press.currentTarget;
			const fromPx = options.from();
			let trail: readonly { readonly atMs: number; readonly y: number }[] = [
				{ atMs: press.timeStamp, y: press.clientY },
			];
			const listening = new AbortController();
			const onMove = (move: PointerEvent) => {
				if (move.pointerId !== press.pointerId) return;
				const drawnPx = press.clientY - move.clientY;
				if (!hasDrawn && Math.abs(drawnPx) < slackPx) return;
				if (!hasDrawn) bar.setPointerCapture(move.pointerId);
				hasDrawn = true;
				trail = [
					...trail.filter(({ atMs }) => move.timeStamp - atMs < speedOverMs),
					{ atMs: move.timeStamp, y: move.clientY },
				];
				setHeight(Math.max(0, Math.min(options.heights().full, fromPx + drawnPx)));
			};
			const onEnd = (end: PointerEvent) => {
				if (end.pointerId !== press.pointerId) return;
				listening.abort();
				const restPx = heightPx();
				setHeight(undefined);
				if (restPx === undefined) return;
				const [first] = trail.filter(({ atMs }) => end.timeStamp - atMs < speedOverMs);
				const speed = first ? (first.y - end.clientY) / Math.max(1, end.timeStamp - first.atMs) : 0;
				const isBroken = end.type === "pointercancel";
				const step = settleSheet(isBroken ? fromPx : restPx, isBroken ? 0 : speed, options.heights());
				if (step) options.onRest(step);
				else options.onClose();
			};
			bar.addEventListener("pointermove", onMove, { signal: listening.signal });
			for (const end of ["pointerup", "pointercancel"] as const)
				bar.addEventListener(end, onEnd, { signal: listening.signal });
		},
	};
}
