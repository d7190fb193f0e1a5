import type { Meaning, SymbolName } from "../../domain/atlas";
import { type ColorScheme, palettes } from "./palette";
import { symbols } from "./symbols";

/** What an image of the style shows; its id says so, so that it can be drawn when the map first misses it. */
export type ImageName =
	| { readonly kind: "hatch"; readonly meaning: Meaning; readonly scheme: ColorScheme }
	| {
			readonly kind: "point";
			readonly symbol: SymbolName;
			readonly hollow: boolean;
			readonly meaning: Meaning;
			readonly scheme: ColorScheme;
	  };

/** An image's id in the style. */
export function formatImageName(name: ImageName): string {
	return name.kind === "hatch"
		? `hatch/${name.meaning}/${name.scheme}`
		: `point/${name.symbol}/${name.hollow ? "hollow" : "full"}/${name.meaning}/${name.scheme}`;
}

/** Reads an image's id back; undefined for one that this style does not make. */
export function parseImageName(id: string): ImageName | undefined {
	const [kind, ...parts] = id.split("/");
	if (kind === "hatch") return { kind, meaning: parts[0] as Meaning, scheme: parts[1] as ColorScheme };
	if (kind !== "point") return undefined;
	const [symbol, fill, meaning, scheme] = parts;
	return {
		kind,
		symbol: symbol as SymbolName,
		hollow: fill === "hollow",
		meaning: meaning as Meaning,
		scheme: scheme as ColorScheme,
	};
}

/** Pixels of an image for each CSS pixel. */
export const imagePixelRatio = 2;

/** Draws an image on a canvas and returns its pixels. */
export function drawImage(name: ImageName): ImageData {
	return name.kind === "hatch" ? drawHatch(name) : drawPoint(name);
}

const hatchSpacing = 8;
const pointBox = 20;

function drawHatch({ meaning, scheme }: ImageName & { kind: "hatch" }): ImageData {
	const size = hatchSpacing * imagePixelRatio;
	const context = createContext(size);
	context.strokeStyle = palettes[scheme].meaning[meaning];
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

function drawPoint({ symbol, hollow, meaning, scheme }: ImageName & { kind: "point" }): ImageData {
	const size = pointBox * imagePixelRatio;
	const { path } = symbols[symbol].point;
	const { meaning: colors, halo } = palettes[scheme];
	const context = createContext(size);
	const shape = new Path2D(path);
	context.scale(imagePixelRatio, imagePixelRatio);
	context.lineJoin = "round";
	context.strokeStyle = halo;
	context.lineWidth = hollow ? 5 : 3;
	context.stroke(shape);
	context.fillStyle = hollow ? halo : colors[meaning];
	context.fill(shape);
	if (hollow) {
		context.strokeStyle = colors[meaning];
		context.lineWidth = 2;
		context.stroke(shape);
	}
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
