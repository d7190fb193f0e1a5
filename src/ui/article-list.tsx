import BookOpen from "lucide-solid/icons/book-open";
import { For, Show } from "solid-js";
import type { Article } from "../domain/article";
import { useText } from "../i18n/text";
import { useAppState } from "../state/context";

/** The articles there are, each opened at its first passage. */
export function ArticleList() {
	const { index } = useAppState();
	const text = useText();
	return (
		<Show when={index.articles.length > 0}>
			<nav class="article-list" aria-label={text.words().article.heading}>
				<h2>{text.words().article.heading}</h2>
				<For each={index.articles}>{(article) => <ArticleEntry article={article} />}</For>
			</nav>
		</Show>
	);
}

function ArticleEntry(props: { readonly article: Article }) {
	const { view } = useAppState();
	const text = useText();
	const open = () => {
		const [first] = props.article.excerpts;
		if (first) view.read({ article: props.article.id, id: first.id });
	};
	return (
		<button class="article-entry" type="button" onClick={open}>
			<BookOpen aria-hidden="true" />
			<span>
				<span lang={props.article.language}>{props.article.title}</span>
				<Show when={props.article.date}>{(date) => <small>{text.date(date())}</small>}</Show>
			</span>
		</button>
	);
}
