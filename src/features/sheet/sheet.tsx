import ChevronsDown from "lucide-solid/icons/chevrons-down";
import ChevronsUp from "lucide-solid/icons/chevrons-up";
import X from "lucide-solid/icons/x";
import { createUniqueId, type JSX, type ParentProps } from "solid-js";
import { useText, useWords } from "../../i18n/text";
import { type SheetStep, sheetSteps } from "../../state/panels";
import { IconButton } from "../../ui/icon-button";
import { createSheetDrag } from "./create-sheet-drag";
import { type SheetHeights, stepSheet } from "./sheet-steps";
import { sheetTexts } from "./words";

/**
 * A sheet that stands over the map's foot at one of three heights: drawn by its bar, set by the keys of its handle (a
 * window splitter: arrows, Home, End, Enter), or by its buttons. It keeps no state.
 */
export function Sheet(
	props: ParentProps<{
		readonly title: JSX.Element;
		readonly step: SheetStep;
		readonly heights: SheetHeights;
		/** In CSS pixels; absent where it is as wide as the map. */
		readonly widthPx: number | undefined;
		readonly onStep: (step: SheetStep) => void;
		readonly onClose: () => void;
	}>,
) {
	const text = useText();
	const words = useWords(sheetTexts);
	const id = createUniqueId();
	const drag = createSheetDrag({
		heights: () => props.heights,
		from: () => props.heights[props.step],
		onRest: (step) => props.onStep(step),
		onClose: () => props.onClose(),
	});
	const heightPx = () => drag.heightPx() ?? props.heights[props.step];
	const move = (steps: number) => props.onStep(stepSheet(props.step, steps));
	const turn = () => move(props.step === "full" ? -1 : 1);
	const onKeyDown = (event: KeyboardEvent) => {
		const act = {
			ArrowUp: () => move(1),
			ArrowDown: () => move(-1),
			Home: () => props.onStep("peek"),
			End: () => props.onStep("full"),
			Enter: turn,
			" ": turn,
		}[event.key];
		if (!act) return;
		event.preventDefault();
		act();
	};
	return (
		<section
			id={id}
			class="sheet"
			role="region"
			aria-label={words().region}
			classList={{ "is-drawn": drag.heightPx() !== undefined }}
			data-step={props.step}
			style={{
				"--sheet-height": `${heightPx()}px`,
				width: props.widthPx === undefined ? undefined : `${props.widthPx}px`,
			}}
		>
			<div class="sheet-bar" onPointerDown={(event) => event.target.closest("button") ?? drag.start(event)}>
				<hr
					class="sheet-handle"
					tabindex="0"
					aria-orientation="horizontal"
					aria-label={words().height}
					aria-controls={id}
					aria-valuemin={0}
					aria-valuemax={sheetSteps.length - 1}
					aria-valuenow={sheetSteps.indexOf(props.step)}
					aria-valuetext={words().steps[props.step]}
					onKeyDown={onKeyDown}
					onClick={() => drag.hasDrawn() || turn()}
				/>
				<span class="sheet-title">{props.title}</span>
				<IconButton label={words().lower} isIdle={props.step === "peek"} onPress={() => move(-1)}>
					<ChevronsDown />
				</IconButton>
				<IconButton label={words().raise} isIdle={props.step === "full"} onPress={() => move(1)}>
					<ChevronsUp />
				</IconButton>
				<IconButton label={text.words().feature.close} onPress={() => props.onClose()}>
					<X />
				</IconButton>
			</div>
			<div class="sheet-body">{props.children}</div>
		</section>
	);
}
