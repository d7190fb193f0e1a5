import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronUp from "lucide-solid/icons/chevron-up";
import List from "lucide-solid/icons/list";
import Route from "lucide-solid/icons/route";
import X from "lucide-solid/icons/x";
import { type ParentProps, Show } from "solid-js";
import { useText, useWords } from "../../i18n/text";
import { useAppState } from "../../state/context";
import { IconButton } from "../../ui/icon-button";
import { FollowLine } from "./follow-caption";
import { readerTexts } from "./words";

/** What can be done with the open article: follow it, go through the passages about what is selected, close it. */
export function ReaderBar(props: { readonly onList: () => void; readonly onClose: () => void }) {
	const { index, followSession, run } = useAppState();
	const words = useWords(readerTexts);
	const isFollowing = () => followSession.passage() !== undefined;
	return (
		<div class="reader-bar">
			<div class="panel-bar">
				<Show when={index.articles.length > 1}>
					<IconButton label={words().allArticles} onPress={() => props.onList()}>
						<List />
					</IconButton>
				</Show>
				<button
					class="bar-button follow-button"
					type="button"
					aria-pressed={isFollowing()}
					aria-keyshortcuts="f"
					title={words().followHint}
					onClick={() => run("follow-text")}
				>
					<Route aria-hidden="true" />
					<span>{words().follow}</span>
				</button>
				<Show when={followSession.canReturn()}>
					<button class="text-button" type="button" onClick={() => followSession.returnToPlace()}>
						{words().returnToPlace}
					</button>
				</Show>
				<IconButton label={words().close} onPress={() => props.onClose()}>
					<X />
				</IconButton>
			</div>
			<Show when={followSession.passage()}>
				{(passage) => (
					<>
						<StepBar
							previous={{ label: words().previousStep, keys: "k ArrowUp", run: () => run("previous-step") }}
							next={{ label: words().nextStep, keys: "j ArrowDown", run: () => run("next-step") }}
						>
							<strong>{words().progress(passage().index + 1, passage().count)}</strong>
							<FollowLine />
							<span class="follow-hint">
								{followSession.answer()?.kind === "end" ? words().end : words().followHint}
							</span>
						</StepBar>
						<progress class="follow-progress" aria-hidden="true" max={passage().count} value={passage().index + 1} />
					</>
				)}
			</Show>
			<FollowAnswer />
		</div>
	);
}

/**
 * Goes through the passages about what is selected. It stands below the text, so that a selection does not shift what is
 * being read.
 */
export function WalkBar() {
	const { data, view, passageWalk, run, followSession } = useAppState();
	const text = useText();
	const words = useWords(readerTexts);
	const name = () => {
		const id = view.selection()?.feature ?? "";
		const feature = data.feature(id);
		return feature ? text.of(feature.properties.name) : id;
	};
	const position = () => (passageWalk.position() < 0 ? undefined : passageWalk.position() + 1);
	return (
		<Show when={!followSession.passage() && view.selection() && passageWalk.passages().length > 0}>
			<div class="walk-bar">
				<StepBar
					previous={{ label: words().previousAbout, keys: "p", run: () => run("previous-passage") }}
					next={{ label: words().nextAbout, keys: "n", run: () => run("next-passage") }}
				>
					<span aria-live="polite">{words().about(name(), passageWalk.passages().length, position())}</span>
				</StepBar>
			</div>
		</Show>
	);
}

function FollowAnswer() {
	const { followSession } = useAppState();
	const words = useWords(readerTexts);
	return (
		<p class="unseen" role="status">
			<Show when={followSession.answer()} keyed>
				{({ kind, passage }) => (
					<>
						{kind !== "passage" && words()[kind]} {words().progress(passage.index + 1, passage.count)}:{" "}
						<span lang={passage.article.language}>{passage.excerpt.words}</span>.{" "}
						{words().features(passage.excerpt.features.length)}
					</>
				)}
			</Show>
		</p>
	);
}

interface Step {
	readonly label: string;
	/** As `aria-keyshortcuts` has them. */
	readonly keys: string;
	run(): void;
}

/** Where one is among some passages, with the buttons that lead to the one before and the one after. */
function StepBar(props: ParentProps<{ readonly previous: Step; readonly next: Step }>) {
	return (
		<div class="step-bar">
			<span class="step-place">{props.children}</span>
			<StepButton step={props.previous}>
				<ChevronUp />
			</StepButton>
			<StepButton step={props.next}>
				<ChevronDown />
			</StepButton>
		</div>
	);
}

function StepButton(props: ParentProps<{ readonly step: Step }>) {
	return (
		<IconButton
			label={props.step.label}
			title={props.step.label}
			keys={props.step.keys}
			onPress={() => props.step.run()}
		>
			{props.children}
		</IconButton>
	);
}
