import { createEffect, createRoot, createSignal, onCleanup } from "solid-js";
import type { MapPadding } from "./map-padding";

/** What stands over the map: controls, heading, legend. Nothing that is written or placed there should lie under it. */
export interface Obstructions {
	/** Registers an element. Returns what takes it away again. */
	add(element: HTMLElement): () => void;
	/** All of them, in the order of the page. */
	elements(): readonly HTMLElement[];
	/** Calls back when one comes, goes, or has another size or place. Returns what ends that. */
	watch(onChange: () => void): () => void;
}

/** Makes an empty register; `padding` tells of panels that move what stands over the map. */
export function createObstructions(padding: () => MapPadding): Obstructions {
	const [elements, setElements] = createSignal<readonly HTMLElement[]>([]);
	return {
		add(element) {
			setElements((all) => [...all, element]);
			return () => setElements((all) => all.filter((each) => each !== element));
		},
		elements: () => elements().toSorted(inPageOrder),
		watch: (onChange) =>
			createRoot((dispose) => {
				const sizes = new ResizeObserver(onChange);
				createEffect(() => {
					padding();
					sizes.disconnect();
					for (const element of elements()) sizes.observe(element); // An observer calls back for each that it begins with.
				});
				onCleanup(() => sizes.disconnect());
				return dispose;
			}),
	};
}

function inPageOrder(one: Node, other: Node): number {
	return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
