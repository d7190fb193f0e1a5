import X from "lucide-solid/icons/x";
import { en } from "../i18n/en/list";
import { ko } from "../i18n/ko/list";
import { useText } from "../i18n/text";
import { FeatureTable } from "./feature-table";

const texts = { en, ko };

/** The list of features below the map, or in a phone’s sheet, with the button that closes it. */
export function ListPanel(props: { readonly onClose: () => void }) {
	const text = useText();
	return (
		<div class="list-panel">
			<FeatureTable />
			<button
				class="icon-button list-close"
				type="button"
				aria-label={texts[text.language()].close}
				onClick={() => props.onClose()}
			>
				<X />
			</button>
		</div>
	);
}
