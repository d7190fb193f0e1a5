import { kinds } from "virtual:list-data";
import { createMemo, createSignal, onMount, Show } from "solid-js";
import { type FoundExcerpt, findExcerpt } from "../../atlas/article";
import type { Town } from "../../atlas/relations";
import { spotsOf } from "../../atlas/searchables";
import { useText, useWords } from "../../i18n/text";
import { splitAround } from "../../lib/text";
import { mapControlsTexts } from "../../map/controls/words";
import { useAppState } from "../../state/context";
import { findShownLayers } from "../../state/list-filter";
import { copyText } from "../../state/share";
import { Modal, ModalBody } from "../../ui/modal";
import { createReferences } from "../list/whereabouts";
import { listTexts } from "../list/words";
import { formatView } from "./format-view";
import { describeView } from "./view-description";
import { describeTexts } from "./words";

/** What is on the map now, in one paragraph that is read out when it is there and can be copied. */
export function DescribeView() {
	const { index, data, view, shell, panels, loadSearchables, listFilter } = useAppState();
	const text = useText();
	const words = useWords(describeTexts);
	const mapWords = useWords(mapControlsTexts);
	const listWords = useWords(listTexts);
	const [spots, setSpots] = createSignal<readonly Town[]>();
	const [outcome, setOutcome] = createSignal<"copied" | "refused">();
	const references = createReferences(() => spots() ?? []);
	onMount(() =>
		loadSearchables().then(
			({ places }) => setSpots(spotsOf(places).map(({ name, at }) => ({ name, position: at }))),
			() => setSpots([]),
		),
	);
	const isWaiting = () => view.view().layers.some(data.isPending) || spots() === undefined;
	const passage = () => {
		const excerpt = view.excerpt();
		return excerpt && findExcerpt(index.articles, excerpt);
	};
	const said = createMemo(() => {
		const known = references();
		if (!known || isWaiting()) return undefined;
		const description = describeView({
			viewport: shell.viewport(),
			references: known,
			layers: findShownLayers({ index, view, data, listFilter }),
			selection: view.selection()?.feature,
			kinds,
			passage: passage()?.excerpt.words,
		});
		return formatView(description, words(), listWords().place, mapWords(), text.language());
	});

	return (
		<Modal title={words().title} onClose={() => panels.close("describe")}>
			<ModalBody>
				<p class="view-in-words" role="status">
					<Show when={said()} fallback={words().loading}>
						{(paragraph) => <Paragraph said={paragraph()} passage={passage()} />}
					</Show>
				</p>
				<Show when={said()}>
					{(paragraph) => (
						<p class="view-in-words-tools">
							<button
								class="bar-button"
								type="button"
								onClick={() => copyText(paragraph()).then((how) => setOutcome(how))}
							>
								{words().copy}
							</button>
							<span role="status">
								{outcome() === "copied" ? words().copied : outcome() === "refused" ? words().byHand : ""}
							</span>
						</p>
					)}
				</Show>
			</ModalBody>
		</Modal>
	);
}

/** The paragraph, with the words of the passage in it marked with their language. */
function Paragraph(props: { readonly said: string; readonly passage: FoundExcerpt | undefined }) {
	const parts = () => splitAround(props.said, props.passage?.excerpt.words ?? "");
	return (
		<>
			{parts()[0]}
			<span lang={props.passage?.article.language}>{parts()[1]}</span>
			{parts()[2]}
		</>
	);
}
