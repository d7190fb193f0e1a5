import { For } from "solid-js";
import { useWords } from "../../i18n/text";
import { useAppState } from "../../state/context";
import { Modal, ModalBody } from "../../ui/modal";
import { DisputedNames } from "./disputed-names";
import { aboutDataTexts } from "./words";

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
