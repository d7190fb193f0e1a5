import type { Article } from "../../atlas/article";
import { findLayerOf } from "../../state/atlas-index";
import { useAppState } from "../../state/context";
import { meaningVariable } from "../../ui/meaning-colors";
import { createPassageLink } from "./passage-link";

/** Words that lead to the map, in the colour of what they speak of, which is highlighted there while they are pointed at. */
export function Passage(props: { readonly article: Article; readonly id: string; readonly words: string }) {
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
