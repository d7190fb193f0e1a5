import Table from "lucide-solid/icons/table-2";
import { createEffect, lazy, onCleanup, Show, Suspense } from "solid-js";
import { useText } from "../../i18n/text";
import { useAppState } from "../../state/context";
import type { Cover } from "../../state/cover";
import { Loading } from "../../ui/loading";
import { AboutButtons } from "../about/about-buttons";
import { Card, preloadCard } from "../card/card";
import { LayerPanel } from "../layers/layer-panel";
import { DockedPin } from "../pin/docked-pin";
import { ArticleList } from "../reader/article-list";
import { Header } from "./header";
import { LinkNotice } from "./notices";
import { focusListInPlace } from "./skip-buttons";

const Reader = lazy(async () => ({ default: (await import("../reader/reader")).Reader }));
const FollowCaption = lazy(async () => ({ default: (await import("../reader/reader")).FollowCaption }));
const ListPanel = lazy(async () => ({ default: (await import("../list/feature-table")).ListPanel }));
const CompactPanels = lazy(async () => ({ default: (await import("../sheet/compact-panels")).CompactPanels }));

/**
 * What comes before the map: the header, and on a wide window the panel below it. The header is there at once; all else
 * only when `isDue`, so that the map can be started first.
 */
export function LeadPanels(props: {
	readonly isCompact: boolean;
	readonly isDue: boolean;
	/** Whether the list stands where the map would be. */
	readonly hasMapFailed: boolean;
}) {
	return (
		<Show when={!props.isCompact} fallback={<Header />}>
			<div class="left-panel">
				<Header />
				<aside class="left-panel-rest">
					<LinkNotice />
					<div class="left-panel-body">
						<Show when={props.isDue}>
							<ArticleList />
							<LayerPanel />
							<ListButton hasMapFailed={props.hasMapFailed} />
							<AboutButtons />
						</Show>
					</div>
				</aside>
			</div>
		</Show>
	);
}

function ListButton(props: { readonly hasMapFailed: boolean }) {
	const { page } = useAppState();
	const text = useText();
	return (
		<p class="panel-tools">
			<button
				class="bar-button"
				type="button"
				aria-expanded={props.hasMapFailed ? undefined : page.isListOpen()}
				onClick={() => (props.hasMapFailed ? focusListInPlace() : page.showList(!page.isListOpen()))}
			>
				<Table aria-hidden="true" />
				<span>{text.words().list}</span>
			</button>
		</p>
	);
}

/**
 * What stands beside the map: list, article and card at its sides on a wide window, one sheet over it on a phone; only
 * when `isDue`. When it `isIdle`, what opens next is fetched.
 */
export function SidePanels(props: {
	readonly isCompact: boolean;
	readonly isCardElsewhere: boolean;
	readonly isDue: boolean;
	readonly isIdle: boolean;
	/** Whether the list stands where the map would be. */
	readonly hasMapFailed: boolean;
	/** Called with what lies over the map's edges. */
	readonly onCover: (cover: Cover) => void;
}) {
	const { followText } = useAppState();
	createEffect(() => {
		if (!props.isIdle) return;
		preloadCard();
		void Reader.preload();
	});
	return (
		<>
			<Show
				when={props.isCompact}
				fallback={<WidePanels isCardElsewhere={props.isCardElsewhere} isDue={props.isDue} />}
			>
				<Show when={props.isDue}>
					<Suspense>
						<CompactPanels onCover={props.onCover} hasMapFailed={props.hasMapFailed} />
					</Suspense>
				</Show>
			</Show>
			<Show when={followText.passage()}>
				<Suspense>
					<FollowCaption />
				</Suspense>
			</Show>
		</>
	);
}

function WidePanels(props: { readonly isCardElsewhere: boolean; readonly isDue: boolean }) {
	const { page, view } = useAppState();
	onCleanup(() => page.showList(false));
	return (
		<>
			<Show when={page.isListOpen()}>
				<Suspense fallback={<Loading />}>
					<ListPanel onClose={() => page.showList(false)} />
				</Suspense>
			</Show>
			<Show when={props.isDue && view.article()}>
				{(open) => (
					<Suspense fallback={<Loading />}>
						<Reader article={open()} onClose={() => view.closeArticle()} />
					</Suspense>
				)}
			</Show>
			<Show when={props.isCardElsewhere && view.selection()} fallback={<DockedPin />}>
				<div class="docked-card">
					<Card showOnMap />
				</div>
			</Show>
		</>
	);
}
