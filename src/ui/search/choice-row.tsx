import { Show } from "solid-js";
import type { Language, LayerEntry } from "../../domain/atlas";
import { type FindingText, findingTexts, namesOfCommand } from "../../i18n/finding";
import { formatPosition } from "../../i18n/format";
import { type Text, useText, useWords } from "../../i18n/text";
import { Swatch } from "../swatch";
import type { Choice } from "./results";

/** A result in the list: its name, and what sort of thing it is. */
export function ChoiceRow(props: {
	readonly id: string;
	readonly choice: Choice;
	readonly isActive: boolean;
	readonly onPoint: () => void;
	readonly onChoose: () => void;
}) {
	const text = useText();
	const words = useWords(findingTexts);
	const row = () => describe(props.choice, text, words());
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which keeps the focus.
		// biome-ignore lint/a11y/useFocusableInteractive: the combobox points here with aria-activedescendant.
		<div
			class="search-option"
			id={props.id}
			role="option"
			aria-selected={props.isActive}
			onPointerMove={() => props.onPoint()}
			onMouseDown={(event) => event.preventDefault()}
			onClick={() => props.onChoose()}
		>
			<Show when={row().layer}>{(layer) => <Swatch layer={layer()} />}</Show>
			<span class="search-name" lang={row().language}>
				{row().name}
			</span>
			<Show when={row().detail}>
				{(detail) => (
					<span class="search-detail" lang={row().language}>
						{detail()}
					</span>
				)}
			</Show>
		</div>
	);
}

interface Row {
	readonly name: string;
	readonly detail?: string | undefined;
	readonly layer?: LayerEntry | undefined;
	/** Of name and detail, where not that of the page. */
	readonly language?: Language | undefined;
}

function describe(choice: Choice, text: Text, words: FindingText): Row {
	switch (choice.kind) {
		case "position":
			return { name: formatPosition(choice.at, words, text.language()), detail: words.dropPin };
		case "place":
			return { name: text.of(choice.place.name), detail: words.placeKinds[choice.place.kind] };
		case "feature":
			return { name: text.of(choice.feature.name), detail: text.of(choice.layer.name), layer: choice.layer };
		case "layer":
			return { name: text.of(choice.layer.name), detail: choice.group && text.of(choice.group), layer: choice.layer };
		case "article":
			return { name: `“${choice.excerpt.words}”`, detail: choice.article.title, language: choice.article.language };
		case "command":
			return { name: namesOfCommand(choice.id, text.language())[0] };
	}
}
