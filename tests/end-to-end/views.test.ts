import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { expect } from "vitest";
import { fixedViewSize, fixedViews, takeFixedView } from "../../tools/browser/views";
import { test } from "./user-test";

/** Of all pixels, those that may differ: the edges of letters and lines, which another browser smooths in another way. */
const toleratedShare = 0.01;
const references = join("docs", "pictures", "views");
const failures = join(".cache", "views");

test.for(fixedViews)("$name looks as it does in its picture", async (view, { site }) => {
	const context = await site.browser.newContext({ locale: "en-US", viewport: fixedViewSize, reducedMotion: "reduce" });
	const taken = await takeFixedView(await context.newPage(), site.url, view);
	await context.close();
	const file = join(references, `${view.name}.png`);
	expect(existsSync(file), `${file}, which “npm run pictures” makes`).toBe(true);
	const share = differingShare(PNG.sync.read(taken), PNG.sync.read(readFileSync(file)));
	if (share > toleratedShare) {
		mkdirSync(failures, { recursive: true });
		writeFileSync(join(failures, `${view.name}.png`), taken);
	}
	expect(share, `share of pixels that differ; see ${failures}`).toBeLessThanOrEqual(toleratedShare);
});

function differingShare(a: PNG, b: PNG): number {
	expect([a.width, a.height]).toEqual([b.width, b.height]);
	return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.15 }) / (a.width * a.height);
}
