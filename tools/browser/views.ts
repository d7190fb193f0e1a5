import type { Page } from "playwright";

/** A view that shows what the map can say, kept as a picture in `docs/pictures/views/`. */
export interface FixedView {
	/** Name of the picture's file. */
	readonly name: string;
	/** What it shows, in a sentence for those who look through the pictures. */
	readonly caption: string;
	/** The link's fragment, with its `#`. */
	readonly fragment: string;
}

/** Size of the window of a fixed view, in CSS pixels. */
export const fixedViewSize = { width: 960, height: 640 } as const;

const lines = "mdl,dmz,han-estuary,nll,dprk-1999";

/** The eight views that are kept as pictures, and whose names are asserted in a build. */
export const fixedViews: readonly FixedView[] = [
	{ name: "sea-to-sea", caption: "The line from sea to sea, as the map opens", fragment: "#theme=light&lang=en" },
	{
		name: "peninsula",
		caption: "The whole peninsula, in Korean",
		fragment: "#map=5.6/38.2/127.4&theme=light&lang=ko",
	},
	{
		name: "northwest-islands",
		caption: "The five Northwest Islands between the two lines",
		fragment: `#map=8.3/37.72/125.35&layers=${lines},between-lines,incidents&theme=light&lang=en`,
	},
	{
		name: "northwest-islands-dark",
		caption: "The passage order of 2000, dark and in Korean",
		fragment: `#map=8.3/37.72/125.35&layers=${lines},dprk-2000&theme=dark&lang=ko`,
	},
	{
		name: "han-estuary",
		caption: "The estuary of the Han, where the Armistice draws no line",
		fragment: `#map=9.8/37.76/126.45&layers=${lines}&theme=light&lang=en`,
	},
	{
		name: "panmunjom",
		caption: "Panmunjom and the limits of the Demilitarized Zone",
		fragment: `#map=12/37.955/126.68&layers=${lines},incidents,bases&theme=light&lang=en`,
	},
	{
		name: "east-end",
		caption: "The east end of the Military Demarcation Line, and the zones agreed in 2018",
		fragment: "#map=8.6/38.55/128.4&layers=mdl,dmz,nll,cma-2018&theme=light&lang=en",
	},
	{
		name: "exercises-dark",
		caption: "Published firing areas, ranges and exercises round Seoul, dark",
		fragment: "#map=8.2/37.6/127.3&layers=mdl,dmz,exercises,ranges,firing-areas,bases&theme=dark&lang=en",
	},
];

/** Opens a fixed view of the site at `url` without its panels, and takes its picture once everything is drawn. */
export async function takeFixedView(page: Page, url: string, { fragment }: FixedView): Promise<Buffer> {
	await page.goto(`${url}?embed=1${fragment}`);
	await page.locator('[role=region][aria-busy="false"]').first().waitFor();
	await page.evaluate(() => document.fonts.ready);
	return page.screenshot();
}
