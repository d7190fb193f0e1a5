import { createMemo, createSignal } from "solid-js";
import type { Viewport } from "../atlas/viewport";
import { createMediaQuery } from "./appearance";
import { breakpoints } from "./breakpoints";
import { type CoveredEdges, isSamePadding, type MapPadding, widestPadding } from "./map-padding";

/** Why there is no map: the browser cannot draw it, or it could not be started. */
export type MapFailure = "no-webgl" | "failed";

/**
 * How far the map has come: it is being started; it has been started, so that what is not needed for that may be made;
 * its lines, areas and points have been drawn, so that names and controls may follow; or there is none.
 */
type MapPhase = "starting" | "started" | "lines-drawn" | MapFailure;

/** Where the card of the selected feature stands: at its place on the map, or apart from it. */
type CardPlacement = "on-map" | "apart";

/** What takes room of the map: panels cover it; heading and legend only want what is framed to keep clear of them. */
type RoomTaker = "sheet" | "card" | "heading" | "legend";

/** The frame of the page round the map: what map and panels must know of one another. Readers are reactive. */
export interface Shell {
	/** Whether the window is too small for panels at the map's sides. */
	isCompact(): boolean;
	/** Whether the selected feature's card may stand on the map. */
	hasRoomForCards(): boolean;

	phase(): MapPhase;
	/** Whether the map has come so far, or there is none to wait for. */
	hasReached(phase: "started" | "lines-drawn"): boolean;
	/** Why there is no map; undefined while there may be one. */
	failure(): MapFailure | undefined;
	/** Called by the map when it has come so far; one that is made anew begins as started. */
	report(phase: Exclude<MapPhase, "starting">): void;

	/** Where the card of the selected feature stands. */
	cardPlacement(): CardPlacement;
	/** Called by the map. */
	placeCard(placement: CardPlacement): void;

	/** What the map shows; undefined until its lines are drawn, and where there is none. */
	viewport(): Viewport | undefined;
	/** Called by the map when it has come to rest. */
	showViewport(viewport: Viewport | undefined): void;

	/** What panels cover of the map. */
	covered(): CoveredEdges;
	/** What is framed keeps clear of this: what is covered, the heading and the unfolded legend. */
	mapPadding(): MapPadding;
	/** Called by what takes room of the map, with what it takes; with nothing when it goes. */
	takeRoom(taker: RoomTaker, room?: Partial<MapPadding>): void;
}

/** The takers of room that hide what is under them. */
const covering: readonly RoomTaker[] = ["sheet", "card"];

/** Makes the shell of a page whose map is being started. Watches the window's size. */
export function createShell(isEmbedded: boolean): Shell {
	const isCompact = createMediaQuery(breakpoints.compact);
	const isNarrowFrame = createMediaQuery(breakpoints.narrowFrame);
	const [phase, setPhase] = createSignal<MapPhase>("starting");
	const [cardPlacement, setCardPlacement] = createSignal<CardPlacement>("on-map");
	const [viewport, setViewport] = createSignal<Viewport>();
	const [rooms, setRooms] = createSignal<Readonly<Partial<Record<RoomTaker, Partial<MapPadding>>>>>({});
	const failure = () => {
		const now = phase();
		return now === "no-webgl" || now === "failed" ? now : undefined;
	};
	const paddingOf = (takers: readonly RoomTaker[]) => widestPadding(takers.map((taker) => rooms()[taker] ?? {}));
	const covered = createMemo(() => paddingOf(covering), undefined, { equals: isSamePadding });
	const mapPadding = createMemo(
		() => {
			const { topPx } = paddingOf(["heading"]);
			const { bottomPx } = paddingOf(["legend"]);
			return { topPx, leftPx: covered().leftPx, bottomPx: covered().bottomPx + bottomPx };
		},
		undefined,
		{ equals: isSamePadding },
	);
	return {
		isCompact,
		hasRoomForCards: () => (isEmbedded ? !isNarrowFrame() : !isCompact()),
		phase,
		hasReached: (wanted) => phase() !== "starting" && (wanted === "started" || phase() !== "started"),
		failure,
		report: (next) => setPhase(next),
		cardPlacement,
		placeCard: (placement) => setCardPlacement(placement),
		viewport,
		showViewport: (next) => setViewport(next),
		covered,
		mapPadding,
		takeRoom: (taker, room) => setRooms((before) => ({ ...before, [taker]: room })),
	};
}
