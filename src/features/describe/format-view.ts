import { type Language, type Party, textIn } from "../../atlas/atlas";
import { formatKm, formatList } from "../../i18n/format";
import { formatOffset, type OffsetWords } from "../../map/controls/format-step";
import { formatRelation } from "../list/format-place";
import type { PlaceWords } from "../list/words";
import type { LayerInView, ViewDescription } from "./view-description";
import type { DescribeText } from "./words";

/** Says what a view shows in one paragraph. */
export function formatView(
	{ place, layers, disputed, selected, passage }: ViewDescription,
	words: DescribeText,
	placeWords: PlaceWords,
	offsetWords: OffsetWords,
	language: Language,
): string {
	const listed = (kind: LayerInView["kind"]) => layers.filter((layer) => layer.kind === kind);
	const named = (kind: LayerInView["kind"], say: (names: string) => string) => {
		const names = listed(kind).map(({ name }) => textIn(name, language));
		return names.length > 0 && say(names.join(", "));
	};
	const inView = layers.flatMap((layer) => (layer.kind === "in-view" ? layer : []));
	const total = inView.reduce((sum, { count }) => sum + count, 0);
	const counted = inView.map(({ name, count }) => words.layer(textIn(name, language), count)).join(", ");
	const nameParty = (party: Party) => words.party[party];
	const lines = disputed.map(({ names, assertedBy, rejectedBy }) =>
		words.disputed(
			names.map((name) => textIn(name, language)).join(", "),
			nameParty(assertedBy),
			formatList(rejectedBy.map(nameParty), language),
		),
	);
	const relations = place?.relations.map((each) => formatRelation(each, placeWords, language, false)).join(", ");
	return [
		relations && words.centre(relations),
		place ? words.extent(formatKm(place.widthKm, language), formatKm(place.heightKm, language)) : words.noMap,
		total > 0 && words.inView(total, counted),
		lines.length > 0 && words.disputedLines(lines.join("; ")),
		named("elsewhere", words.elsewhere),
		named("nearer", words.nearer),
		named("missing", words.missing),
		layers.length === 0 && words.noLayers,
		selected &&
			words.selected(
				textIn(selected.name, language),
				textIn(selected.kind, language),
				selected.offset && formatOffset(selected.offset, offsetWords, language),
			),
		passage !== undefined && words.passage(passage),
	]
		.filter(Boolean)
		.join(" ");
}
