import { lazy, Show, Suspense } from "solid-js";
import type { FeatureFacts } from "../domain/atlas";
import type { Assertion } from "../domain/catalogue";
import { formatCertainty } from "../i18n/format";
import { Said, useText } from "../i18n/text";
import { LedgerRow } from "./ledger-row";

const FeatureExercise = lazy(async () => ({ default: (await import("./feature-exercise")).FeatureExercise }));

/** Who draws a shape, who does not recognise it, by which instrument, since when, and how well it is known. */
export function FeatureLedger(props: {
	readonly facts: FeatureFacts;
	readonly assertion: Assertion;
	/** Whether nothing is folded. */
	readonly isUnfolded?: boolean;
}) {
	const text = useText();
	const words = () => text.words().feature;
	return (
		<dl class="ledger">
			<LedgerRow term={words().assertedBy[props.assertion]}>{text.words().party[props.facts.assertedBy]}</LedgerRow>
			<Show when={props.facts.rejectedBy}>
				{(parties) => <LedgerRow term={words().rejectedBy}>{text.parties(parties())}</LedgerRow>}
			</Show>
			<Show when={props.facts.instrument}>
				{(instrument) => (
					<LedgerRow term={words().instrument}>
						<Said of={instrument()} />
					</LedgerRow>
				)}
			</Show>
			<Dates facts={props.facts} />
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
		</dl>
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
