import { lazy, Show, Suspense } from "solid-js";
import type { FeatureFacts } from "../../atlas/atlas";
import type { Assertion } from "../../atlas/catalogue";
import { formatCertainty } from "../../i18n/format";
import { Said, useText } from "../../i18n/text";
import { LedgerRow } from "../../ui/ledger-row";

const FeatureExercise = lazy(async () => ({ default: (await import("./feature-exercise")).FeatureExercise }));

/** What is said of a shape: its standing is who draws it, who does not recognise it, and since when. */
interface LedgerProps {
	readonly facts: FeatureFacts;
	readonly assertion: Assertion;
}

/** Who draws a shape, who does not recognise it, since when, by which instrument, and how well it is known. */
export function FeatureLedger(
	props: LedgerProps & {
		/** The part to show, where not all of it. */
		readonly part?: "standing" | "details";
		/** Whether nothing is folded. */
		readonly isUnfolded?: boolean;
	},
) {
	return (
		<dl class="ledger">
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

function AssertedBy(props: LedgerProps) {
	const text = useText();
	return (
		<LedgerRow term={text.words().feature.assertedBy[props.assertion]}>
			{text.words().party[props.facts.assertedBy]}
		</LedgerRow>
	);
}

/** Without who asserts it where that is only the sources, which are folded. */
function Standing(props: LedgerProps & { readonly isWhole: boolean }) {
	const text = useText();
	const words = () => text.words().feature;
	return (
		<>
			<Show when={props.isWhole || props.facts.assertedBy !== "reported"}>
				<AssertedBy {...props} />
			</Show>
			<Show when={props.facts.rejectedBy}>
				{(parties) => <LedgerRow term={words().rejectedBy}>{text.parties(parties())}</LedgerRow>}
			</Show>
			<Dates facts={props.facts} />
		</>
	);
}

function Details(props: LedgerProps & { readonly isUnfolded?: boolean }) {
	const text = useText();
	const words = () => text.words().feature;
	return (
		<>
			<Show when={props.facts.instrument}>
				{(instrument) => (
					<LedgerRow term={words().instrument}>
						<Said of={instrument()} />
					</LedgerRow>
				)}
			</Show>
			<Show when={props.facts.exercise}>
				{(exercise) => (
					<LedgerRow term={words().exercise}>
						<Suspense fallback={words().loading}>
							<FeatureExercise id={exercise()} />
						</Suspense>
					</LedgerRow>
				)}
			</Show>
			<LedgerRow term={words().certainty}>{formatCertainty(props.facts, text.words(), text.language())}</LedgerRow>
			<Show when={props.facts.method}>
				{(method) => (
					<LedgerRow term={words().method}>
						<Said of={method()} />
					</LedgerRow>
				)}
			</Show>
			<Show when={props.facts.printed}>
				{(printed) => (
					<LedgerRow term={words().printed}>
						<details open={props.isUnfolded}>
							<summary>{words().vertices(printed().length)}</summary>
							<ul class="printed">
								{printed().map((each) => (
									<li>{each}</li>
								))}
							</ul>
						</details>
					</LedgerRow>
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
				<Show when={props.facts.until} fallback={<LedgerRow term={words().since}>{text.date(since())}</LedgerRow>}>
					{(until) => (
						<LedgerRow term={words().date}>
							{since() === until() ? text.date(since()) : words().until(text.date(since()), text.date(until()))}
						</LedgerRow>
					)}
				</Show>
			)}
		</Show>
	);
}
