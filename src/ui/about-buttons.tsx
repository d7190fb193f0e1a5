import { useText } from "../i18n/text";
import { useAppState } from "../state/context";

/** Leads to what there is to know about the map as a whole. */
export function AboutButtons() {
	const { run } = useAppState();
	const text = useText();
	return (
		<p class="about-buttons">
			<button class="text-button" type="button" onClick={() => run("about-data")}>
				{text.words().aboutData}
			</button>
		</p>
	);
}
