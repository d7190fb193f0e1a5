import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, devices } from "playwright";
import { browserArguments, ensureBrowser } from "./find-browser";
import { serveFolder } from "./serve-dist";
import { fixedViewSize, fixedViews, takeFixedView } from "./views";

/** A view worth a picture: a link's fragment, and the window it is seen in. */
interface Picture {
	readonly name: string;
	readonly fragment: string;
	readonly isPhone?: boolean;
}

const folder = join("docs", "pictures");
const pictures: readonly Picture[] = [
	{
		name: "reading",
		fragment: "#map=8.4/37.72/125.4&sel=nll&excerpt=2024-03-05-drills.disputed-maritime-borders",
	},
	{ name: "phone", fragment: "#map=8/37.7/125.6&sel=nll&lang=ko&theme=dark", isPhone: true },
];

const site = await serveFolder("dist");
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArguments] });
mkdirSync(folder, { recursive: true });
for (const { name, fragment, isPhone } of pictures) {
	const context = await browser.newContext({
		locale: "en-US",
		...(isPhone ? devices["iPhone 14"] : { viewport: { width: 1280, height: 800 } }),
		deviceScaleFactor: 1,
	});
	const page = await context.newPage();
	await page.goto(site.url + fragment);
	await page.locator('[role=region][aria-busy="false"]').first().waitFor();
	await page.getByRole("dialog").waitFor();
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: join(folder, `${name}.png`) });
	console.log(join(folder, `${name}.png`));
	await context.close();
}
mkdirSync(join(folder, "views"), { recursive: true });
for (const view of fixedViews) {
	const context = await browser.newContext({ locale: "en-US", viewport: fixedViewSize, reducedMotion: "reduce" });
	const path = join(folder, "views", `${view.name}.png`);
	writeFileSync(path, await takeFixedView(await context.newPage(), site.url, view));
	console.log(path);
	await context.close();
}
const gallery = fixedViews.map(({ name, caption }) => `## ${caption}\n\n![${caption}](pictures/views/${name}.png)\n`);
writeFileSync(
	join("docs", "views.md"),
	`# Eight views\n\nMade by \`npm run pictures\`; the end-to-end tests assert the names in them.\n\n${gallery.join("\n")}`,
);
await browser.close();
await site.close();
