import type { JSX } from "solid-js";

/** A term and what is said of it, within a `<dl class="facts-list">`. */
export function FactRow(props: { readonly term: string; readonly children: JSX.Element }) {
	return (
		<div>
			<dt>{props.term}</dt>
			<dd>{props.children}</dd>
		</div>
	);
}
