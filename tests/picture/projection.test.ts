import { expect, it } from "vitest";
import { fitBounds, makeProjection } from "../../src/picture/projection";

const size = { width: 800, height: 600 };
const camera = { lng: 126, lat: 38, zoom: 8, bearing: 0 };

it("is Web Mercator with tiles of 512 pixels, as MapLibre's", () => {
	const { toPixel } = makeProjection(camera, size);
	expect(toPixel([126, 38])).toEqual([400, 300]);
	const [x, y] = toPixel([127, 38]);
	expect(x - 400).toBeCloseTo((512 * 2 ** 8) / 360, 6);
	expect(y).toBeCloseTo(300, 9);
	// A degree of latitude is longer by the secant, to first order.
	const [, north] = toPixel([126, 38.01]);
	expect((300 - north) / 0.01).toBeCloseTo((512 * 2 ** 8) / 360 / Math.cos((38.005 * Math.PI) / 180), 1);
});

it.each([0, 40, -90])("finds the place of a pixel again at a bearing of %i°", (bearing) => {
	const { toPixel, toPosition } = makeProjection({ ...camera, bearing }, size);
	const [x, y] = toPixel(toPosition([123, 456]));
	expect(x).toBeCloseTo(123, 6);
	expect(y).toBeCloseTo(456, 6);
});

it("has up what the bearing points to", () => {
	const [x, y] = makeProjection({ ...camera, bearing: 90 }, size).toPixel([126.1, 38]);
	expect(x).toBeCloseTo(400, 6);
	expect(y).toBeLessThan(300);
});

it("knows the box about a turned picture", () => {
	const [west, , east] = makeProjection(camera, size).bounds;
	const [farWest, , farEast] = makeProjection({ ...camera, bearing: 45 }, size).bounds;
	expect(farWest).toBeLessThan(west);
	expect(farEast).toBeGreaterThan(east);
});

it("fits a box into a picture, within its padding", () => {
	const padding = { top: 10, right: 20, bottom: 90, left: 30 };
	const { toPixel } = makeProjection(fitBounds([124, 37, 129, 39], size, padding), size);
	const [[left, top], [right, bottom]] = [toPixel([124, 39]), toPixel([129, 37])];
	expect(left).toBeCloseTo(30, 6);
	expect(right).toBeCloseTo(780, 6);
	expect(top - 10).toBeCloseTo(510 - bottom, 6);
	expect(top).toBeGreaterThan(10);
});
