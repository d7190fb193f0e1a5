/**
 * Asks the server for the layers that the address names, or for those shown at first, before any module is read.
 * Written into the page as it is, so it uses nothing from outside itself.
 *
 * @param urls the file of each layer, by id, relative to the page
 * @param first the file of the layers that an address without `layers` shows, and their ids
 * @param isMostOf whether that file is worth fetching for the layers asked for
 */
export function askEarly(
	urls: Readonly<Record<string, string>>,
	first: { readonly url: string; readonly ids: readonly string[] },
	isMostOf: (asked: readonly string[], ids: readonly string[]) => boolean,
): void {
	const asked = /[#&]layers=([^&]+)/.exec(window.location.hash)?.[1]?.split(",") ?? first.ids;
	const isTogether = isMostOf(asked, first.ids);
	const alone = asked.filter((id) => !isTogether || !first.ids.includes(id)).map((id) => urls[id]);
	for (const url of isTogether ? [first.url, ...alone] : alone) {
		if (url === undefined) continue;
		const link = document.createElement("link");
		Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: url });
		document.head.append(link);
	}
}
