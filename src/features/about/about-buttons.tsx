import { createSignal, lazy, Show, Suspense } from "solid-js";
import { useText } from "../../i18n/text";
import { useAppState } from "../../state/context";

const WhatsNew = lazy(async () => ({ default: (await import("./whats-new")).WhatsNew }));

/** Leads to what there is to know about the map as a whole. */
export function AboutButtons() {
	const { run } = useAppState();
	const text = useText();
	const [isNewOpen, setNewOpen] = createSignal(false);
	return (
		<p class="about-buttons">
			<button class="text-button" type="button" onClick={() => run("about-data")}>
				{text.words().aboutData}
			</button>
			<button class="text-button" type="button" onClick={() => run("names")}>
				{text.words().names}
			</button>
			<button class="text-button" type="button" onClick={() => setNewOpen(true)}>
				{text.words().whatsNew.open}
			</button>
			<button class="text-button" type="button" onClick={() => run("keys")}>
				{text.words().keys}
			</button>
			<Show when={isNewOpen()}>
				<Suspense>
					<WhatsNew onClose={() => setNewOpen(false)} />
				</Suspense>
			</Show>
		</p>
	);
}
