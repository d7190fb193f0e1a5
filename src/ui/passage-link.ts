import { formatLink } from "../domain/link";
import type { ExcerptRef } from "../domain/view";
import { toVocabulary } from "../state/atlas-index";
import { useAppState } from "../state/context";

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
	const { index, address, isEmbedded } = useAppState();
	const vocabulary = toVocabulary(index);
	return {
		get href() {
			const fragment = formatLink({ ...address.settled(), excerpt: ref() }, vocabulary);
			return `${isEmbedded ? window.location.pathname : ""}#${fragment}`;
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
