import { createEffect, createSignal, on, untrack } from "solid-js";
import type { ExcerptRef } from "../atlas/article";
import { type FoundExcerpt, findExcerpt } from "../atlas/article";
import type { LayerId } from "../atlas/catalogue";
import type { AddressState } from "./address";
import type { AtlasData } from "./atlas-data";
import { type AtlasIndex, layersOf } from "./atlas-index";
import type { CameraRequests } from "./camera-requests";
import type { Selection } from "./selection";
import type { Camera } from "./view";
import type { ViewState } from "./view-state";

/** A passage the map has gone along to. */
interface FollowedPassage extends FoundExcerpt {
	/** Its place among the passages of its article, from 0. */
	readonly index: number;
	readonly count: number;
}

/** What is said aloud in answer to a step: the passage come to, or that there is none further. */
interface StepAnswer {
	readonly kind: "passage" | "end" | "beginning";
	readonly passage: FollowedPassage;
}

/** The map going along with the text, passage by passage. All readers are reactive. */
export interface FollowSession {
	/** Where map and text are; undefined while the map does not go along. */
	passage(): FollowedPassage | undefined;
	/** What the last step led to; a new object for each step, undefined once the text is scrolled or left. */
	answer(): StepAnswer | undefined;
	/** Whether following has ended and the map can still be taken to where it was before. */
	canReturn(): boolean;

	/** Begins at the passage that is read, or at the first of the first article. */
	start(): void;
	/** Ends it; the person's own layers and selection come back, the map stays. */
	stop(): void;
	/** Goes to the passage before or after; at the end of the text it stays. */
	step(steps: 1 | -1): void;
	/** Goes to a passage. */
	goTo(ref: ExcerptRef): void;
	/** Tells which passage of the open article is read. The map goes along if it follows. */
	reportReading(ref: ExcerptRef): void;
	/** Takes the map to where it was when following began. */
	returnToPlace(): void;
}

/** What was shown before the map went along. */
interface Before {
	readonly selection: Selection | undefined;
	readonly camera: Camera | undefined;
	/** Lets go of the history's entry. */
	readonly letGo: () => void;
}

/**
 * Makes the following of texts. It is one entry of the history as a whole: going back leaves it, at the view before; a
 * step replaces the entry, so that the link always holds what is seen.
 */
export function createFollowSession({
	index,
	data,
	view,
	camera,
	address,
}: {
	readonly index: AtlasIndex;
	readonly data: AtlasData;
	readonly view: ViewState;
	readonly camera: CameraRequests;
	readonly address: Pick<AddressState, "holdEntry">;
}): FollowSession {
	const [passage, setPassage] = createSignal<FollowedPassage>();
	const [answer, setAnswer] = createSignal<StepAnswer>();
	const [place, setPlace] = createSignal<{ readonly camera: Camera | undefined }>();
	let before: Before | undefined;
	let read: ExcerptRef | undefined;

	createEffect(
		on(view.excerpt, (ref) => {
			read = ref;
			if (!ref) setPlace(undefined);
			if (!before) return;
			if (ref) goTo(ref);
			else stop();
		}),
	);

	function find(ref: ExcerptRef): FollowedPassage | undefined {
		const found = findExcerpt(index.articles, ref);
		return (
			found && { ...found, index: found.article.excerpts.indexOf(found.excerpt), count: found.article.excerpts.length }
		);
	}

	function goTo(ref: ExcerptRef) {
		const found = find(ref);
		const now = untrack(passage);
		if (!found || (now?.excerpt === found.excerpt && now.article === found.article)) return;
		setAnswer(undefined);
		setPassage(found);
		view.guided.accompany(found, layersShownFor(index, found));
		const next = found.article.excerpts[found.index + 1];
		for (const layer of layersOf(index, next?.features ?? [])) data.ensureLoaded(layer);
	}

	function start() {
		const [first] = index.articles;
		const from = read ?? (first?.excerpts[0] && { article: first.id, id: first.excerpts[0].id });
		if (before || !from) return;
		const selection = view.selection();
		const letGo = address.holdEntry(() => end());
		before = { selection, camera: camera.camera(), letGo };
		goTo(from);
	}

	function end() {
		before = undefined;
		setPassage(undefined);
		setAnswer(undefined);
	}

	function stop() {
		const own = before;
		if (!own) return;
		end();
		if (view.view().tour === undefined) view.guided.putBack(own.selection); // The tour, which closes the article, shows layers of its own.
		own.letGo();
		if (view.excerpt()) setPlace({ camera: own.camera });
	}

	return {
		passage,
		answer,
		canReturn: () => place() !== undefined,
		start() {
			setPlace(undefined);
			start();
		},
		stop: () => untrack(stop),
		step(steps) {
			const now = passage();
			if (!now) return;
			const next = now.article.excerpts[now.index + steps];
			if (next) goTo({ article: now.article.id, id: next.id });
			setAnswer({ kind: next ? "passage" : steps > 0 ? "end" : "beginning", passage: passage() ?? now });
		},
		goTo,
		reportReading(ref) {
			read = ref;
			if (before) goTo(ref);
		},
		returnToPlace() {
			const to = place();
			setPlace(undefined);
			if (to) camera.returnTo(to.camera);
		},
	};
}

/** The layers a passage needs, and those that tell which side is which, in the order of the catalogue. */
function layersShownFor(index: AtlasIndex, { excerpt }: FoundExcerpt): readonly LayerId[] {
	const needed = new Set([...index.catalogue.landmarks.layers, ...layersOf(index, excerpt.features)]);
	return index.catalogue.layers.map(({ id }) => id).filter((id) => needed.has(id));
}
