import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronUp from "lucide-solid/icons/chevron-up";
import { createEffect, createMemo, createSignal, createUniqueId, For, on, onCleanup, Show } from "solid-js";
import { type AtlasFeature, textsInOthers } from "../../atlas/atlas";
import { LocalizedText, useText, useWords } from "../../i18n/text";
import { findLayerOf } from "../../state/atlas-index";
import { useAppState, useFocusTarget } from "../../state/context";
import { findShownLayers } from "../../state/list-filter";
import { IconButton } from "../../ui/icon-button";
import { RetryButton } from "../../ui/loading";
import { Swatch } from "../../ui/swatch";
import { createListCells, type ListCells } from "./list-cells";
import { countFilters, ListFilters } from "./list-filters";
import { type ListOrder, nextOrder } from "./list-order";
import { createWhereabouts } from "./whereabouts";
import { type ListColumn, listColumns, listTexts } from "./words";
import "./list.css";
import X from "lucide-solid/icons/x";

/** The features of the visible layers as a table, with the filter that narrows it and the map with it. */
export function FeatureTable() {
	const { index, data, view, listFilter } = useAppState();
	const { criteria, isOn, counts } = listFilter;
	const [isChoosing, setChoosing] = createSignal(false);
	const filtersId = createUniqueId();
	const [order, setOrder] = createSignal<ListOrder<ListColumn>>();
	const layers = () => index.catalogue.layers.filter((layer) => view.isVisible(layer.id));
	const featuresThere = () => layers().flatMap((layer) => data.collection(layer.id)?.features ?? []);
	const features = createMemo(featuresThere);
	const isLoading = () => layers().some((layer) => data.status(layer.id).kind === "loading");
	const failed = () => layers().filter((layer) => data.status(layer.id).kind === "failed");
	const text = useText();
	// Made of nothing that ends with the table, since the filter reads them after it.
	const cells = listFilter.list(() => createListCells(createWhereabouts(featuresThere)));
	const words = cells.words;
	const shown = createMemo(() =>
		cells.sort(
			findShownLayers({ index, data, view, listFilter }).flatMap(({ collection }) => collection?.features ?? []),
			order(),
		),
	);
	const focusTarget = useFocusTarget("list");
	let scroller!: HTMLElement;
	onCleanup(() => listFilter.unlist());

	createEffect(
		on(
			() => view.selection()?.feature,
			(id) => {
				const row = id && scroller.querySelector(`[data-feature="${CSS.escape(id)}"]`);
				if (row) row.scrollIntoView({ block: "nearest" });
			},
		),
	);

	return (
		<section
			class="feature-table"
			role="region"
			aria-label={words().region}
			aria-busy={isLoading()}
			tabindex="-1"
			ref={(element) => {
				scroller = element;
				focusTarget(element);
			}}
		>
			<div class="list-tools">
				<input
					type="search"
					aria-label={words().filter}
					placeholder={words().filter}
					value={criteria().words}
					onInput={(event) => listFilter.change({ words: event.currentTarget.value })}
				/>
				<button
					class="list-filters-button"
					type="button"
					aria-expanded={isChoosing()}
					aria-controls={filtersId}
					onClick={() => setChoosing(!isChoosing())}
				>
					{words().filters.button(countFilters(criteria()))}
					<Show when={isChoosing()} fallback={<ChevronDown aria-hidden="true" />}>
						<ChevronUp aria-hidden="true" />
					</Show>
				</button>
				<p role="status">{isLoading() ? words().loading : words().count(shown().length, features().length)}</p>
			</div>
			<Show when={isOn()}>
				<p class="list-narrowed">
					{words().mapFollows(counts().shown, counts().all)} <ShowAll />
				</p>
			</Show>
			<div id={filtersId} class="list-filters" hidden={!isChoosing()}>
				<Show when={isChoosing()}>
					<ListFilters layers={layers()} features={features()} />
				</Show>
			</div>
			<Show when={failed().length > 0}>
				<p class="list-empty" role="alert">
					{words().incomplete(
						failed()
							.map((layer) => text.of(layer.name))
							.join(", "),
					)}{" "}
					<RetryButton
						onRetry={() => {
							for (const layer of failed()) data.retry(layer.id);
						}}
					/>
				</p>
			</Show>
			<Show when={shown().length > 0} fallback={<p class="list-empty">{emptyWords()}</p>}>
				<table role="table">
					<thead role="rowgroup">
						<tr role="row">
							<For each={listColumns}>
								{(column) => (
									<ColumnHead
										name={words().columns[column]}
										order={order()?.column === column ? order() : undefined}
										onPress={() => setOrder((now) => nextOrder(now, column))}
									/>
								)}
							</For>
						</tr>
					</thead>
					<tbody role="rowgroup">
						<For each={shown()}>{(feature) => <Row feature={feature} cells={cells} />}</For>
					</tbody>
				</table>
				<p class="list-note">{words().note}</p>
			</Show>
		</section>
	);

	function emptyWords(): string {
		if (isLoading()) return words().loading;
		if (features().length === 0 && failed().length > 0) return "";
		return layers().length === 0 ? words().empty : words().noMatch;
	}
}

function ShowAll() {
	const { listFilter } = useAppState();
	const words = useWords(listTexts);
	return (
		<button class="text-button" type="button" onClick={() => listFilter.end()}>
			{words().showAll(listFilter.counts().all)}
		</button>
	);
}

function ColumnHead(props: {
	readonly name: string;
	readonly order: ListOrder<ListColumn> | undefined;
	readonly onPress: () => void;
}) {
	const sorted = () => props.order && (props.order.isDescending ? "descending" : "ascending");
	return (
		<th scope="col" role="columnheader" aria-sort={sorted()}>
			<button type="button" onClick={() => props.onPress()}>
				{props.name}
				<Show when={props.order}>
					{(order) => (
						<Show when={order().isDescending} fallback={<ArrowUp aria-hidden="true" />}>
							<ArrowDown aria-hidden="true" />
						</Show>
					)}
				</Show>
			</button>
		</th>
	);
}

function Row(props: { readonly feature: AtlasFeature; readonly cells: ListCells }) {
	const { index, view } = useAppState();
	const text = useText();
	const facts = () => props.feature.properties;
	const isSelected = () => view.selection()?.feature === facts().id;
	const rejected = () => props.cells.rejectedBy(props.feature);
	return (
		<tr role="row" data-feature={facts().id} classList={{ "is-selected": isSelected() }}>
			<th scope="row" role="rowheader">
				<Show when={findLayerOf(index, facts().id)}>{(layer) => <Swatch layer={layer()} />}</Show>
				<span>
					<button
						class="text-button"
						type="button"
						aria-pressed={isSelected()}
						onClick={() => view.select([facts().id], { frame: true })}
					>
						<LocalizedText of={facts().name} />
					</button>
					<For each={textsInOthers(facts().name, text.language())}>
						{(other) => <small lang={other.language}>{other.text}</small>}
					</For>
				</span>
			</th>
			<For each={listColumns.slice(1)}>
				{(column) => (
					<td role="cell" data-column={column} lang={props.cells.language(props.feature, column)}>
						{props.cells.text(props.feature, column) ?? "…"}
						<Show when={column === "assertedBy" && rejected()}>{(words) => <small>{words()}</small>}</Show>
					</td>
				)}
			</For>
		</tr>
	);
}

/** The list of features below the map, or in a phone’s sheet, with the button that closes it. */
export function ListPanel(props: { readonly onClose: () => void }) {
	const words = useWords(listTexts);
	return (
		<div class="list-panel">
			<FeatureTable />
			<IconButton class="icon-button list-close" label={words().close} onPress={() => props.onClose()}>
				<X />
			</IconButton>
		</div>
	);
}
