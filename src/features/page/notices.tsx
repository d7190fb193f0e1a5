import X from "lucide-solid/icons/x";
import { For, Show } from "solid-js";
import type { Dictionary } from "../../i18n/dictionary";
import { useText } from "../../i18n/text";
import { useAppState } from "../../state/context";
import type { LinkProblem } from "../../state/link";
import { IconButton } from "../../ui/icon-button";

/**
 * Says which parts of a link were not honoured: over the page, or in the flow of the left panel, where it covers
 * nothing.
 */
export function LinkNotice() {
	const { address } = useAppState();
	const text = useText();
	const words = () => text.words().notice;
	return (
		<div class="notice-place" role="status">
			<Show when={address.problems().length > 0}>
				<div class="notice">
					<p>
						{words().ignored}{" "}
						<For each={address.problems()}>{(problem) => <span>{formatProblem(problem, words())} </span>}</For>
					</p>
					<IconButton label={words().dismiss} onPress={() => address.dismissProblems()}>
						<X />
					</IconButton>
				</div>
			</Show>
		</div>
	);
}

function formatProblem(problem: LinkProblem, words: Dictionary["notice"]): string {
	switch (problem.kind) {
		case "unknown-layer":
			return words.unknownLayer(problem.value);
		case "unknown-feature":
			return words.unknownFeature(problem.value);
		case "unknown-excerpt":
			return words.unknownExcerpt(problem.value);
		case "unknown-step":
			return words.unknownStep(problem.value);
		case "malformed":
			return words.malformed(problem.value);
	}
}
