import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronUp from "lucide-solid/icons/chevron-up";
import type { ParentProps } from "solid-js";
import { IconButton } from "../../ui/icon-button";

interface Step {
	readonly label: string;
	/** As `aria-keyshortcuts` has them. */
	readonly keys: string;
	run(): void;
}

/** Where one is among some passages, with the buttons that lead to the one before and the one after. */
export function StepBar(props: ParentProps<{ readonly previous: Step; readonly next: Step }>) {
	return (
		<div class="step-bar">
			<span class="step-place">{props.children}</span>
			<StepButton step={props.previous}>
				<ChevronUp />
			</StepButton>
			<StepButton step={props.next}>
				<ChevronDown />
			</StepButton>
		</div>
	);
}

function StepButton(props: ParentProps<{ readonly step: Step }>) {
	return (
		<IconButton
			label={props.step.label}
			title={props.step.label}
			keys={props.step.keys}
			onPress={() => props.step.run()}
		>
			{props.children}
		</IconButton>
	);
}
