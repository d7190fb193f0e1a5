import ArrowLeft from "lucide-solid/icons/arrow-left";
import ArrowRight from "lucide-solid/icons/arrow-right";
import X from "lucide-solid/icons/x";
import { createEffect, createSignal, For, on, onCleanup, onMount, Show } from "solid-js";
import type { TourStep } from "../../atlas/opening";
import { LocalizedText, useWords } from "../../i18n/text";
import { useAppState, useObstruction } from "../../state/context";
import { reachFromTop } from "../../state/map-padding";
import { headingTexts } from "./words";
import "./map-heading.css";
import { IconButton } from "../../ui/icon-button";
import { createArticleOpener } from "../reader/article-list";

/** A finger that goes less far along the tour's card has not swiped it. */
const swipePx = 48;

/**
 * What stands over the map's upper edge: the headline and its claim in the opening view, while nothing is selected, read
 * or pinned; the card of the tour while there is one. What is framed keeps clear of it.
 */
export function MapHeading() {
	const { view, tour, shell, isEmbedded } = useAppState();
	const [isDismissed, setDismissed] = createSignal(false);
	const isAtHome = () => {
		const { camera, selection, excerpt, pin } = view.view();
		return !camera && !(selection ?? excerpt ?? pin);
	};
	let place!: HTMLDivElement;
	onMount(() => {
		const measure = () => {
			const shown = place.firstElementChild;
			shell.takeRoom("heading", { topPx: reachFromTop(place, shown instanceof HTMLElement ? shown : undefined) });
		};
		const sizes = new ResizeObserver(measure);
		sizes.observe(place);
		measure();
		onCleanup(() => {
			sizes.disconnect();
			shell.takeRoom("heading");
		});
	});
	return (
		<div class="map-heading" ref={place}>
			<Show
				when={tour.step()}
				fallback={
					<Show when={isAtHome() && !isDismissed() && !isEmbedded}>
						<Headline onDismiss={() => setDismissed(true)} />
					</Show>
				}
			>
				{(step) => <TourCard step={step()} />}
			</Show>
		</div>
	);
}

function Headline(props: { readonly onDismiss: () => void }) {
	const { index, tour, run } = useAppState();
	const words = useWords(headingTexts);
	return (
		<section class="headline" role="region" aria-label={words().region} ref={useObstruction()}>
			<h2>
				<LocalizedText of={index.opening.headline} />
			</h2>
			<p>
				<LocalizedText of={index.opening.claim} />
			</p>
			<Show when={tour.steps.length > 0}>
				<button class="text-button" type="button" onClick={() => run("tour")}>
					{words().takeTour(tour.steps.length)}
					<ArrowRight aria-hidden="true" />
				</button>
			</Show>
			<IconButton class="icon-button map-heading-close" label={words().dismiss} onPress={props.onDismiss}>
				<X />
			</IconButton>
		</section>
	);
}

function TourText(props: { readonly step: TourStep }) {
	return (
		<>
			<h2>
				<LocalizedText of={props.step.title} />
			</h2>
			<p>
				<LocalizedText of={props.step.text} />
			</p>
		</>
	);
}

function TourCard(props: { readonly step: TourStep }) {
	const { index, tour, run } = useAppState();
	const words = useWords(headingTexts);
	const open = createArticleOpener();
	const obstruction = useObstruction();
	const isLast = () => tour.position() === tour.steps.length - 1;
	const article = () => index.articles.find(({ id }) => id === props.step.article);
	let card!: HTMLElement;
	let startX: number | undefined;
	onMount(() => card.focus({ preventScroll: true }));
	createEffect(
		on(
			() => props.step,
			() => (card.scrollTop = 0),
			{ defer: true },
		),
	);
	const endSwipe = (event: PointerEvent) => {
		const alongPx = startX === undefined ? 0 : event.clientX - startX;
		startX = undefined;
		if (Math.abs(alongPx) >= swipePx) tour.move(alongPx < 0 ? 1 : -1);
	};
	return (
		<section
			class="tour-card"
			role="region"
			aria-label={words().tour}
			tabindex="-1"
			ref={(element) => {
				card = element;
				obstruction(element);
			}}
			onKeyDown={(event) => {
				const key = event.key;
				if (event.altKey || event.ctrlKey || event.metaKey || (key !== "ArrowLeft" && key !== "ArrowRight")) return;
				event.preventDefault();
				run(key === "ArrowRight" ? "next-tour-step" : "previous-tour-step");
			}}
			onPointerDown={(event) => {
				startX = event.pointerType === "touch" ? event.clientX : undefined;
			}}
			onPointerUp={endSwipe}
			onPointerCancel={() => {
				startX = undefined;
			}}
		>
			<div class="tour-texts">
				<div class="tour-text" aria-live="polite">
					<TourText step={props.step} />
				</div>
				{/* The card is as high as its longest text needs, so that its buttons stay under the mouse. */}
				<For each={tour.steps.filter(({ id }) => id !== props.step.id)}>
					{(step) => (
						<div class="tour-text is-measured" aria-hidden="true">
							<TourText step={step} />
						</div>
					)}
				</For>
			</div>
			<div class="tour-bar">
				<span class="tour-dots" aria-hidden="true">
					<For each={tour.steps}>{(step) => <i class={step.id === props.step.id ? "is-now" : undefined} />}</For>
				</span>
				<span class="tour-position">{words().position(tour.position() + 1, tour.steps.length)}</span>
				<button
					class="bar-button"
					type="button"
					disabled={tour.position() === 0}
					aria-keyshortcuts="ArrowLeft"
					onClick={() => run("previous-tour-step")}
				>
					<ArrowLeft aria-hidden="true" />
					{words().previous}
				</button>
				<Show when={article()}>
					{(found) => (
						<button class="bar-button is-primary" type="button" onClick={() => open(found())}>
							{words().readArticle}
						</button>
					)}
				</Show>
				<Show
					when={isLast()}
					fallback={
						<button
							class="bar-button is-primary"
							type="button"
							aria-keyshortcuts="ArrowRight"
							onClick={() => run("next-tour-step")}
						>
							{words().next}
							<ArrowRight aria-hidden="true" />
						</button>
					}
				>
					<button class="bar-button" type="button" onClick={() => tour.leave()}>
						{words().finish}
					</button>
				</Show>
			</div>
			<IconButton class="icon-button map-heading-close" label={words().leave} onPress={() => tour.leave()}>
				<X />
			</IconButton>
		</section>
	);
}
