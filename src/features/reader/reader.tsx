import X from "lucide-solid/icons/x";
import { batch, createEffect, createSignal, on, onCleanup, onMount, Show } from "solid-js";
import type { Article } from "../../atlas/article";
import { useText, useWords } from "../../i18n/text";
import { useAppState, useFocusTarget } from "../../state/context";
import { readerTexts } from "./words";
import "./reader.css";
import { IconButton } from "../../ui/icon-button";
import { ArticleEntries, createArticleOpener } from "./article-list";
import { ArticleText } from "./article-text";
import { ReaderBar, WalkBar } from "./reader-bar";
import { createReadingPlace, type ReadingPlace } from "./reading-place";

export { FollowCaption } from "./follow-caption";

/** The open article, or, where there is none or it is asked for, the list of all. */
export function Reader(props: { readonly article: Article | undefined; readonly onClose: () => void }) {
	const text = useText();
	const [isChoosing, setChoosing] = createSignal(false);
	const [wasChosen, setChosen] = createSignal(false);
	const choose = () =>
		batch(() => {
			setChosen(true);
			setChoosing(false);
		});
	return (
		<section
			class="article-panel"
			role="region"
			tabindex="-1"
			aria-label={text.words().article.region}
			ref={useFocusTarget("article")}
		>
			<Show
				when={!isChoosing() && props.article}
				keyed
				fallback={<Chooser onClose={props.onClose} onChosen={choose} />}
			>
				{(article) => (
					<>
						<ReaderBar onList={() => setChoosing(true)} onClose={props.onClose} />
						<OpenArticle article={article} takesFocus={wasChosen()} />
						<WalkBar />
					</>
				)}
			</Show>
		</section>
	);
}

function OpenArticle(props: { readonly article: Article; readonly takesFocus: boolean }) {
	const { index, view, highlight, followSession, focusTargets } = useAppState();
	const words = useWords(readerTexts);
	const open = createArticleOpener();
	let scroller!: HTMLDivElement;
	onCleanup(() => highlight.setFeatures([]));
	onMount(() => {
		if (props.takesFocus || focusTargets.contains("article-list", document.activeElement))
			scroller.focus({ preventScroll: true });
		const toRef = (id: string) => ({ article: props.article.id, id });
		const place: ReadingPlace = createReadingPlace(scroller, (id) => followSession.reportReading(toRef(id)));
		let move: "jump" | "glide" = "jump";
		createEffect(
			on(view.excerpt, (ref) => {
				if (ref?.article !== props.article.id || ref.id === place.read()) return;
				place.bring(ref.id, move === "jump" || followSession.passage() ? "line" : "visible", move);
				move = "glide";
			}),
		);
	});
	const following = () => {
		const { articles } = index;
		const at = articles.indexOf(props.article);
		return articles.length > 1 ? (articles[at + 1] ?? articles[0]) : undefined;
	};
	return (
		<div class="article-scroller" ref={scroller} tabindex="-1">
			<ArticleText article={props.article} />
			<Show when={following()}>
				{(next) => (
					<p class="next-article">
						{words().nextArticle}{" "}
						<button class="text-button" type="button" lang={next().language} onClick={() => open(next())}>
							{next().title}
						</button>
					</p>
				)}
			</Show>
		</div>
	);
}

function Chooser(props: { readonly onClose: () => void; readonly onChosen: () => void }) {
	const text = useText();
	const words = useWords(readerTexts);
	return (
		<>
			<div class="panel-bar">
				<h2>{text.words().article.heading}</h2>
				<IconButton label={words().close} onPress={() => props.onClose()}>
					<X />
				</IconButton>
			</div>
			<div class="article-scroller">
				<ArticleEntries onOpened={props.onChosen} />
			</div>
		</>
	);
}
