import type { Bounds } from "../../geo/bounds";

/**
 * Makes what holds a box about the view, so that something computed for it lasts while the view moves within: thrice as
 * wide and as high as the view was when it last left the box, or when the key changed. Degrees.
 */
export function createBoxHolder(): (view: Bounds, key: unknown) => Bounds {
	let held: { readonly box: Bounds; readonly key: unknown } | undefined;
	return (view, key) => {
		if (!held || held.key !== key || !isWithin(view, held.box)) held = { box: widen(view), key };
		return held.box;
	};
}

function widen([west, south, east, north]: Bounds): Bounds {
	const [width, height] = [east - west, north - south];
	return [west - width, Math.max(-85, south - height), east + width, Math.min(85, north + height)];
}

function isWithin([west, south, east, north]: Bounds, box: Bounds): boolean {
	return west >= box[0] && south >= box[1] && east <= box[2] && north <= box[3];
}
