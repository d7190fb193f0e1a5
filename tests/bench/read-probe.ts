import { readFileSync } from "node:fs";
import { transformWithOxc } from "vite";

/** The JavaScript of a probe of this folder, to be added to a page before its own scripts run. */
export async function readProbe(name: "probe" | "frame-probe"): Promise<{ readonly content: string }> {
	const file = new URL(`./${name}.ts`, import.meta.url).pathname;
	return { content: (await transformWithOxc(readFileSync(file, "utf8"), file)).code };
}
