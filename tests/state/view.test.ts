import { describe, expect, it } from "vitest";
import { coordinateDecimals, isSameCamera } from "../../src/state/view";

describe("cameras", () => {
	it("are written to half a pixel or better at every zoom", () => {
		for (let zoom = 0; zoom <= 22; zoom++) {
			const halfPixelDegrees = 360 / (512 * 2 ** zoom) / 2;
			expect(10 ** -coordinateDecimals(zoom)).toBeLessThanOrEqual(Math.max(halfPixelDegrees, 0.01));
		}
	});

	it("are the same when they are well within what a link tells apart", () => {
		const camera = { lng: 126, lat: 38, zoom: 8, bearing: 0, pitch: 0 };
		expect(isSameCamera(camera, { ...camera, lng: 126.000001 })).toBe(true);
		expect(isSameCamera(camera, { ...camera, lng: 126.01 })).toBe(false);
		expect(isSameCamera(camera, { ...camera, bearing: 5 })).toBe(false);
		expect(isSameCamera(camera, { ...camera, zoom: camera.zoom + 0.006 })).toBe(false);
	});
});
