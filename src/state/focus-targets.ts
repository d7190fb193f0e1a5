/** Parts of the page to which the focus is brought from elsewhere. */
export type FocusTarget = "map" | "article" | "article-list" | "list";

/** Where the focus can be brought, and whether it is there. */
export interface FocusTargets {
	/** Registers the element that stands for a part; the last one counts. Returns what takes it away again. */
	add(target: FocusTarget, element: HTMLElement): () => void;
	/** Focuses a part; returns whether it is there. */
	focus(target: FocusTarget, options?: FocusOptions): boolean;
	/** Whether something lies within a part. */
	contains(target: FocusTarget, node: EventTarget | null): boolean;
}

/** Makes an empty register of focus targets. */
export function makeFocusTargets(): FocusTargets {
	const registered: { readonly target: FocusTarget; readonly element: HTMLElement }[] = [];
	const find = (wanted: FocusTarget) => registered.findLast(({ target }) => target === wanted)?.element;
	return {
		add(target, element) {
			const entry = { target, element };
			registered.push(entry);
			return () => void registered.splice(registered.indexOf(entry), 1);
		},
		focus(target, options) {
			const element = find(target);
			element?.focus(options);
			return element !== undefined;
		},
		contains: (target, node) => node instanceof Node && find(target)?.contains(node) === true,
	};
}
