import type { Map as MapLibreMap } from "maplibre-gl";
import type { Cover } from "../domain/sheet";

/**
 * Puts a still picture of the map, of what nothing covers of it, after its container while the page is printed: a WebGL
 * canvas is empty outside the frame it was drawn in, so the map is drawn anew and copied at once.
 */
export function bindPrintPicture(map: MapLibreMap, container: HTMLElement, cover: () => Cover): void {
	const picture = document.createElement("canvas");
	picture.className = "print-picture";
	picture.setAttribute("aria-hidden", "true");
	const copy = () => {
		map.redraw();
		const drawn = map.getCanvas();
		const { bottomPx, leftPx } = cover();
		// Its own width in the style, since on paper the canvas itself has none.
		const ratio = drawn.width / Number.parseFloat(drawn.style.width);
		picture.width = drawn.width - leftPx * ratio;
		picture.height = drawn.height - bottomPx * ratio;
		picture.getContext("2d")?.drawImage(drawn, -leftPx * ratio, 0);
		container.after(picture);
	};
	const remove = () => picture.remove();
	window.addEventListener("beforeprint", copy);
	window.addEventListener("afterprint", remove);
	map.once("remove", () => {
		window.removeEventListener("beforeprint", copy);
		window.removeEventListener("afterprint", remove);
		remove();
	});
}
