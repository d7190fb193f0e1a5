import { lazy, Show, Suspense } from "solid-js";
import type { FeatureFacts } from "../../atlas/atlas";
import type { Assertion } from "../../atlas/catalogue";
import { formatCertainty } from "../../i18n/format";
import { LocalizedText, useText } from "../../i18n/text";
import { FactRow } from "../../ui/fact-row";

const FeatureExercise = lazy(async () => ({ default: (await import("./feature-exercise")).FeatureExercise }));

/** What is said of a shape: its standing is who draws it, who does not recognise it, and since when. */
interface FactsProps {
	readonly facts: FeatureFacts;
	readonly assertion: Assertion;
}

/** Who draws a shape, who does not recognise it, since when, by which instrument, and how well it is known. */
export function FactsList(
	props: FactsProps & {
		/** The part to show, where not all of it. */
		readonly part?: "standing" | "details";
		/** Whether nothing is folded. */
		readonly isUnfolded?: boolean;
	},
) {
	return (
		<dl class="facts-list">
			<Show when={props.part !== "details"}>
				<Standing {...props} isWhole={props.part === undefined} />
			</Show>
			<Show when={props.part === "details" && props.facts.assertedBy === "reported"}>
				<AssertedBy {...props} />
			</Show>
			<Show when={props.part !== "standing"}>
				<Details {...props} />
			</Show>
		</dl>
	);
}

function AssertedBy(props: FactsProps) {
	const text = useText();
	return (
		<FactRow term={text.words().feature.assertedBy[props.assertion]}>
			{text.words().party[props.facts.assertedBy]}
		</FactRow>
	);
}

/** Without who asserts it where that is only the sources, which are folded. */
function Standing(props: FactsProps & { readonly isWhole: boolean }) {
	const text = useText();
	const words = () => text.words().feature;
	return (
		<>
			<Show when={props.isWhole || props.facts.assertedBy !== "reported"}>
				<AssertedBy {...props} />
			</Show>
			<Show when={props.facts.rejectedBy}>
				{(parties) => <FactRow term={words().rejectedBy}>{text.parties(parties())}</FactRow>}
			</Show>
			<Dates facts={props.facts} />
		</>
	);
}

function Details(props: FactsProps & { readonly isUnfolded?: boolean }) {
	const text = useText();
	const words = () => text.words().feature;
	return (
		<>
			<Show when={props.facts.instrument}>
				{(instrument) => (
					<FactRow term={words().instrument}>
						<LocalizedText of={instrument()} />
					</FactRow>
				)}
			</Show>
			<Show when={props.facts.exercise}>
				{(exercise) => (
					<FactRow term={words().exercise}>
						<Suspense fallback={words().loading}>
							<FeatureExercise id={exercise()} />
						</Suspense>
					</FactRow>
				)}
			</Show>
			<FactRow term={words().certainty}>{formatCertainty(props.facts, text.words(), text.language())}</FactRow>
			<Show when={props.facts.method}>
				{(method) => (
					<FactRow term={words().method}>
						<LocalizedText of={method()} />
					</FactRow>
				)}
			</Show>
			<Show when={props.facts.printed}>
				{(printed) => (
					<FactRow term={words().printed}>
						<details open={props.isUnfolded}>
							<summary>{words().vertices(printed().length)}</summary>
							<ul class="printed">
								{printed().map((each) => (
									<li>{each}</li>
								))}
							</ul>
						</details>
					</FactRow>
				)}
			</Show>
		</>
	);
}

function Dates(props: { readonly facts: FeatureFacts }) {
	const text = useText();
	const words = () => text.words().feature;
	return (
		<Show when={props.facts.since}>
			{(since) => (
				<Show when={props.facts.until} fallback={<FactRow term={words().since}>{text.date(since())}</FactRow>}>
					{(until) => (
						<FactRow term={words().date}>
							{since() === until() ? text.date(since()) : words().until(text.date(since()), text.date(until()))}
						</FactRow>
					)}
				</Show>
			)}
		</Show>
	);
}
