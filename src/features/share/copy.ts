/** Copies a text, where the browser lets the page do so. */
export async function copyText(text: string): Promise<"copied" | "refused"> {
	try {
		await navigator.clipboard.writeText(text);
		return "copied";
	} catch {
		return "refused";
	}
}
