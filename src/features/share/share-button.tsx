import Check from "lucide-solid/icons/check";
import Link from "lucide-solid/icons/link";
import { Match, Show, Switch } from "solid-js";
import { useText } from "../../i18n/text";
import { useAppState } from "../../state/context";
import type { ShareOutcome } from "../../state/share";

/** Gives the link to this view away, and says what came of it. */
export function ShareButton() {
	const { sharing, run } = useAppState();
	const text = useText();
	const words = () => text.words().share;
	const { outcome } = sharing;
	const isCopied = () => outcome()?.kind === "copied";
	return (
		<div class="share">
			<button class="bar-button share-button" type="button" onClick={() => run("share")}>
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
								<button class="text-button" type="button" onClick={() => sharing.dismiss()}>
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

function byHand(outcome: ShareOutcome | undefined): string | undefined {
	return outcome?.kind === "by-hand" ? outcome.link : undefined;
}
