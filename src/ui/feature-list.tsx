import { For, Show } from "solid-js";
import { useText } from "../i18n/text";
import { useAppState } from "../state/context";
import { Swatch } from "./swatch";

/** The features of the visible layers as lists, for those whose browser draws no map. */
export function FeatureList() {
	const { index, data, view } = useAppState();
	const text = useText();
	const visible = () => index.catalogue.layers.filter((layer) => view.isVisible(layer.id));
	return (
		<section class="feature-list" aria-label={text.words().list.region}>
			<Show when={visible().length > 0} fallback={<p>{text.words().list.empty}</p>}>
				<For each={visible()}>
					{(layer) => (
						<>
							<h3>
								<Swatch layer={layer} /> {text.of(layer.name)}
							</h3>
							<ul>
								<For each={data.collection(layer.id)?.features}>
									{({ properties: { id, name } }) => (
										<li>
											<button
												class="text-button"
												type="button"
												aria-pressed={view.selection()?.feature === id}
												onClick={() => view.select([id])}
											>
												{text.of(name)}
											</button>
										</li>
									)}
								</For>
							</ul>
						</>
					)}
				</For>
			</Show>
		</section>
	);
}
