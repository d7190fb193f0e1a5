import { createSignal } from "solid-js";

/** What came of sharing: the link is copied, or is to be copied by hand. */
export type ShareOutcome = { readonly kind: "copied" } | { readonly kind: "by-hand"; readonly link: string };

/** Giving the link to this view away. */
export interface ShareService {
	/** Gives it to the system's share sheet, else to the clipboard, else for copying by hand. */
	share(): Promise<void>;
	/** What there is to say of it, for some seconds where it is copied; reactive. */
	outcome(): ShareOutcome | undefined;
	dismiss(): void;
}

const noticeMs = 4000;

/** Makes the sharing of a link under a title, both as they are when it is shared. */
export function createShareService(link: () => string, title: () => string): ShareService {
	const [outcome, setOutcome] = createSignal<ShareOutcome>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	return {
		outcome,
		dismiss: () => setOutcome(undefined),
		async share() {
			const url = link();
			clearTimeout(timer);
			const how = (await offerToSystem(url, title())) ?? (await copyText(url));
			if (how === "shared") return void setOutcome(undefined);
			setOutcome(how === "copied" ? { kind: "copied" } : { kind: "by-hand", link: url });
			if (how === "copied") timer = setTimeout(() => setOutcome(undefined), noticeMs);
		},
	};
}

/** Undefined where there is no share sheet or it failed; a person who closes the sheet has had what was asked for. */
async function offerToSystem(url: string, title: string): Promise<"shared" | undefined> {
	if (!navigator.canShare?.({ url })) return undefined;
	try {
		await navigator.share({ url, title });
		return "shared";
	} catch (error) {
		return error instanceof DOMException && error.name === "AbortError" ? "shared" : undefined;
	}
}

/** Copies a text, where the browser lets the page do so. */
export async function copyText(text: string): Promise<"copied" | "refused"> {
	try {
		await navigator.clipboard.writeText(text);
		return "copied";
	} catch {
		return "refused";
	}
}
