import { Show } from "solid-js";
import type { FoundExcerpt } from "../domain/article";
import { splitAround } from "../domain/split-around";
import { useText } from "../i18n/text";
import { useAppState } from "../state/context";
import { createPassageLink } from "./passage-link";

/**
 * A passage as a quotation, with the article it stands in and the way there, and to the words at the publisher, if it
 * has an address.
 */
export function ExcerptQuote(props: { readonly found: FoundExcerpt }) {
	const { view } = useAppState();
	const text = useText();
	const link = createPassageLink(() => ({ article: props.found.article.id, id: props.found.excerpt.id }), view.read);
	const parts = () => splitAround(props.found.excerpt.sentence, props.found.excerpt.words);
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
				<cite lang={props.found.article.language}>{props.found.article.title}</cite>
				<Show when={props.found.article.date}>{(date) => <>, {text.date(date())}</>}</Show>{" "}
				<a {...link}>{text.words().feature.readInArticle}</a>
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
