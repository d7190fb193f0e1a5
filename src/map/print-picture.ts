import type { Map as MapLibreMap } from "maplibre-gl";

/**
 * Puts a still picture of the map beside its canvas, as a sibling of the container, while the page is printed: a WebGL
 * canvas is empty outside the frame it was drawn in, so the map is drawn anew and copied at once.
 */
export function bindPrintPicture(map: MapLibreMap, container: HTMLElement): void {
	const picture = document.createElement("canvas");
	picture.className = "print-picture";
	picture.setAttribute("aria-hidden", "true");
	const copy = () => {
		map.redraw();
		const drawn = map.getCanvas();
		picture.width = drawn.width;
		picture.height = drawn.height;
		picture.getContext("2d")?.drawImage(drawn, 0, 0);
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
