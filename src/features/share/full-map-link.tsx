import ExternalLink from "lucide-solid/icons/external-link";
import { useText } from "../../i18n/text";
import { useObstruction } from "../../state/context";
import { useViewHref } from "../reader/passage-link";

/** Leads from an embedded map to the whole site, at the view that the map shows. */
export function FullMapLink() {
	const text = useText();
	const href = useViewHref();
	return (
		<a class="full-map" href={href()} target="_blank" rel="noopener" ref={useObstruction()}>
			{text.words().map.openFull}
			<ExternalLink aria-hidden="true" />
		</a>
	);
}
