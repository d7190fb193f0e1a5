import { collisionBoxPx } from "./collision-box";
import { outlineOf } from "./icons";
import type { ImageName } from "./image-names";
import { palettes } from "./palette";

/** Pixels of an image for each CSS pixel. */
export const imagePixelRatio = 2;

/** Draws an image on a canvas and returns its pixels. */
export function drawImage(name: ImageName): ImageData {
	if (name.kind === "collision-box")
		return new ImageData(collisionBoxPx * imagePixelRatio, collisionBoxPx * imagePixelRatio);
	return name.kind === "hatch" ? drawHatch(name) : drawIcon(name);
}

const hatchSpacing = 8;
const iconSize = 15;

function drawHatch({ color, scheme }: ImageName & { kind: "hatch" }): ImageData {
	const size = hatchSpacing * imagePixelRatio;
	const context = createContext(size);
	context.strokeStyle = palettes[scheme].meaning[color];
	context.globalAlpha = 0.55;
	context.lineWidth = imagePixelRatio;
	for (const offset of [-size, 0, size]) {
		context.beginPath();
		context.moveTo(offset - 2, size + 2);
		context.lineTo(offset + size + 2, -2);
		context.stroke();
	}
	return context.getImageData(0, 0, size, size);
}

function drawIcon({ icon, color, scheme }: ImageName & { kind: "icon" }): ImageData {
	const size = iconSize * imagePixelRatio;
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
