import { type Accessor, batch, createEffect, createSignal, untrack } from "solid-js";
import { findExcerpt } from "../atlas/article";
import type { AtlasFeature, FeatureId } from "../atlas/atlas";
import { type Bounds, boundsOf } from "../geo/bounds";
import { distanceKm } from "../geo/distance";
import { nearestInBox } from "../geo/nearest";
import type { LngLat } from "../geo/positions";
import { minimum } from "../lib/lists";
import type { AtlasData } from "./atlas-data";
import { type AtlasIndex, layersOf } from "./atlas-index";
import type { Camera, View } from "./view";

/** Where the map is asked to go; the camera that comes of it is reported back to the view. */
export type Flight =
	| { readonly kind: "home" }
	| { readonly kind: "camera"; readonly camera: Camera }
	| BoundsFlight
	| { readonly kind: "zoom"; readonly steps: number };

/** To a box, in degrees, within what nothing covers. */
export interface BoundsFlight {
	readonly kind: "bounds";
	readonly bounds: Bounds;
	/** Covered at the upper edge, so that nothing should come to lie there. */
	readonly clearTopPx?: number;
	/** Whether the map jumps there, as to the view of a link. */
	readonly isInstant?: boolean;
	/** Where nothing is drawn so far off that all of the box is seen: from which zoom on it is, and a place of it. */
	readonly drawn?: { readonly fromZoom: number; readonly at: LngLat };
}

/** How features are framed. */
interface FrameOptions extends Pick<BoundsFlight, "clearTopPx" | "isInstant"> {
	/** Whether the map goes near enough for something of them to be drawn, even if less of them is seen. */
	readonly untilDrawn?: boolean;
}

/** The moves asked of the map. Readers are reactive. */
export interface Flights {
	/** The last request, until it is ended; a new object each time. */
	flight(): Flight | undefined;
	/** Features to which the map goes when their layers are there. */
	framed(): readonly FeatureId[];
	isFraming(): boolean;
	/** Asks for a move, in place of any that was still to come. */
	fly(flight: Flight): void;
	goTo(at: LngLat, reachDeg: number, options?: Pick<BoundsFlight, "isInstant">): void;
	/** Takes the map to features as soon as their layers are there or have failed. */
	frame(features: readonly FeatureId[], options?: FrameOptions): void;
	/** Takes the map where a view without a camera leads; returns whether it leads anywhere but home. */
	frameView(view: View): boolean;
	stopFraming(): void;
	/** Ends the last request, and any that was still to come. */
	end(): void;
}

/** How much round a pin is shown, in degrees. */
export const pinReachDeg = 0.3;

/** Makes the requests for a map whose `camera` is undefined while it is to be at home. */
export function createFlights(index: AtlasIndex, data: AtlasData, camera: Accessor<Camera | undefined>): Flights {
	const [flight, setFlight] = createSignal<Flight>();
	const [framing, setFraming] = createSignal<FrameOptions & { readonly features: readonly FeatureId[] }>();
	const stopFraming = () => void setFraming(undefined);

	createEffect(() => {
		const wanted = framing();
		if (!wanted) return;
		const { features, untilDrawn, ...options } = wanted;
		if (layersOf(index, features).some((id) => data.isPending(id))) return;
		const found = features.flatMap((id) => data.feature(id) ?? []);
		const bounds = boundsOf(found);
		if (bounds) fly({ kind: "bounds", bounds, ...options, ...(untilDrawn && whereDrawn(index, found, bounds)) });
		else if (untrack(camera)) stopFraming();
		else fly({ kind: "home" });
	});

	function fly(next: Flight) {
		batch(() => {
			stopFraming();
			setFlight(next);
		});
	}

	function end() {
		batch(() => {
			stopFraming();
			setFlight(undefined);
		});
	}

	function goTo([lng, lat]: LngLat, reachDeg: number, options: Pick<BoundsFlight, "isInstant"> = {}) {
		fly({ kind: "bounds", bounds: [lng - reachDeg, lat - reachDeg, lng + reachDeg, lat + reachDeg], ...options });
	}

	function frame(features: readonly FeatureId[], options: FrameOptions = {}) {
		setFraming(features.length > 0 ? { features, ...options } : undefined);
	}

	return {
		flight,
		framed: () => framing()?.features ?? [],
		isFraming: () => framing() !== undefined,
		fly,
		goTo,
		frame,
		frameView({ selection, pin, excerpt }) {
			const passage = excerpt && findExcerpt(index.articles, excerpt)?.excerpt.features;
			const features = selection === undefined ? (passage ?? []) : [selection];
			const isToPin = selection === undefined && pin !== undefined;
			if (isToPin) goTo(pin, pinReachDeg, { isInstant: true });
			else frame(features, { isInstant: true, untilDrawn: selection !== undefined });
			return isToPin || features.length > 0;
		},
		stopFraming,
		end,
	};
}

function whereDrawn(index: AtlasIndex, features: readonly AtlasFeature[], bounds: Bounds): Pick<BoundsFlight, "drawn"> {
	const ids = layersOf(
		index,
		features.map(({ properties }) => properties.id),
	);
	const entries = index.catalogue.layers.filter(({ id }) => ids.includes(id));
	const fromZoom = Math.min(...entries.map(({ minZoom = 0 }) => minZoom));
	const [west, south, east, north] = bounds;
	const middle: LngLat = [(west + east) / 2, (south + north) / 2];
	const places = features.flatMap(({ geometry }) => {
		const place = nearestInBox(geometry, bounds, middle);
		return place ? [place] : [];
	});
	const at = fromZoom > 0 ? minimum(places, (place) => distanceKm(middle, place)) : undefined;
	return at ? { drawn: { fromZoom, at } } : {};
}
