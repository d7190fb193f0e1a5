import { palettes } from "../../symbology/palette";
import { pointDisc } from "../../symbology/sizes";
import { hatching, outlineOf } from "../../symbology/symbols";
import { collisionBoxPx } from "./collision-box";
import type { ImageName } from "./image-names";

/** Pixels of an image for each CSS pixel. */
export const imagePixelRatio = 2;

/** Draws an image on a canvas and returns its pixels. */
export function drawImage(name: ImageName): ImageData {
	if (name.kind === "collision-box")
		return new ImageData(collisionBoxPx * imagePixelRatio, collisionBoxPx * imagePixelRatio);
	return name.kind === "hatch" ? drawHatch(name) : drawIcon(name);
}

function drawHatch({ color, scheme }: ImageName & { kind: "hatch" }): ImageData {
	const size = hatching.spacingPx * imagePixelRatio;
	const context = createContext(size);
	context.strokeStyle = palettes[scheme].meaning[color];
	context.globalAlpha = hatching.opacity;
	context.lineWidth = hatching.strokePx * imagePixelRatio;
	for (const offset of [-size, 0, size]) {
		context.beginPath();
		context.moveTo(offset - 2, size + 2);
		context.lineTo(offset + size + 2, -2);
		context.stroke();
	}
	return context.getImageData(0, 0, size, size);
}

function drawIcon({ icon, color, scheme }: ImageName & { kind: "icon" }): ImageData {
	const size = pointDisc.iconPx * imagePixelRatio;
	const { halo, meaning } = palettes[scheme];
	const { box, path } = outlineOf(icon);
	const context = createContext(size);
	context.scale(size / box, size / box);
	context.fillStyle = color === "halo" ? halo : meaning[color];
	context.fill(new Path2D(path));
	return context.getImageData(0, 0, size, size);
}

function createContext(size: number): CanvasRenderingContext2D {
	const canvas = document.createElement("canvas");
	canvas.width = size;
	canvas.height = size;
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (!context) throw new Error("This browser offers no 2D canvas to draw the map's symbols on.");
	return context;
}
