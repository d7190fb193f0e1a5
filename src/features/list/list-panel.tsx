import X from "lucide-solid/icons/x";
import { useWords } from "../../i18n/text";
import { IconButton } from "../../ui/icon-button";
import { FeatureTable } from "./feature-table";
import { listTexts } from "./words";

/** The list of features below the map, or in a phone’s sheet, with the button that closes it. */
export function ListPanel(props: { readonly onClose: () => void }) {
	const words = useWords(listTexts);
	return (
		<div class="list-panel">
			<FeatureTable />
			<IconButton class="icon-button list-close" label={words().close} onPress={() => props.onClose()}>
				<X />
			</IconButton>
		</div>
	);
}
