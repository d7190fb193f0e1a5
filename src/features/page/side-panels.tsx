import Table from "lucide-solid/icons/table-2";
import { createEffect, lazy, onCleanup, Show, Suspense } from "solid-js";
import { useText } from "../../i18n/text";
import { useAppState } from "../../state/context";
import { Loading } from "../../ui/loading";
import { AboutButtons } from "../about/about-buttons";
import { Card, preloadCard } from "../card/card";
import { LayerPanel } from "../layers/layer-panel";
import { DockedPin } from "../pin/docked-pin";
import { ArticleList } from "../reader/article-list";
import { Header } from "./header";
import { LinkNotice } from "./notices";

const Reader = lazy(async () => ({ default: (await import("../reader/reader")).Reader }));
const FollowCaption = lazy(async () => ({ default: (await import("../reader/reader")).FollowCaption }));
const ListPanel = lazy(async () => ({ default: (await import("../list/feature-table")).ListPanel }));
const CompactPanels = lazy(async () => ({ default: (await import("../sheet/compact-panels")).CompactPanels }));

/**
 * What comes before the map: the header, and on a wide window the panel below it. The header is there at once, all else
 * when the map has been started.
 */
export function LeadPanels() {
	const { shell } = useAppState();
	return (
		<Show when={!shell.isCompact()} fallback={<Header />}>
			<div class="left-panel">
				<Header />
				<aside class="left-panel-rest">
					<LinkNotice />
					<div class="left-panel-body">
						<Show when={shell.hasReached("started")}>
							<ArticleList />
							<LayerPanel />
							<ListButton />
							<AboutButtons />
						</Show>
					</div>
				</aside>
			</div>
		</Show>
	);
}

/** Opens and closes the list, or leads to it where it stands in the place of a map that cannot be drawn. */
function ListButton() {
	const { shell, panels, focusTargets } = useAppState();
	const text = useText();
	const isInPlace = () => shell.failure() !== undefined;
	return (
		<p class="panel-tools">
			<button
				class="bar-button"
				type="button"
				aria-expanded={isInPlace() ? undefined : panels.isListOpen()}
				onClick={() => (isInPlace() ? focusTargets.focus("list") : panels.showList(!panels.isListOpen()))}
			>
				<Table aria-hidden="true" />
				<span>{text.words().list}</span>
			</button>
		</p>
	);
}

/**
 * What stands beside the map: list, article and card at its sides on a wide window, one sheet over it on a phone; from
 * when the map has been started. When its lines are drawn, what opens next is fetched.
 */
export function SidePanels() {
	const { shell, followSession } = useAppState();
	createEffect(() => {
		if (!shell.hasReached("lines-drawn")) return;
		preloadCard();
		void Reader.preload();
	});
	return (
		<>
			<Show when={shell.isCompact()} fallback={<WidePanels />}>
				<Show when={shell.hasReached("started")}>
					<Suspense>
						<CompactPanels />
					</Suspense>
				</Show>
			</Show>
			<Show when={followSession.passage()}>
				<Suspense>
					<FollowCaption />
				</Suspense>
			</Show>
		</>
	);
}

function WidePanels() {
	const { shell, panels, view } = useAppState();
	onCleanup(() => panels.showList(false));
	return (
		<>
			<Show when={panels.isListOpen()}>
				<Suspense fallback={<Loading />}>
					<ListPanel onClose={() => panels.showList(false)} />
				</Suspense>
			</Show>
			<Show when={shell.hasReached("started") && view.article()}>
				{(open) => (
					<Suspense fallback={<Loading />}>
						<Reader article={open()} onClose={() => view.closeArticle()} />
					</Suspense>
				)}
			</Show>
			<Show when={shell.cardPlacement() === "apart" && view.selection()} fallback={<DockedPin />}>
				<div class="docked-card">
					<Card showOnMap />
				</div>
			</Show>
		</>
	);
}
