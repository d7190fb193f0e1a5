import type { Map as MapLibreMap } from "maplibre-gl";
import { useText, useWords } from "../../i18n/text";
import { useObstruction } from "../../state/context";
import { CoordinateReadout } from "./coordinate-readout";
import { FeatureSteps } from "./feature-steps";
import { CompassButton, DescribeButton, FullScreenButton } from "./late-buttons";
import { FoundPlace } from "./ring";
import { ScaleBar } from "./scale-bar";
import { mapControlsTexts } from "./words";

export { bindPinDrop } from "../adapter/drop-pin";
export { HoverName } from "./hover-name";
export { bindPrintPicture } from "./print-picture";
export { mapControlsTexts } from "./words";

/** Those of the map's buttons that it can do without until its lines are drawn. */
export function LateButtons(props: { readonly map: MapLibreMap; readonly onTurnNorth: () => void }) {
	const words = useWords(mapControlsTexts);
	return (
		<>
			<DescribeButton words={words()} />
			<FullScreenButton words={words()} />
			<CompassButton map={props.map} words={words()} onTurnNorth={() => props.onTurnNorth()} />
		</>
	);
}

/** The map's heading, which is heard alone, what its keys step through, and what a search has led to. */
export function LiveRegions(props: { readonly map: MapLibreMap; readonly onProblem: (detail: string) => void }) {
	const text = useText();
	const words = useWords(mapControlsTexts);
	return (
		<>
			<h2 class="unseen">{text.words().map.region}</h2>
			<FeatureSteps {...props} />
			<FoundPlace map={props.map} words={words()} />
		</>
	);
}

/** Scale, and the place under the mouse. */
export function Readouts(props: { readonly map: MapLibreMap }) {
	const words = useWords(mapControlsTexts);
	const obstruction = useObstruction();
	return (
		<div class="map-readouts" ref={obstruction}>
			<ScaleBar map={props.map} words={words()} />
			<CoordinateReadout map={props.map} words={words()} />
		</div>
	);
}
