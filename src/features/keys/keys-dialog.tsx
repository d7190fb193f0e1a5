import { For, type JSX, Show } from "solid-js";
import { useText, useWords } from "../../i18n/text";
import { type MapKeyAction, mapKeys } from "../../map/controls/map-keys";
import type { CommandId } from "../../state/command";
import { useAppState } from "../../state/context";
import { namesOfCommand } from "../search/words";
import { keysTexts } from "./words";
import "./keys.css";
import { Modal, ModalBody } from "../../ui/modal";
import { isListed } from "../search/findables";
import { toKeyLabels } from "./key-labels";

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** All keys there are, from the commands and from those of the map, and the switch for the single ones. */
export function KeysDialog() {
	const { commands, panels, keyChoice, isEmbedded } = useAppState();
	const text = useText();
	const words = useWords(keysTexts);
	const nameOf = (id: CommandId) => (isListed(id) ? namesOfCommand(id, text.language())[0] : words().commands[id]);
	const byKeys = () => {
		const rows = new Map<string, { readonly keys: readonly string[]; readonly names: string[] }>();
		for (const { id, keys, needsPanels } of commands) {
			if (!keys || (isEmbedded && needsPanels)) continue;
			const row = rows.get(keys.join()) ?? { keys, names: [] };
			row.names.push(nameOf(id));
			rows.set(keys.join(), row);
		}
		return [...rows.values()];
	};
	return (
		<Modal title={words().title} onClose={() => panels.close("keys")}>
			<ModalBody>
				<Keys heading={words().everywhere} rows={byKeys()} />
				<Keys
					heading={words().onMap}
					rows={(Object.keys(mapKeys) as MapKeyAction[]).map((action) => ({
						keys: mapKeys[action],
						names: [words().map[action]],
					}))}
				/>
				<label class="keys-switch">
					<input
						type="checkbox"
						checked={keyChoice.areSingleKeysOn()}
						aria-describedby="keys-switch-note"
						onChange={(event) => keyChoice.setSingleKeys(event.currentTarget.checked)}
					/>
					<span>{words().singleKeys}</span>
				</label>
				<p class="keys-note" id="keys-switch-note">
					{words().singleKeysNote}
				</p>
			</ModalBody>
		</Modal>
	);

	function Keys(props: {
		readonly heading: string;
		readonly rows: readonly { readonly keys: readonly string[]; readonly names: readonly string[] }[];
	}): JSX.Element {
		return (
			<>
				<h3>{props.heading}</h3>
				<dl class="keys">
					<For each={props.rows}>
						{(row) => (
							<div>
								<dt>
									<For each={row.keys.flatMap((key) => [toKeyLabels(key, words(), isMac) ?? []])}>
										{(labels) => (
											<Show when={labels.length > 0}>
												<span class="key-combination">
													<For each={labels}>{(label) => <kbd>{label}</kbd>}</For>
												</span>
											</Show>
										)}
									</For>
								</dt>
								<For each={row.names}>{(name) => <dd>{name}</dd>}</For>
							</div>
						)}
					</For>
				</dl>
			</>
		);
	}
}
