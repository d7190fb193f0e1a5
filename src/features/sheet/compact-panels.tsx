import {
	createEffect,
	createMemo,
	createSignal,
	type JSX,
	lazy,
	Match,
	onCleanup,
	onMount,
	Show,
	Suspense,
	Switch,
} from "solid-js";
import { LocalizedText, useText } from "../../i18n/text";
import { createMediaQuery, readTextPx } from "../../state/appearance";
import { findLayerOf } from "../../state/atlas-index";
import { breakpoints } from "../../state/breakpoints";
import { useAppState } from "../../state/context";
import { besideWidthPx, roomOf, sheetHeights } from "./sheet-steps";
import "./sheet.css";
import { Loading } from "../../ui/loading";
import { AboutButtons } from "../about/about-buttons";
import { Card } from "../card/card";
import { LayerPanel } from "../layers/layer-panel";
import { PinCard } from "../pin/docked-pin";
import { ArticleList } from "../reader/article-list";
import { createSheetActions, type SheetActions } from "./create-sheet-actions";
import { Sheet } from "./sheet";
import { TabBar } from "./tab-bar";

const Reader = lazy(async () => ({ default: (await import("../reader/reader")).Reader }));
const ListPanel = lazy(async () => ({ default: (await import("../list/feature-table")).ListPanel }));

/** A phone's tabs, and the one sheet over the map that holds whatever a person has turned to last. */
export function CompactPanels() {
	const { shell } = useAppState();
	const isBeside = createMediaQuery(breakpoints.besideSheet);
	const sheet = createSheetActions(isBeside);
	const title = useSheetTitle(sheet);
	const [room, setRoom] = createSignal({ width: 0, height: 0, textPx: 16 });
	const heights = createMemo(() => sheetHeights(room().height, room().textPx));
	const widthPx = () => (isBeside() ? besideWidthPx(room().width) : undefined);
	let place!: HTMLDivElement;
	let tabs!: HTMLElement;

	onMount(() => {
		const measure = () => {
			setRoom({ width: place.clientWidth, height: place.clientHeight, textPx: readTextPx() });
		};
		const sizes = new ResizeObserver(measure);
		measure();
		sizes.observe(place);
		onCleanup(() => sizes.disconnect());
	});
	createEffect(() => {
		const now = sheet.now();
		const width = widthPx();
		shell.takeRoom("sheet", now && roomOf(now.step, heights(), width === undefined ? undefined : { widthPx: width }));
	});
	onCleanup(() => shell.takeRoom("sheet"));

	const close = () => {
		const closed = sheet.content();
		const hadFocus = place.contains(document.activeElement);
		sheet.close();
		if (!hadFocus) return;
		const tab = tabs.querySelector<HTMLElement>(`[data-content="${closed}"]`) ?? tabs.querySelector("button");
		(place.querySelector<HTMLElement>(".sheet-handle") ?? tab)?.focus({ preventScroll: true });
	};

	return (
		<>
			<div class="sheet-place" ref={place}>
				<Show when={sheet.now()}>
					{(now) => (
						<Sheet
							title={title()}
							step={now().step}
							heights={heights()}
							widthPx={widthPx()}
							onStep={sheet.setStep}
							onClose={close}
						>
							<SheetContents sheet={sheet} close={close} />
						</Sheet>
					)}
				</Show>
			</div>
			<TabBar sheet={sheet} ref={(element) => (tabs = element)} />
		</>
	);
}

function SheetContents(props: { readonly sheet: SheetActions; readonly close: () => void }) {
	const { view } = useAppState();
	const content = () => props.sheet.content();
	return (
		<Suspense fallback={<Loading />}>
			<Switch>
				<Match when={content() === "layers"}>
					<div class="sheet-scroller">
						<ArticleList />
						<LayerPanel />
						<AboutButtons />
					</div>
				</Match>
				<Match when={content() === "list"}>
					<ListPanel onClose={props.close} />
				</Match>
				<Match when={content() === "article"}>
					<Reader article={view.article()} onClose={props.close} />
				</Match>
				<Match when={content() === "feature" && view.selection()}>
					<Card showOnMap />
				</Match>
				<Match when={content() === "pin" && view.pin()}>
					<PinCard />
				</Match>
			</Switch>
		</Suspense>
	);
}

/** What the sheet's bar says: what is in it, and of a feature its layer. Article and pin have words of their own. */
function useSheetTitle(sheet: SheetActions): () => JSX.Element {
	const { index, view } = useAppState();
	const text = useText();
	return () => {
		const selected = view.selection()?.feature;
		const layer = selected === undefined ? undefined : findLayerOf(index, selected);
		switch (sheet.content()) {
			case "layers":
				return text.words().layers.region;
			case "list":
				return text.words().list;
			case "feature":
				return layer && <LocalizedText of={layer.name} />;
			default:
				return undefined;
		}
	};
}
