import axe from "axe-core";
import { expect } from "vitest";
import { patienceMs, type Reader } from "./driver";

/**
 * Looks for barriers with axe in what the reader sees now, in light and, but on paper, in dark. Returns one line for each: the state,
 * axe's rule, the element, and why. The page must follow the system's colours.
 */
export async function findBarriers(
	reader: Reader,
	state: string,
	schemes: readonly ("light" | "dark")[] = ["light", "dark"],
): Promise<readonly string[]> {
	const { page } = reader;
	await page.evaluate(axe.source);
	const found: string[] = [];
	for (const colorScheme of schemes) {
		await page.emulateMedia({ colorScheme });
		await expect.poll(reader.colours, { timeout: patienceMs }).toBe(colorScheme);
		const { violations } = await page.evaluate(() =>
			(window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ["violations"] }),
		);
		for (const { id, nodes } of violations)
			for (const { target, failureSummary } of nodes)
				found.push(`${state}, ${colorScheme}: ${id} at ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim()}`);
	}
	return found;
}
