import type { ExcerptRef } from "../../atlas/article";
import { toVocabulary } from "../../state/atlas-index";
import { useAppState } from "../../state/context";
import { formatLink } from "../../state/link";
import type { View } from "../../state/view";

/** Attributes of an `<a>` that leads to a passage. */
export interface PassageLink {
	readonly href: string;
	readonly target: string | undefined;
	onClick(event: MouseEvent): void;
}

/**
 * Makes the attributes of a link to a passage: a real address that opens in a new tab, copies and works in a frame,
 * where a plain click does what is given instead. In an embedded map it opens the whole site.
 */
export function createPassageLink(ref: () => ExcerptRef, follow: (ref: ExcerptRef) => void): PassageLink {
	const { isEmbedded } = useAppState();
	const href = useViewHref(() => ({ excerpt: ref() }));
	return {
		get href() {
			return href();
		},
		target: isEmbedded ? "_blank" : undefined,
		onClick(event) {
			const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
			if (isEmbedded || !isPlain) return;
			event.preventDefault();
			follow(ref());
		},
	};
}

/**
 * The address of the present view, but for what is given, in the whole site; the view is followed when the map is at
 * rest.
 */
export function useViewHref(change: () => Partial<View> = () => ({})): () => string {
	const { index, address, isEmbedded } = useAppState();
	const vocabulary = toVocabulary(index);
	return () => {
		const fragment = formatLink({ ...address.settled(), ...change() }, vocabulary);
		return `${isEmbedded ? window.location.pathname : ""}#${fragment}`;
	};
}
