import { useWords } from "../../i18n/text";
import { useAppState } from "../../state/context";
import { listTexts } from "./words";

/** Says over the map, while the list is not there to say it, that the list's filter leaves things out, and ends it. */
export function FilterNotice() {
	const { listFilter } = useAppState();
	const words = useWords(listTexts);
	return (
		<div class="notice-place" role="status">
			<div class="notice">
				<p>{words().mapNarrowed(listFilter.counts().shown, listFilter.counts().all)}</p>
				<button class="bar-button" type="button" onClick={() => listFilter.end()}>
					{words().showAll(listFilter.counts().all)}
				</button>
			</div>
		</div>
	);
}
