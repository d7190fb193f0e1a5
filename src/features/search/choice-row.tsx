import { Show } from "solid-js";
import type { Language, LocalText } from "../../atlas/atlas";
import type { LayerEntry } from "../../atlas/catalogue";
import { formatPosition } from "../../i18n/format";
import { type Text, useText, useWords } from "../../i18n/text";
import { Swatch } from "../../ui/swatch";
import type { Choice } from "./results";
import { type FindingText, findingTexts, namesOfCommand } from "./words";

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
			<span class="search-name" lang={row().nameLanguage}>
				{row().name}
			</span>
			<Show when={row().detail}>
				{(detail) => (
					<span class="search-detail" lang={row().detailLanguage}>
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
	/** Where not that of the page. */
	readonly nameLanguage?: Language | undefined;
	readonly detailLanguage?: Language | undefined;
}

function describe(choice: Choice, text: Text, words: FindingText): Row {
	const named = (name: LocalText) => ({ name: text.of(name), nameLanguage: text.languageOf(name) });
	const detailed = (detail: LocalText) => ({ detail: text.of(detail), detailLanguage: text.languageOf(detail) });
	switch (choice.kind) {
		case "position":
			return { name: formatPosition(choice.at, words, text.language()), detail: words.dropPin };
		case "place":
			return { ...named(choice.place.name), detail: words.placeKinds[choice.place.kind] };
		case "feature":
			return { ...named(choice.feature.name), ...detailed(choice.layer.name), layer: choice.layer };
		case "layer":
			return { ...named(choice.layer.name), ...(choice.group && detailed(choice.group)), layer: choice.layer };
		case "article": {
			const { language } = choice.article;
			return {
				name: `“${choice.excerpt.words}”`,
				detail: choice.article.title,
				nameLanguage: language,
				detailLanguage: language,
			};
		}
		case "whole-article": {
			const { title, language, date } = choice.article;
			return { name: title, nameLanguage: language, ...(date !== undefined && { detail: text.date(date) }) };
		}
		case "command":
			return { name: namesOfCommand(choice.id, text.language())[0] };
	}
}
