import { batch, createEffect, createSignal, untrack } from "solid-js";
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

/** Where the map is asked to go; the camera that comes of it is reported back. */
type CameraRequest =
	| { readonly kind: "home" }
	| { readonly kind: "camera"; readonly camera: Camera }
	| BoundsRequest
	| { readonly kind: "zoom"; readonly steps: number };

/** To a box, in degrees, within what the map padding leaves. */
export interface BoundsRequest {
	readonly kind: "bounds";
	readonly bounds: Bounds;
	/** Whether a caption stands over the upper edge, so that nothing should come to lie there. */
	readonly hasCaption?: boolean;
	/** Whether the map jumps there, as to the view of a link. */
	readonly isInstant?: boolean;
	/** Where nothing is drawn so far off that all of the box is seen: from which zoom on it is, and a place of it. */
	readonly drawn?: { readonly fromZoom: number; readonly at: LngLat };
}

/** How features are framed. */
interface FrameOptions extends Pick<BoundsRequest, "hasCaption" | "isInstant"> {
	/** Whether the map goes near enough for something of them to be drawn, even if less of them is seen. */
	readonly untilDrawn?: boolean;
}

/** The camera, and the moves asked of the map. Readers are reactive. */
export interface CameraRequests {
	/** The camera that the map has come to; undefined while it keeps to the opening view. */
	camera(): Camera | undefined;
	/** Called by the map with the camera it has come to, and by a link before it goes there. */
	report(camera: Camera | undefined): void;
	/**
	 * The last request, until a person moves the map or points at something on it; a new object each time. The map keeps
	 * to it while it lasts.
	 */
	request(): CameraRequest | undefined;
	/** Features to which the map goes when their layers are there. */
	framed(): readonly FeatureId[];
	/** Whether the map is about to be taken somewhere whose features are still on their way. */
	isFraming(): boolean;
	/** Asks for a move, in place of any that was still to come. */
	send(request: CameraRequest): void;
	/** Takes the map to a place and so many degrees round it. */
	goTo(at: LngLat, reachDeg: number, options?: Pick<BoundsRequest, "isInstant">): void;
	/** Takes the map to features as soon as their layers are there or have failed. */
	frame(features: readonly FeatureId[], options?: FrameOptions): void;
	/** Takes the map where a view without a camera leads; returns whether it leads anywhere but home. */
	frameView(view: View): boolean;
	/** Takes the map to where it was, or to the opening view where it had not been moved. */
	returnTo(camera: Camera | undefined): void;
	/** Leaves out a move that was still to come. */
	stopFraming(): void;
	/** Ends the last request, and any that was still to come: called at a user gesture. */
	end(): void;
}

/** How much round a pin is shown, in degrees. */
export const pinReachDeg = 0.3;

/** Makes the requests for a map that begins at a camera, or in the opening view. */
export function createCameraRequests(index: AtlasIndex, data: AtlasData, initial: Camera | undefined): CameraRequests {
	const [camera, setCamera] = createSignal(initial);
	const [request, setRequest] = createSignal<CameraRequest>();
	const [framing, setFraming] = createSignal<FrameOptions & { readonly features: readonly FeatureId[] }>();
	const stopFraming = () => void setFraming(undefined);

	createEffect(() => {
		const wanted = framing();
		if (!wanted) return;
		const { features, untilDrawn, ...options } = wanted;
		if (layersOf(index, features).some((id) => data.isPending(id))) return;
		const found = features.flatMap((id) => data.feature(id) ?? []);
		const bounds = boundsOf(found);
		if (bounds) send({ kind: "bounds", bounds, ...options, ...(untilDrawn && whereDrawn(index, found, bounds)) });
		else if (untrack(camera)) stopFraming();
		else send({ kind: "home" });
	});

	function put(next: CameraRequest | undefined) {
		batch(() => {
			stopFraming();
			setRequest(next);
		});
	}
	const send = (next: CameraRequest) => put(next);

	function goTo([lng, lat]: LngLat, reachDeg: number, options: Pick<BoundsRequest, "isInstant"> = {}) {
		send({ kind: "bounds", bounds: [lng - reachDeg, lat - reachDeg, lng + reachDeg, lat + reachDeg], ...options });
	}

	function frame(features: readonly FeatureId[], options: FrameOptions = {}) {
		setFraming(features.length > 0 ? { features, ...options } : undefined);
	}

	return {
		camera,
		report: (next) => setCamera(next),
		request,
		framed: () => framing()?.features ?? [],
		isFraming: () => framing() !== undefined,
		send,
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
		returnTo(to) {
			setCamera(to);
			send(to ? { kind: "camera", camera: to } : { kind: "home" });
		},
		stopFraming,
		end: () => put(undefined),
	};
}

function whereDrawn(
	index: AtlasIndex,
	features: readonly AtlasFeature[],
	bounds: Bounds,
): Pick<BoundsRequest, "drawn"> {
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
