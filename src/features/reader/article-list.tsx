import BookOpen from "lucide-solid/icons/book-open";
import { For, Show } from "solid-js";
import type { Article } from "../../atlas/article";
import { useText } from "../../i18n/text";
import { useAppState, useFocusTarget } from "../../state/context";

/** The articles there are, the newest first, each opened at its first passage. */
export function ArticleList() {
	const { index } = useAppState();
	const text = useText();
	return (
		<Show when={index.articles.length > 0}>
			<nav class="article-list" aria-label={text.words().article.heading} ref={useFocusTarget("article-list")}>
				<h2>{text.words().article.heading}</h2>
				<ArticleEntries />
			</nav>
		</Show>
	);
}

/** A button for each article; that of the open one says so. */
export function ArticleEntries(props: { readonly onOpened?: () => void }) {
	const { index, view } = useAppState();
	const text = useText();
	const open = createArticleOpener();
	return (
		<For each={index.articles}>
			{(article) => (
				<button
					class="article-entry"
					type="button"
					aria-current={view.excerpt()?.article === article.id ? "true" : undefined}
					onClick={() => {
						open(article);
						props.onOpened?.();
					}}
				>
					<BookOpen aria-hidden="true" />
					<span>
						<span lang={article.language}>{article.title}</span>
						<Show when={article.date}>{(date) => <small>{text.date(date())}</small>}</Show>
						<small>{text.words().article.leads(article.excerpts.length, countFeatures(article))}</small>
					</span>
				</button>
			)}
		</For>
	);
}

/** How many features the passages of an article speak of. */
function countFeatures({ excerpts }: Article): number {
	return new Set(excerpts.flatMap(({ features }) => features)).size;
}

/** Makes what opens an article at its first passage, unless it is what is shown. */
export function createArticleOpener(): (article: Article) => void {
	const { view, tour } = useAppState();
	return ({ id, excerpts: [first] }) => {
		if (first && (tour.step() || view.excerpt()?.article !== id)) view.read({ article: id, id: first.id });
	};
}
