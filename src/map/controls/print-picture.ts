import type { Map as MapLibreMap } from "maplibre-gl";
import type { Language } from "../../atlas/atlas";
import { graticuleStep } from "../../geo/graticule";
import { watchPrinting } from "../../state/appearance";
import type { CoveredEdges } from "../../state/map-padding";
import { palettes } from "../../symbology/palette";
import { findDegrees } from "../adapter/deferred-layers";
import { repaintFeatures } from "../adapter/repaint";
import { measureScale } from "./scale-bar";

/**
 * Puts a still picture of the map, of what nothing covers of it, with degrees and scale, after its container while the
 * page is printed: a WebGL canvas is empty outside the frame it was drawn in, so the map is drawn anew and copied at
 * once.
 */
export function bindPrintPicture(
	map: MapLibreMap,
	{ covered, language }: { readonly covered: () => CoveredEdges; readonly language: () => Language },
): void {
	const picture = document.createElement("canvas");
	picture.setAttribute("aria-hidden", "true");
	const copy = () => {
		repaintFeatures(map);
		map.redraw();
		const drawn = map.getCanvas();
		const { bottomPx, leftPx } = covered();
		// Its own size in the style, since on paper the canvas itself has none.
		const [width, height] = [Number.parseFloat(drawn.style.width), Number.parseFloat(drawn.style.height)];
		const ratio = drawn.width / width;
		picture.width = (width - leftPx) * ratio;
		picture.height = (height - bottomPx) * ratio;
		picture.className = picture.width > picture.height ? "print-picture is-wide" : "print-picture";
		const context = picture.getContext("2d");
		if (context) {
			context.drawImage(drawn, -leftPx * ratio, 0);
			context.setTransform(ratio, 0, 0, ratio, 0, 0);
			writeOn(context, getComputedStyle(map.getContainer()).fontFamily);
			writeDegrees(context, map, { width, height, leftPx });
			drawScale(context, map, height - bottomPx, language());
			context.strokeStyle = palettes.light.faintLabel;
			context.lineWidth = 1;
			context.strokeRect(0.5, 0.5, width - leftPx - 1, height - bottomPx - 1);
		}
		map.getContainer().after(picture);
	};
	const remove = () => picture.remove();
	const unwatch = watchPrinting(copy, remove);
	map.once("remove", () => {
		unwatch();
		remove();
	});
}

const { label, halo } = palettes.light;
const edgePx = 5;
const scaleEdgePx = 14;

function writeOn(context: CanvasRenderingContext2D, family: string): void {
	context.font = `11px ${family}`;
	context.lineJoin = "round";
	context.textBaseline = "middle";
}

function write(context: CanvasRenderingContext2D, text: string, x: number, y: number): void {
	context.lineWidth = 3;
	context.strokeStyle = halo;
	context.strokeText(text, x, y);
	context.fillStyle = label;
	context.fillText(text, x, y);
}

function writeDegrees(
	context: CanvasRenderingContext2D,
	map: MapLibreMap,
	{ leftPx, ...size }: { readonly width: number; readonly height: number; readonly leftPx: number },
): void {
	for (const { axis, atPx, text } of findDegrees(map, graticuleStep(map.getZoom()), { ...size, controls: [] })) {
		context.textAlign = axis === "lng" ? "center" : "left";
		if (axis === "lng") write(context, text, atPx - leftPx, edgePx + 6);
		else write(context, text, edgePx, atPx);
	}
}

/** Kilometres over one line, nautical miles under it, at the lower left corner. */
function drawScale(context: CanvasRenderingContext2D, map: MapLibreMap, height: number, language: Language): void {
	const { km, miles } = measureScale(map, language);
	const [x, y] = [scaleEdgePx, height - scaleEdgePx - 12];
	const line = () => {
		context.beginPath();
		for (const [length, up] of [
			[km.px, -12],
			[miles.px, 12],
		] as const) {
			context.moveTo(x, y + up);
			context.lineTo(x, y);
			context.lineTo(x + length, y);
			context.lineTo(x + length, y + up);
		}
		context.stroke();
	};
	for (const [style, width] of [
		[halo, 4],
		[label, 1.5],
	] as const) {
		context.strokeStyle = style;
		context.lineWidth = width;
		line();
	}
	context.textAlign = "left";
	write(context, km.words, x + edgePx, y - 8);
	write(context, miles.words, x + edgePx, y + 9);
}
