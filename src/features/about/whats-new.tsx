import { changelogs } from "virtual:changelog";
import { For, Show } from "solid-js";
import { useText, useWords } from "../../i18n/text";
import "./whats-new.css";
import { Modal } from "../../ui/modal";

/** The page of what has changed, in the map and in its data. */
export function WhatsNew(props: { readonly onClose: () => void }) {
	const text = useText();
	const log = useWords(changelogs);
	return (
		<Modal title={log().title} onClose={props.onClose}>
			<p>{log().lead}</p>
			<For each={log().releases}>
				{(release) => (
					<section class="about-section">
						<h3>
							{release.version ?? text.words().whatsNew.unreleased}
							<Show when={release.date}>
								{(date) => (
									<>
										{" · "}
										<time datetime={date()}>{text.date(date())}</time>
									</>
								)}
							</Show>
						</h3>
						<For each={release.sections}>
							{(section) => (
								<>
									<h4>{section.heading}</h4>
									<ul class="changes">
										<For each={section.items}>{(item) => <li>{item}</li>}</For>
									</ul>
								</>
							)}
						</For>
					</section>
				)}
			</For>
		</Modal>
	);
}
