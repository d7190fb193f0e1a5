import { lazy, Show, Suspense } from "solid-js";
import { useAppState } from "../../state/context";
import { Loading } from "../../ui/loading";

const LazyPinCard = lazy(async () => ({ default: (await import("./pin-card")).PinCard }));

/** The card of the pin, fetched with the first pin. */
export function PinCard() {
	return (
		<Suspense fallback={<Loading />}>
			<LazyPinCard />
		</Suspense>
	);
}

/** The card of the pin at the map's edge, unless a feature's card is to be read. */
export function DockedPin() {
	const { view } = useAppState();
	return (
		<Show when={view.pin() && !view.selection()}>
			<div class="docked-card">
				<PinCard />
			</div>
		</Show>
	);
}
