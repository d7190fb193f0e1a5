import BookOpen from "lucide-solid/icons/book-open";
import Layers from "lucide-solid/icons/layers";
import Table from "lucide-solid/icons/table-2";
import { createEffect, createSignal, lazy, Match, Show, Suspense, Switch } from "solid-js";
import { useText } from "../i18n/text";
import { useAppState } from "../state/context";
import { ArticleList } from "./article-list";
import { Card, preloadCard } from "./card";
import { DockedPin, PinCard } from "./docked-pin";
import { Header } from "./header";
import { LayerPanel } from "./layer-panel";
import { SearchButton } from "./search-button";

const Reader = lazy(async () => ({ default: (await import("./reader/reader")).Reader }));
const FollowCaption = lazy(async () => ({ default: (await import("./reader/reader")).FollowCaption }));
const ListPanel = lazy(async () => ({ default: (await import("./list-panel")).ListPanel }));

type Sheet = "none" | "layers" | "list" | "article" | "feature" | "pin";

/**
 * What stands beside the map: panels at its sides on a wide window, one sheet over it on a phone. The header is there at
 * once; all else only when `isDue`, so that the map can be started first. When it `isIdle`, what opens next is fetched.
 */
export function SidePanels(props: {
	readonly isCompact: boolean;
	readonly isCardElsewhere: boolean;
	readonly isDue: boolean;
	readonly isIdle: boolean;
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
				<CompactPanels />
			</Show>
			<Show when={followText.passage()}>
				<Suspense>
					<FollowCaption />
				</Suspense>
			</Show>
		</>
	);
}

function useOpenArticle() {
	const { index, view } = useAppState();
	return () => index.articles.find((article) => article.id === view.excerpt()?.article);
}

function WidePanels(props: { readonly isCardElsewhere: boolean; readonly isDue: boolean }) {
	const { view } = useAppState();
	const text = useText();
	const article = useOpenArticle();
	const [isListOpen, setListOpen] = createSignal(false);
	return (
		<>
			<div class="left-panel">
				<Header />
				<div class="left-panel-body">
					<Show when={props.isDue}>
						<p class="panel-tools">
							<button
								class="bar-button"
								type="button"
								aria-expanded={isListOpen()}
								onClick={() => setListOpen((open) => !open)}
							>
								<Table aria-hidden="true" />
								<span>{text.words().list}</span>
							</button>
						</p>
						<LayerPanel />
						<ArticleList />
						<AboutDataButton />
					</Show>
				</div>
			</div>
			<Show when={isListOpen()}>
				<Suspense>
					<ListPanel onClose={() => setListOpen(false)} />
				</Suspense>
			</Show>
			<Show when={props.isDue && article()}>
				{(open) => (
					<Suspense>
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

function CompactPanels() {
	const { view } = useAppState();
	const text = useText();
	const article = useOpenArticle();
	const [sheet, setSheet] = createSignal<Sheet>("none");
	let under: Sheet = "none";
	createEffect(() => {
		const front = view.foreground();
		if (!front) return;
		setSheet((now) => {
			if (now !== "feature") under = now;
			return front.what;
		});
	});
	const afterCard = () => (under === "list" ? under : article() ? "article" : "none");
	createEffect(() => {
		if (view.selection() === undefined) setSheet((now) => (now === "feature" ? afterCard() : now));
		if (view.pin() === undefined) setSheet((now) => (now === "pin" ? "none" : now));
		if (view.excerpt() === undefined) setSheet((now) => (now === "article" ? "none" : now));
	});

	return (
		<>
			<Header />
			<div class="sheet" classList={{ "is-open": sheet() !== "none" }}>
				<Switch>
					<Match when={sheet() === "layers"}>
						<div class="sheet-scroller">
							<LayerPanel />
							<ArticleList />
							<AboutDataButton />
						</div>
					</Match>
					<Match when={sheet() === "list"}>
						<Suspense>
							<ListPanel onClose={() => setSheet("none")} />
						</Suspense>
					</Match>
					<Match when={sheet() === "article"}>
						<Suspense>
							<Reader article={article()} onClose={() => (article() ? view.closeArticle() : setSheet("none"))} />
						</Suspense>
					</Match>
					<Match when={sheet() === "feature" && view.selection()}>
						<Card showOnMap />
					</Match>
					<Match when={sheet() === "pin" && view.pin()}>
						<PinCard />
					</Match>
				</Switch>
			</div>
			<div class="tab-bar">
				<button
					type="button"
					aria-expanded={sheet() === "layers"}
					onClick={() => setSheet((now) => (now === "layers" ? "none" : "layers"))}
				>
					<Layers aria-hidden="true" />
					{text.words().layers.region}
				</button>
				<SearchButton />
				<button
					type="button"
					aria-expanded={sheet() === "list"}
					onClick={() => setSheet((now) => (now === "list" ? "none" : "list"))}
				>
					<Table aria-hidden="true" />
					{text.words().list}
				</button>
				<OpenArticleButton
					isOpen={sheet() === "article"}
					toggle={() => setSheet((now) => (now === "article" ? "none" : "article"))}
				/>
			</div>
		</>
	);
}

function AboutDataButton() {
	const { run } = useAppState();
	const text = useText();
	return (
		<p class="about-data-button">
			<button class="text-button" type="button" onClick={() => run("about-data")}>
				{text.words().aboutData}
			</button>
		</p>
	);
}

function OpenArticleButton(props: { readonly isOpen: boolean; readonly toggle: () => void }) {
	const { index, view } = useAppState();
	const text = useText();
	const open = () => {
		const [article] = index.articles;
		const [first] = article?.excerpts ?? [];
		const isOnly = index.articles.length === 1;
		if (view.excerpt() === undefined && isOnly && article && first) view.read({ article: article.id, id: first.id });
		else props.toggle();
	};
	return (
		<button type="button" aria-expanded={props.isOpen} onClick={open}>
			<BookOpen aria-hidden="true" />
			{text.words().article.region}
		</button>
	);
}
