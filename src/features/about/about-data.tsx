import { disputedNames } from "virtual:disputed-names";
import { For } from "solid-js";
import { chooseName, namePolicies } from "../../atlas/name-policy";
import { LocalizedText, useText, useWords } from "../../i18n/text";
import { useAppState } from "../../state/context";
import { Modal, ModalBody } from "../../ui/modal";
import { aboutDataTexts } from "./words";
import "./names.css";

/** The page about the data: how things are drawn, how exact they are, and what the map does not say. */
export function AboutData() {
	const { panels } = useAppState();
	const about = useWords(aboutDataTexts);
	return (
		<Modal title={about().title} onClose={() => panels.close("about-data")}>
			<ModalBody>
				<For each={about().sections}>
					{(section) => (
						<section class="about-section">
							<h3>{section.heading}</h3>
							<For each={section.paragraphs}>{(paragraph) => <p>{paragraph}</p>}</For>
						</section>
					)}
				</For>
				<section class="about-section">
					<h3>{about().names.heading}</h3>
					<DisputedNames />
				</section>
			</ModalBody>
		</Modal>
	);
}

/** The choice of how disputed names are written on the map, and each form with those who use it. */
function DisputedNames() {
	const { view } = useAppState();
	const text = useText();
	const about = useWords(aboutDataTexts);
	const words = () => about().names;
	return (
		<>
			<p>{words().note}</p>
			<fieldset class="names-choice">
				<legend>{words().choice}</legend>
				<For each={namePolicies}>
					{(each) => (
						<label>
							<input
								type="radio"
								name="name-policy"
								checked={view.names() === each}
								onChange={() => view.setNames(each)}
							/>
							<span>
								{words().policy[each]}
								<span class="names-sample">
									{disputedNames.map((place) => chooseName(place, each, text.language())).join(" · ")}
								</span>
							</span>
						</label>
					)}
				</For>
			</fieldset>
			<For each={disputedNames}>
				{(place) => (
					<dl class="name-forms">
						<For each={place.forms}>
							{(form) => (
								<div>
									<dt>
										<LocalizedText of={form.name} />
									</dt>
									<dd>
										<LocalizedText of={form.authority} />
									</dd>
								</div>
							)}
						</For>
					</dl>
				)}
			</For>
		</>
	);
}

/** The same in a window of its own. */
export function NamesDialog() {
	const { panels } = useAppState();
	const about = useWords(aboutDataTexts);
	return (
		<Modal title={about().names.heading} onClose={() => panels.close("names")}>
			<ModalBody>
				<DisputedNames />
			</ModalBody>
		</Modal>
	);
}
