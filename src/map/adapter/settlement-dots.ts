import type { Map as MapLibreMap } from "maplibre-gl";
import { colorSchemes, type Palette, palettes } from "../../symbology/palette";
import { settlementDots } from "../../symbology/sizes";
import { type DotKind, dotKinds, formatDotName } from "../style/image-names";

const pixelRatio = 2;
const { boxPx, radiusPx, strokePx, pointPx } = settlementDots;

/** Gives the map the dots of settlements in every scheme; a capital's has a point in its ring. */
export function addDots(map: MapLibreMap): void {
	for (const scheme of colorSchemes)
		for (const kind of dotKinds)
			map.addImage(formatDotName(kind, scheme), drawDot(kind, palettes[scheme]), { pixelRatio });
}

function drawDot(kind: DotKind, { land, label }: Palette): ImageData {
	const canvas = document.createElement("canvas");
	canvas.width = boxPx * pixelRatio;
	canvas.height = boxPx * pixelRatio;
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (!context) throw new Error("This browser offers no 2D canvas to draw the towns' dots on.");
	context.scale(pixelRatio, pixelRatio);
	const circle = (radius: number) => {
		context.beginPath();
		context.arc(boxPx / 2, boxPx / 2, radius, 0, 2 * Math.PI);
	};
	circle(radiusPx[kind]);
	context.fillStyle = land;
	context.fill();
	context.strokeStyle = label;
	context.lineWidth = strokePx;
	context.stroke();
	if (kind === "capital") {
		circle(pointPx);
		context.fillStyle = label;
		context.fill();
	}
	return context.getImageData(0, 0, canvas.width, canvas.height);
}
