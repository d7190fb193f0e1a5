import Check from "lucide-solid/icons/check";
import Link from "lucide-solid/icons/link";
import { createEffect, createSignal, Match, on, onCleanup, Show, Switch } from "solid-js";
import { useText } from "../../i18n/text";
import { useAppState } from "../../state/context";

type Outcome = { readonly kind: "copied" } | { readonly kind: "by-hand"; readonly link: string };

const noticeMs = 4000;

/** Gives the link to this view away: to the system's share sheet, else to the clipboard, else for copying by hand. */
export function ShareButton() {
	const { index, address, page } = useAppState();
	const text = useText();
	const words = () => text.words().share;
	const [outcome, setOutcome] = createSignal<Outcome>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	onCleanup(() => clearTimeout(timer));

	const share = async () => {
		const link = address.completeLink();
		clearTimeout(timer);
		const how = (await offerToSystem(link, text.of(index.opening.title))) ?? (await copyText(link));
		if (how === "shared") return setOutcome(undefined);
		setOutcome(how === "copied" ? { kind: "copied" } : { kind: "by-hand", link });
		if (how === "copied") timer = setTimeout(() => setOutcome(undefined), noticeMs);
	};

	createEffect(on(page.shareRequests, share, { defer: true }));

	const isCopied = () => outcome()?.kind === "copied";
	return (
		<div class="share">
			<button class="bar-button share-button" type="button" onClick={() => page.share()}>
				<Show when={isCopied()} fallback={<Link aria-hidden="true" />}>
					<Check aria-hidden="true" />
				</Show>
				<span class="share-words">
					<span class={isCopied() ? "is-hidden" : undefined}>{words().button}</span>
					<span class={isCopied() ? undefined : "is-hidden"} aria-hidden="true">
						{words().done}
					</span>
				</span>
			</button>
			<div class="share-outcome" role="status">
				<Switch>
					<Match when={isCopied()}>
						<p>{words().copied}</p>
					</Match>
					<Match when={byHand(outcome())}>
						{(link) => (
							<div class="share-by-hand">
								<p>{words().byHand}</p>
								<input
									type="text"
									readonly
									value={link()}
									aria-label={words().linkLabel}
									ref={(input) => queueMicrotask(() => input.select())}
								/>
								<button class="text-button" type="button" onClick={() => setOutcome(undefined)}>
									{text.words().notice.dismiss}
								</button>
							</div>
						)}
					</Match>
				</Switch>
			</div>
		</div>
	);
}

function byHand(outcome: Outcome | undefined): string | undefined {
	return outcome?.kind === "by-hand" ? outcome.link : undefined;
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
