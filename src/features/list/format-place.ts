import { type Language, type LocalText, textIn } from "../../atlas/atlas";
import type { Relation, Whereabouts } from "../../atlas/relations";
import { formatKm, formatKm2 } from "../../i18n/format";
import type { PlaceWords } from "./words";

/** Says where a feature is, in one sentence without its full stop: “12 km south of …, 53 km north-west of Seoul”. */
export function formatWhereabouts(where: Whereabouts, words: PlaceWords, language: Language): string {
	const relations = where.relations
		.map((each) => formatRelation(each, words, language, where.isApproximate))
		.join(", ");
	const isExtended = where.lengthKm !== undefined || where.areaKm2 !== undefined;
	const parts = [
		where.lengthKm !== undefined && words.long(formatKm(where.lengthKm, language)),
		where.areaKm2 !== undefined && words.area(formatKm2(where.areaKm2, language)),
		relations && isExtended ? words.middle(relations) : relations,
	].filter(Boolean);
	return parts.join("; ") || words.severalPlaces;
}

/** Says how a place lies to one thing; an approximate place’s distances are said to be so. */
export function formatRelation(
	relation: Relation,
	words: PlaceWords,
	language: Language,
	isApproximate: boolean,
): string {
	const name = (text: LocalText) => textIn(text, language);
	const km = (kilometres: number) => {
		const written = formatKm(kilometres, language);
		return isApproximate ? words.about(written) : written;
	};
	switch (relation.kind) {
		case "between":
			return words.between(name(relation.lines[0]), name(relation.lines[1]));
		case "inside":
			return words.inside(name(relation.area));
		case "on-line":
			return words.onLine(name(relation.line));
		case "beside-line":
			return words.besideLine(name(relation.line), km(relation.distanceKm), relation.side);
		case "near-line":
			return words.nearLine(name(relation.line), km(relation.distanceKm));
		case "at-town":
			return words.atTown(name(relation.town), formatKm(relation.withinKm, language));
		case "from-town":
			return words.fromTown(name(relation.town), km(relation.distanceKm), relation.direction);
	}
}
