import { type JSX, Show } from "solid-js";
import type { Assertion, FeatureFacts } from "../domain/atlas";
import { useText } from "../i18n/text";

/** Who draws a shape, who does not recognise it, by which instrument, since when, and how well it is known. */
export function FeatureLedger(props: { readonly facts: FeatureFacts; readonly assertion: Assertion }) {
	const text = useText();
	const words = () => text.words().feature;
	const certainty = () => text.words().certainty[props.facts.certainty];
	return (
		<dl class="ledger">
			<Row term={words().assertedBy[props.assertion]}>{text.words().party[props.facts.assertedBy]}</Row>
			<Show when={props.facts.rejectedBy}>
				{(parties) => (
					<Row term={words().rejectedBy}>
						{parties()
							.map((party) => text.words().party[party])
							.join(", ")}
					</Row>
				)}
			</Show>
			<Show when={props.facts.instrument}>
				{(instrument) => <Row term={words().instrument}>{text.of(instrument())}</Row>}
			</Show>
			<Dates facts={props.facts} />
			<Row term={words().certainty}>
				{certainty()}
				<Show when={props.facts.uncertaintyKm}>{(km) => `, ${words().uncertainty(text.km(km()))}`}</Show>
			</Row>
			<Show when={props.facts.method}>{(method) => <Row term={words().method}>{text.of(method())}</Row>}</Show>
			<Show when={props.facts.printed}>
				{(printed) => (
					<Row term={words().printed}>
						<details>
							<summary>{words().vertices(printed().length)}</summary>
							<ul class="printed">
								{printed().map((each) => (
									<li>{each}</li>
								))}
							</ul>
						</details>
					</Row>
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
				<Show when={props.facts.until} fallback={<Row term={words().since}>{text.date(since())}</Row>}>
					{(until) => (
						<Row term={words().date}>
							{since() === until() ? text.date(since()) : words().until(text.date(since()), text.date(until()))}
						</Row>
					)}
				</Show>
			)}
		</Show>
	);
}

function Row(props: { readonly term: string; readonly children: JSX.Element }) {
	return (
		<div>
			<dt>{props.term}</dt>
			<dd>{props.children}</dd>
		</div>
	);
}
