import Route from "lucide-solid/icons/route";
import Search from "lucide-solid/icons/search";
import Spline from "lucide-solid/icons/spline";
import X from "lucide-solid/icons/x";
import { createEffect, createSignal, Show } from "solid-js";
import { useWords } from "../i18n/text";
import { welcomeTexts } from "../i18n/welcome-text";
import { useAppState } from "../state/context";
import { keepFlag, recallFlag } from "../state/visit-memory";
import "../styles/welcome.css";
import { IconButton } from "./icon-button";

const knownKey = "limit-lines.welcomed";

/**
 * A line that says to a first visitor what this is, with three ways in. It does not come where the link goes to a place
 * of its own, or it or the person before has something open, nor to a browser in which it was closed or followed before.
 */
export function Welcome() {
	const { index, view, address, run } = useAppState();
	const words = useWords(welcomeTexts);
	const isBusy = () => Boolean(view.selection() ?? view.excerpt() ?? view.pin()) || address.problems().length > 0;
	const isKnown = recallFlag(knownKey, () => window.localStorage) === true;
	const [isDue, setDue] = createSignal(!isBusy() && !address.cameToPlace && !isKnown);
	createEffect(() => isBusy() && setDue(false));
	const leave = () => {
		setDue(false);
		keepFlag(knownKey, true, () => window.localStorage);
	};
	const begin = (way: () => void) => () => {
		leave();
		way();
	};
	const showLines = () => {
		const isOfLines = (layer: string) => view.isVisible(layer) && index.shapesOfLayer[layer]?.includes("line");
		const lines = Object.entries(index.layerOfFeature).flatMap(([id, layer]) => (isOfLines(layer) ? id : []));
		view.select(lines, { frame: true });
	};
	return (
		<Show when={isDue()}>
			<section class="welcome" role="region" aria-label={words().region}>
				<p>{words().what}</p>
				<div class="welcome-ways">
					<Show when={index.articles.length > 0}>
						<button class="bar-button" type="button" onClick={begin(() => run("follow-text"))}>
							<Route aria-hidden="true" />
							{words().follow}
						</button>
					</Show>
					<button class="bar-button" type="button" onClick={begin(showLines)}>
						<Spline aria-hidden="true" />
						{words().lines}
					</button>
					<button class="bar-button" type="button" onClick={begin(() => run("search"))}>
						<Search aria-hidden="true" />
						{words().search}
					</button>
				</div>
				<IconButton class="icon-button welcome-close" label={words().dismiss} onPress={leave}>
					<X />
				</IconButton>
			</section>
		</Show>
	);
}
