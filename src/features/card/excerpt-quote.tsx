import { createSignal, For, Show } from "solid-js";
import { excerptsAbout, type FoundExcerpt } from "../../atlas/article";
import type { FeatureId } from "../../atlas/atlas";
import { useText } from "../../i18n/text";
import { splitAround } from "../../lib/text";
import { useAppState } from "../../state/context";
import { createPassageLink } from "../reader/passage-link";
import { clipAround } from "./clip-text";

/**
 * A passage as a quotation, with the article it stands in and the way there, and to the words at the publisher, if it
 * has an address.
 */
export function ExcerptQuote(props: {
	readonly found: FoundExcerpt;
	/** How much of the sentence is quoted round the words, in widths of its letters; else all of it. */
	readonly roomEm?: number;
}) {
	const { view } = useAppState();
	const text = useText();
	const link = createPassageLink(() => refOf(props.found), view.read);
	const parts = () => {
		const { sentence, words } = props.found.excerpt;
		return props.roomEm === undefined ? splitAround(sentence, words) : clipAround(sentence, words, props.roomEm);
	};
	const atPublisher = () => {
		const { publisher } = props.found.article;
		return splitAround(text.words().feature.atPublisher(publisher), publisher ?? "");
	};
	return (
		<figure class="excerpt">
			<blockquote lang={props.found.article.language}>
				{parts()[0]}
				<mark>{parts()[1]}</mark>
				{parts()[2]}
			</blockquote>
			<figcaption>
				<span class="excerpt-source">
					<cite lang={props.found.article.language}>{props.found.article.title}</cite>
					<Show when={props.found.article.date}>{(date) => <>, {text.date(date())}</>}</Show>
				</span>{" "}
				<a class="excerpt-read" {...link}>
					{text.words().feature.readInArticle}
				</a>
				<Show when={props.found.excerpt.original}>
					{(href) => (
						<>
							{" "}
							<a href={href()} target="_blank" rel="noopener">
								{atPublisher()[0]}
								<span lang={props.found.article.language}>{atPublisher()[1]}</span>
								{atPublisher()[2]}
							</a>
						</>
					)}
				</Show>
			</figcaption>
		</figure>
	);
}

/** What of a sentence is quoted in a card, in widths of its letters: four lines or five. */
const quoteRoomEm = 76;
/** So many other passages are named at first. */
const fewPassages = 2;

/**
 * The passages that speak of a feature: in full the one at which the article is open, else the first; of each other its
 * words, which lead there.
 */
export function FeaturePassages(props: { readonly feature: FeatureId }) {
	const { index, view } = useAppState();
	const text = useText();
	const [areAllNamed, setAllNamed] = createSignal(false);
	const all = () => excerptsAbout(index.articles, props.feature);
	const quoted = () => {
		const open = view.excerpt();
		return all().find(({ article, excerpt }) => article.id === open?.article && excerpt.id === open.id) ?? all()[0];
	};
	const others = () => all().filter(({ excerpt }) => excerpt !== quoted()?.excerpt);
	const hidden = () => (areAllNamed() || others().length <= fewPassages + 1 ? 0 : others().length - fewPassages);
	return (
		<>
			<Show when={quoted()}>{(found) => <ExcerptQuote found={found()} roomEm={quoteRoomEm} />}</Show>
			<Show when={others().length > 0}>
				<div class="other-passages">
					<h3>{text.words().feature.otherPassages}</h3>
					<ul>
						<For each={others().slice(0, others().length - hidden())}>
							{(found) => (
								<li>
									<a lang={found.article.language} {...createPassageLink(() => refOf(found), view.read)}>
										{found.excerpt.words}
									</a>
								</li>
							)}
						</For>
					</ul>
					<Show when={hidden() > 0}>
						<button class="text-button" type="button" onClick={() => setAllNamed(true)}>
							{text.words().feature.morePassages(hidden())}
						</button>
					</Show>
				</div>
			</Show>
		</>
	);
}

function refOf({ article, excerpt }: FoundExcerpt) {
	return { article: article.id, id: excerpt.id };
}
