import X from "lucide-solid/icons/x";
import { createEffect, For, Match, on, Show, Switch } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { Article, Block, Run } from "../domain/article";
import { useText } from "../i18n/text";
import { findLayerOf } from "../state/atlas-index";
import { useAppState } from "../state/context";
import { meaningVariable } from "./meaning-colors";
import { createPassageLink } from "./passage-link";

/** The article, with its passages marked and linked to the map, opened at the passage of the moment. */
export function ArticlePanel(props: { readonly article: Article }) {
	const { view } = useAppState();
	const text = useText();
	const words = () => text.words().article;
	let scroller!: HTMLDivElement;

	createEffect(
		on(view.excerpt, (excerpt) => {
			if (!excerpt) return;
			const passage = scroller.querySelector(`[data-passage="${CSS.escape(excerpt.id)}"]`);
			passage?.scrollIntoView({ block: "center" });
		}),
	);

	return (
		<section class="article-panel" role="region" aria-label={words().region}>
			<div class="panel-bar">
				<p>{words().passageHint}</p>
				<button class="icon-button" type="button" aria-label={words().close} onClick={() => view.closeArticle()}>
					<X />
				</button>
			</div>
			<div class="article-scroller" ref={scroller}>
				<FrontMatter article={props.article} />
				<div class="article-text" lang={props.article.language}>
					<For each={props.article.blocks}>{(block) => <BlockView article={props.article} block={block} />}</For>
				</div>
			</div>
		</section>
	);
}

function FrontMatter(props: { readonly article: Article }) {
	const text = useText();
	return (
		<div class="front-matter">
			<Show when={props.article.publisher}>{(publisher) => <p>{publisher()}</p>}</Show>
			<Show when={props.article.date}>
				{(date) => (
					<p>
						{text.words().article.dated} <time datetime={date()}>{text.date(date())}</time>
					</p>
				)}
			</Show>
			<Show when={props.article.dateNote}>{(note) => <p class="date-note">{text.of(note())}</p>}</Show>
		</div>
	);
}

function BlockView(props: { readonly article: Article; readonly block: Block }) {
	const text = useText();
	const tag = () => (props.block.kind === "heading" ? `h${Math.min(6, (props.block.level ?? 1) + 1)}` : "p");
	return (
		<>
			<Dynamic component={tag()}>
				<For each={props.block.runs}>{(run) => <RunView article={props.article} run={run} />}</For>
			</Dynamic>
			<For each={props.block.notes}>
				{(note) => (
					<aside class="editors-note" lang={text.language()}>
						<strong>{text.words().article.note}</strong> {text.of(note)}
					</aside>
				)}
			</For>
		</>
	);
}

function RunView(props: { readonly article: Article; readonly run: Run }) {
	return (
		<Switch fallback={props.run.text}>
			<Match when={props.run.passage}>
				{(id) => <Passage article={props.article} id={id()} words={props.run.text} />}
			</Match>
			<Match when={props.run.href}>
				{(href) => (
					<a href={href()} target="_blank" rel="noopener noreferrer">
						{props.run.text}
					</a>
				)}
			</Match>
			<Match when={props.run.emphasis}>{(tag) => <Dynamic component={tag()}>{props.run.text}</Dynamic>}</Match>
		</Switch>
	);
}

function Passage(props: { readonly article: Article; readonly id: string; readonly words: string }) {
	const { index, view } = useAppState();
	const link = createPassageLink(() => ({ article: props.article.id, id: props.id }), view.follow);
	const features = () => props.article.excerpts.find((excerpt) => excerpt.id === props.id)?.features ?? [];
	const isCurrent = () => {
		const excerpt = view.excerpt();
		return excerpt?.article === props.article.id && excerpt.id === props.id;
	};
	const speaksOfSelection = () => {
		const selection = view.selection();
		return selection !== undefined && features().includes(selection.feature);
	};
	const color = () => {
		const [first] = features();
		const layer = first === undefined ? undefined : findLayerOf(index, first);
		return layer && `var(${meaningVariable(layer.color)})`;
	};
	return (
		<a
			{...link}
			class="passage"
			classList={{ "is-current": isCurrent(), "is-about-selection": speaksOfSelection() }}
			style={{ "--passage": color() }}
			data-passage={props.id}
			aria-current={isCurrent() ? "location" : undefined}
		>
			{props.words}
		</a>
	);
}
