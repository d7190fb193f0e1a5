import type { ExcerptRef } from "../atlas/article";
import { type FeatureId, type Language, languages } from "../atlas/atlas";
import type { LayerId } from "../atlas/catalogue";
import { type NamePolicy, namePolicies } from "../atlas/name-policy";
import type { LngLat } from "../geo/positions";
import { type Camera, coordinateDecimals, type Theme, themes, type View } from "./view";

/** What a link may name today, and what older links named. */
export interface LinkVocabulary {
	/** All layers, in the order of the catalogue. */
	readonly layers: readonly LayerId[];
	/** Layers shown where a link does not say. */
	readonly defaultLayers: readonly LayerId[];
	readonly formerLayers: Readonly<Record<LayerId, LayerId>>;
	readonly formerFeatures: Readonly<Record<FeatureId, FeatureId>>;
	hasFeature(id: FeatureId): boolean;
	hasExcerpt(ref: ExcerptRef): boolean;
	/** The layers of what a passage speaks of. */
	layersOfExcerpt(ref: ExcerptRef): readonly LayerId[];
	hasTourStep(id: string): boolean;
}

/**
 * A part of a link that could not be honoured; the rest of the link is. A malformed one is given decoded where it can
 * be.
 */
export interface LinkProblem {
	readonly kind: "unknown-layer" | "unknown-feature" | "unknown-excerpt" | "unknown-step" | "malformed";
	readonly value: string;
}

/** What was read from a link. */
export interface ParsedLink {
	readonly view: View;
	/** Whether the link leaves it open which layers are shown, so that those of its passage are shown too. */
	readonly leavesLayersOpen: boolean;
	readonly problems: readonly LinkProblem[];
	/** What belongs to others and is written back untouched: unknown keys, and a text directive with its `:~:`. */
	readonly rest: LinkRest;
}

/** The parts of a fragment that this grammar does not speak of; a part whose name cannot be decoded is not kept. */
export interface LinkRest {
	readonly parts: readonly string[];
	readonly directive: string;
}

/** A rest that holds nothing. */
const emptyRest: LinkRest = { parts: [], directive: "" };

const keys = ["map", "layers", "sel", "excerpt", "tour", "pin", "names", "lang", "theme"] as const;
type Key = (typeof keys)[number];

/**
 * Reads a URL fragment, with or without its `#`. Never throws: what cannot be read becomes a problem, what is absent
 * its default. The first of a repeated key counts; keys come in any order.
 */
export function parseLink(fragment: string, vocabulary: LinkVocabulary): ParsedLink {
	const { values, rest, malformed } = splitFragment(fragment);
	const problems: LinkProblem[] = malformed.map((value) => ({ kind: "malformed", value }));
	const read = <Value>(key: Key, parse: (text: string) => Value | undefined): Value | undefined => {
		const text = values.get(key);
		if (text === undefined || text === "") return undefined;
		const value = parse(text);
		if (value === undefined) problems.push({ kind: "malformed", value: `${key}=${text}` });
		return value;
	};

	const camera = read("map", parseCamera);
	const layers = parseLayers(values.get("layers"), vocabulary, problems);
	const selection = parseSelection(values.get("sel"), vocabulary, problems);
	const excerpt = read("excerpt", parseExcerpt);
	if (excerpt && !vocabulary.hasExcerpt(excerpt))
		problems.push({ kind: "unknown-excerpt", value: formatExcerpt(excerpt) });
	const tour = values.get("tour") || undefined;
	const isTourKnown = tour !== undefined && vocabulary.hasTourStep(tour);
	if (tour !== undefined && !isTourKnown) problems.push({ kind: "unknown-step", value: tour });
	const pin = read("pin", parsePin);
	const names = read("names", (text) => namePolicies.find((each): each is NamePolicy => each === text));
	const language = read("lang", (text) => languages.find((each): each is Language => each === text));
	const theme = read("theme", (text) => themes.find((each): each is Theme => each === text));

	return {
		view: {
			camera,
			layers,
			selection,
			excerpt: excerpt && vocabulary.hasExcerpt(excerpt) ? excerpt : undefined,
			tour: isTourKnown ? tour : undefined,
			pin,
			names: names === "dual" ? undefined : names,
			language,
			theme: theme ?? "auto",
		},
		leavesLayersOpen: !values.get("layers"),
		problems,
		rest,
	};
}

/**
 * Writes a view as a fragment without `#`, keys in the order of the grammar. Keys at their default are left out, so
 * that an address stays short; `complete` writes camera, layers and what else is known all the same, for links that
 * must outlive a change of the defaults.
 */
export function formatLink(
	view: View,
	vocabulary: LinkVocabulary,
	rest: LinkRest = emptyRest,
	{ complete = false }: { complete?: boolean } = {},
): string {
	const ofPassage = view.excerpt ? vocabulary.layersOfExcerpt(view.excerpt) : [];
	const isDefault =
		isSameSet(view.layers, vocabulary.defaultLayers) && ofPassage.every((id) => view.layers.includes(id));
	const parts = [
		view.camera && `map=${formatCamera(view.camera)}`,
		(complete || !isDefault) && `layers=${view.layers.join(",") || "none"}`,
		view.selection && `sel=${view.selection}`,
		view.excerpt && `excerpt=${formatExcerpt(view.excerpt)}`,
		view.tour && `tour=${view.tour}`,
		view.pin && `pin=${toFixed(view.pin[1], 5)}/${toFixed(view.pin[0], 5)}`,
		view.names && `names=${view.names}`,
		view.language && `lang=${view.language}`,
		view.theme !== "auto" && `theme=${view.theme}`,
		...rest.parts,
	].filter((part) => typeof part === "string");
	return parts.join("&") + rest.directive;
}

/** `<zoom>/<lat>/<lng>[/<bearing>[/<pitch>]]`, as OpenStreetMap orders it. */
function formatCamera({ lng, lat, zoom, bearing, pitch }: Camera): string {
	const decimals = coordinateDecimals(zoom);
	const parts = [toFixed(zoom, 2), toFixed(lat, decimals), toFixed(lng, decimals)];
	const turn = toFixed(bearing, 1);
	const tilt = toFixed(pitch, 1);
	if (turn !== "0" || tilt !== "0") parts.push(turn);
	if (tilt !== "0") parts.push(tilt);
	return parts.join("/");
}

function parseCamera(text: string): Camera | undefined {
	const numbers = parseNumbers(text, 3, 5);
	if (!numbers) return undefined;
	const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN, bearing = 0, pitch = 0] = numbers;
	if (zoom < 0 || zoom > 24 || Math.abs(lat) > 85 || Math.abs(lng) > 180 || pitch < 0 || pitch > 85) return undefined;
	return { lng, lat, zoom, bearing, pitch };
}

function parsePin(text: string): LngLat | undefined {
	const [lat, lng] = parseNumbers(text, 2, 2) ?? [];
	if (lat === undefined || lng === undefined || Math.abs(lat) > 85 || Math.abs(lng) > 180) return undefined;
	return [lng, lat];
}

function parseNumbers(text: string, least: number, most: number): readonly number[] | undefined {
	const parts = text.split("/");
	if (parts.length < least || parts.length > most) return undefined;
	return parts.every((part) => /^[+-]?\d+(\.\d+)?$/.test(part)) ? parts.map(Number) : undefined;
}

function parseLayers(text: string | undefined, vocabulary: LinkVocabulary, problems: LinkProblem[]) {
	if (text === undefined || text === "") return vocabulary.defaultLayers;
	if (text === "none") return [];
	const wanted = new Set<LayerId>();
	for (const written of text.split(",")) {
		const id = vocabulary.formerLayers[written] ?? written;
		if (vocabulary.layers.includes(id)) wanted.add(id);
		else problems.push({ kind: "unknown-layer", value: written });
	}
	return wanted.size > 0 ? vocabulary.layers.filter((id) => wanted.has(id)) : vocabulary.defaultLayers;
}

function parseSelection(text: string | undefined, vocabulary: LinkVocabulary, problems: LinkProblem[]) {
	if (!text) return undefined;
	const id = vocabulary.formerFeatures[text] ?? text;
	if (vocabulary.hasFeature(id)) return id;
	problems.push({ kind: "unknown-feature", value: text });
	return undefined;
}

function parseExcerpt(text: string): ExcerptRef | undefined {
	const match = /^([a-z0-9-]+)\.([a-z0-9-]+)$/.exec(text);
	return match?.[1] && match[2] ? { article: match[1], id: match[2] } : undefined;
}

/** `<article>.<id>`, as it stands in a link. */
export function formatExcerpt({ article, id }: ExcerptRef): string {
	return `${article}.${id}`;
}

interface SplitFragment {
	readonly values: ReadonlyMap<Key, string>;
	readonly rest: LinkRest;
	/** Parts that are nobody's, since not even their names can be decoded. */
	readonly malformed: readonly string[];
}

function splitFragment(fragment: string): SplitFragment {
	const text = fragment.startsWith("#") ? fragment.slice(1) : fragment;
	const directiveAt = text.indexOf(":~:");
	const body = directiveAt < 0 ? text : text.slice(0, directiveAt);
	const values = new Map<Key, string>();
	const others: string[] = [];
	const malformed: string[] = [];
	for (const part of body.split("&")) {
		if (part === "") continue;
		const [name = "", ...value] = part.split("=");
		const key = keys.find((each) => each === name);
		if (!key) (decode(name) === undefined ? malformed : others).push(part);
		else if (!values.has(key)) values.set(key, decode(value.join("=")) ?? value.join("="));
	}
	return { values, rest: { parts: others, directive: directiveAt < 0 ? "" : text.slice(directiveAt) }, malformed };
}

function decode(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((each) => b.includes(each));
}

function toFixed(value: number, decimals: number): string {
	return String(Number(value.toFixed(decimals)));
}
