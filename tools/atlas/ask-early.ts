/**
 * Asks the server for the layers that the address names, or for those shown at first, before any module is read.
 * Written into the page as it is, so it uses nothing from outside itself.
 *
 * @param urls the file of each layer, by id, relative to the page
 * @param shownAtFirst ids of the layers that an address without `layers` shows
 */
export function askEarly(urls: Readonly<Record<string, string>>, shownAtFirst: readonly string[]): void {
	const named = /[#&]layers=([^&]+)/.exec(window.location.hash)?.[1]?.split(",");
	for (const id of named ?? shownAtFirst) {
		const url = urls[id];
		if (url === undefined) continue;
		const link = document.createElement("link");
		Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: url });
		document.head.append(link);
	}
}
