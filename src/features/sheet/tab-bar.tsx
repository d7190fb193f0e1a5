import BookOpen from "lucide-solid/icons/book-open";
import Layers from "lucide-solid/icons/layers";
import Table from "lucide-solid/icons/table-2";
import { type JSX, Show } from "solid-js";
import { useText } from "../../i18n/text";
import { useAppState } from "../../state/context";
import type { SheetContent } from "../../state/panels";
import { SearchButton } from "../search/search-button";
import type { SheetActions } from "./create-sheet-actions";

/** A phone's ways to layers, search, list and article. */
export function TabBar(props: { readonly sheet: SheetActions; readonly ref: (element: HTMLElement) => void }) {
	const { index, view, shell, focusTargets } = useAppState();
	const text = useText();
	const openArticle = () => {
		const [only] = index.articles;
		const [first] = only?.excerpts ?? [];
		const isOnly = index.articles.length === 1;
		if (view.excerpt() === undefined && isOnly && only && first) view.read({ article: only.id, id: first.id });
		else props.sheet.toggle("article");
	};
	const showListInPlace = () => {
		props.sheet.hide();
		focusTargets.focus("list");
	};
	const tab = (content: SheetContent, label: string, icon: JSX.Element, press = () => props.sheet.toggle(content)) => (
		<button type="button" data-content={content} aria-expanded={props.sheet.content() === content} onClick={press}>
			{icon}
			<span>{label}</span>
		</button>
	);
	return (
		<nav class="tab-bar" ref={props.ref}>
			{tab("layers", text.words().layers.region, <Layers aria-hidden="true" />)}
			<SearchButton />
			<Show when={shell.failure()} fallback={tab("list", text.words().list, <Table aria-hidden="true" />)}>
				<button type="button" onClick={showListInPlace}>
					<Table aria-hidden="true" />
					<span>{text.words().list}</span>
				</button>
			</Show>
			{tab("article", text.words().article.region, <BookOpen aria-hidden="true" />, openArticle)}
		</nav>
	);
}
