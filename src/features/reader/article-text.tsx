import { For, Match, Show, Switch } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { Article, Block, Run } from "../../atlas/article";
import { LocalizedText, useText, useWords } from "../../i18n/text";
import { findLayerOf } from "../../state/atlas-index";
import { useAppState } from "../../state/context";
import { meaningVariable } from "../../ui/meaning-colors";
import { createPassageLink } from "./passage-link";
import { readerTexts } from "./words";

/** An article, verbatim, with its passages linked to the map; what the editors say of it stands visibly apart. */
export function ArticleText(props: { readonly article: Article }) {
	const headline = () => props.article.blocks.filter(({ kind }, index) => index === 0 && kind === "heading");
	const blocks = (all: readonly Block[]) => (
		<div class="article-text" lang={props.article.language}>
			<For each={all}>{(block) => <BlockView article={props.article} block={block} />}</For>
		</div>
	);
	return (
		<article class="article-sheet">
			<Show when={props.article.publisher}>
				{(publisher) => (
					<p class="article-publisher" lang={props.article.language}>
						{publisher()}
					</p>
				)}
			</Show>
			{blocks(headline())}
			<FrontMatter article={props.article} />
			{blocks(props.article.blocks.slice(headline().length))}
		</article>
	);
}

function FrontMatter(props: { readonly article: Article }) {
	const text = useText();
	const words = useWords(readerTexts);
	return (
		<div class="front-matter">
			<Show when={props.article.date}>
				{(date) => (
					<p>
						{text.words().article.dated} <time datetime={date()}>{text.date(date())}</time>
					</p>
				)}
			</Show>
			<Show when={props.article.dateNote}>
				{(note) => (
					<p>
						<LocalizedText of={note()} />
					</p>
				)}
			</Show>
			<p>{words().passageHint}</p>
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
						<strong>{text.words().article.note}</strong> <LocalizedText of={note} />
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

/** Words that lead to the map, in the colour of what they speak of, which is highlighted there while they are pointed at. */
function Passage(props: { readonly article: Article; readonly id: string; readonly words: string }) {
	const { index, view, highlight, followSession } = useAppState();
	const link = createPassageLink(
		() => ({ article: props.article.id, id: props.id }),
		(ref) => (followSession.passage() ? followSession.goTo(ref) : view.follow(ref)),
	);
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
	const begin = () => highlight.setFeatures(features());
	const end = () => highlight.setFeatures([]);
	return (
		<a
			href={link.href}
			target={link.target}
			class="passage"
			classList={{ "is-current": isCurrent(), "is-about-selection": speaksOfSelection() }}
			style={{ "--passage": color() }}
			data-passage={props.id}
			aria-current={isCurrent() ? "location" : undefined}
			onClick={(event) => link.onClick(event)}
			onMouseEnter={begin}
			onMouseLeave={end}
			onFocus={begin}
			onBlur={end}
		>
			{props.words}
		</a>
	);
}
