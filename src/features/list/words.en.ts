import { formatCount } from "../../i18n/format";
import type { ListText } from "./words";

const written = (count: number) => formatCount(count, "en");

/** The English of the list of features. */
export const en: ListText = {
	region: "Features",
	close: "Close the list",
	filter: "Filter the list",
	empty: "No layer is switched on. Switch one on to see its features here.",
	noMatch: "Nothing in the visible layers matches. Show all again, or switch on more layers.",
	loading: "loading…",
	incomplete: (layers) => `Missing here, because it did not load: ${layers}.`,
	by: (term, party) => `${term} ${party}`,
	sourcesCited: "the sources cited",
	count: (shown, all) =>
		shown === all
			? `${written(all)} ${all === 1 ? "feature" : "features"}`
			: `${written(shown)} of ${written(all)} features`,
	columns: {
		name: "Name",
		kind: "What it is",
		assertedBy: "Asserted by",
		date: "Date",
		certainty: "How exact",
		where: "Where",
	},
	filters: {
		button: (set) => (set === 0 ? "Filters" : `Filters (${written(set)})`),
		layers: "Layers",
		kinds: "Kinds",
		years: "Years",
		fromYear: "from",
		toYear: "to",
	},
	mapFollows: (shown, all) => `The map shows the ${written(shown)} of ${written(all)} in this list.`,
	mapNarrowed: (shown, all) => `Filtered: the map shows ${written(shown)} of ${written(all)} features.`,
	showAll: (all) => `Show all ${written(all)}`,
	note: "Lists what the visible layers hold. Distances are computed on a sphere, here right to about 0.3%, and are no more exact than the places themselves.",
	place: {
		middle: (relations) => `its middle ${relations}`,
		long: (km) => `${km} long`,
		area: (km2) => `${km2} in area`,
		about: (km) => `about ${km}`,
		between: (north, south) => `between the ${north} and the ${south}`,
		inside: (area) => `inside ${area}`,
		onLine: (line) => `on the ${line}`,
		besideLine: (line, km, side) => `${km} ${side} of the ${line}`,
		nearLine: (line, km) => `${km} from the ${line}`,
		atTown: (town, km) => `within ${km} of ${town}`,
		fromTown: (town, km, direction) => `${km} ${direction} of ${town}`,
		severalPlaces: "several places",
	},
};
