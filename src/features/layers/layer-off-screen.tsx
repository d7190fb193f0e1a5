import { createEffect, createMemo, createSignal, Show, untrack } from "solid-js";
import type { LayerEntry } from "../../atlas/catalogue";
import { type Viewport, whyUnseen } from "../../atlas/viewport";
import { useText } from "../../i18n/text";
import { useAppState } from "../../state/context";

/**
 * Says beside the name of a layer that is switched on that nothing of it, or of what the list's filter leaves of it, is
 * seen on the map, and offers to go there. It is also said aloud once where that comes of switching the layer on, not of
 * each move of the map.
 */
export function LayerOffScreen(props: {
	readonly layer: LayerEntry;
	/** Called when the map goes there, since the button is about to disappear. */
	readonly onShow: () => void;
}) {
	const { data, view, camera, shell, panels, listFilter } = useAppState();
	const text = useText();
	const words = () => text.words().layers;
	const isOn = createMemo(() => view.isVisible(props.layer.id));
	const [viewportAtSwitch, setViewportAtSwitch] = createSignal<Viewport>();
	const shown = () => listFilter.narrow({ entry: props.layer, collection: data.collection(props.layer.id) });
	const reason = createMemo(() => {
		const viewport = shell.viewport();
		return viewport && isOn() ? whyUnseen(shown(), viewport) : undefined;
	});
	const said = () => {
		const why = reason();
		return why && shell.viewport() === viewportAtSwitch() ? `${text.of(props.layer.name)}: ${words().unseen[why]}` : "";
	};
	createEffect<boolean>((wasOn) => {
		const nowOn = isOn();
		setViewportAtSwitch(nowOn && !wasOn ? untrack(shell.viewport) : undefined);
		return nowOn;
	}, untrack(isOn));
	const show = () => {
		props.onShow();
		if (panels.isSheetInTheWay()) panels.showSheet(undefined);
		camera.frame(shown().collection?.features.map(({ properties }) => properties.id) ?? [], { untilDrawn: true });
	};
	return (
		<>
			<span class="unseen" role="status">
				{said()}
			</span>
			<Show when={reason()}>
				{(why) => (
					<small class="layer-status">
						{words().unseen[why()]}{" "}
						<button type="button" aria-label={words().showNamed(text.of(props.layer.name))} onClick={show}>
							{words().show}
						</button>
					</small>
				)}
			</Show>
		</>
	);
}
