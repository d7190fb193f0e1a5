import { createEffect, on, onCleanup } from "solid-js";
import type { FeatureId } from "../../atlas/atlas";
import { useAppState } from "../../state/context";

/** The focus on its way from a card to the one that takes its place, and where it is to go back to. */
let passed: { readonly feature: FeatureId; readonly opener: HTMLElement } | undefined;

/**
 * Keeps the focus where a person expects it: in a card that was opened by a key of the map, in the card to which one
 * pages, and back where it was when a card that has it goes. To be called by a card of the selected feature.
 */
export function keepCardFocus(card: () => HTMLElement): void {
	const { view, focusTargets } = useAppState();
	const came = passed?.feature === view.selection()?.feature ? passed : undefined;
	passed = undefined;
	const opener =
		came?.opener ?? (document.activeElement instanceof HTMLElement ? document.activeElement : document.body);
	let isInside = came !== undefined;

	const onFocusIn = ({ target }: FocusEvent) => {
		isInside = target instanceof Node && card().contains(target);
	};
	document.addEventListener("focusin", onFocusIn);
	createEffect(
		on(view.selection, (selection) => {
			if (!selection) return;
			queueMicrotask(() => {
				const isLost = isInside && document.activeElement === document.body;
				if (selection.takesFocus || isLost) card().focus({ preventScroll: true });
			});
		}),
	);
	onCleanup(() => {
		document.removeEventListener("focusin", onFocusIn);
		if (!isInside) return;
		const next = view.selection()?.feature;
		if (next !== undefined) passed = { feature: next, opener };
		else queueMicrotask(() => document.activeElement === document.body && giveBack());
	});

	/** Focuses what opened the card, or the map where that is gone. */
	function giveBack() {
		if (opener.isConnected && opener !== document.body) opener.focus({ preventScroll: true });
		else focusTargets.focus("map", { preventScroll: true });
	}
}
