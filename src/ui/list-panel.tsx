import X from "lucide-solid/icons/x";
import { listTexts } from "../i18n/list-text";
import { useWords } from "../i18n/text";
import { FeatureTable } from "./feature-table";

/** The list of features below the map, or in a phone’s sheet, with the button that closes it. */
export function ListPanel(props: { readonly onClose: () => void }) {
	const words = useWords(listTexts);
	return (
		<div class="list-panel">
			<FeatureTable />
			<button class="icon-button list-close" type="button" aria-label={words().close} onClick={() => props.onClose()}>
				<X />
			</button>
		</div>
	);
}
