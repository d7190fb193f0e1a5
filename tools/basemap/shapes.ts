import { correctPositions, missingReaches, strayReaches } from "./corrections";
import { distanceToKoreaKm } from "./detail";
import { distanceM, doubleSignedArea, type Frame, type GridLine, isOnFrame, type LngLat, ringAreaKm2 } from "./grid";
import { gridStepsPerDegree, readRivers, readShorelines } from "./gshhg";
import { closeAlongFrame, joinLines } from "./join-lines";
import { keepStretches, makeIsInside } from "./land-index";
import { findNeighbours } from "./neighbours";
import { readReclaimed } from "./reclaimed";
import { type RiverRow, riverRows } from "./rivers-table";
import { roundShore } from "./round-shore";

/** The source's shapes in a frame, at full detail, in degrees; outer rings run anticlockwise, holes clockwise. */
export interface Shapes {
	readonly land: readonly Ring[];
	/** The part of the land that is not Korea's, see {@link findNeighbours}. */
	readonly neighbours: readonly (readonly Ring[])[];
	/** Each lake with the islands in it. */
	readonly lakes: readonly (readonly Ring[])[];
	readonly rivers: readonly River[];
}

/** A river in as many lines as its sources have. */
export interface River {
	readonly row: RiverRow;
	readonly lines: readonly (readonly LngLat[])[];
}

type Ring = readonly LngLat[];

/** The highest of WDBII's levels that always carries water. */
const leastRiverLevel = 3;

/** Reads the shapes of a frame whose sides are whole degrees. */
export async function readShapes(frame: Frame): Promise<Shapes> {
	const shorelines = await readShorelines(frame);
	const toRings = (pieces: readonly GridLine[]) => closeAlongFrame(joinLines(pieces), frame).map(toDegrees);
	const toShores = (rings: readonly Ring[]) =>
		rings.map((ring) => roundShore(ring, (place) => isOnFrame(place, frame)));
	const modern = readReclaimed().addTo(toShores(correctPositions(toRings(shorelines.land).map(toAnticlockwise))));
	const { land } = modern;
	const lakes = toShores(toRings(shorelines.lakes)).map(toAnticlockwise);
	const islands = toShores(toRings(shorelines.lakeIslands)).map((ring) => toAnticlockwise(ring).reverse());
	const rivers = await readKoreanRivers(land, frame);
	return {
		land,
		neighbours: findNeighbours(
			land,
			rivers.flatMap(({ lines }) => lines),
		),
		lakes: [
			...lakes.map((lake) => [lake, ...islandsIn(lake, islands)]),
			...modern.lakes.map((lake) => [lake, ...islandsOnLand(lake, land)]),
		],
		rivers,
	};
}

async function readKoreanRivers(land: readonly Ring[], frame: Frame): Promise<River[]> {
	const isInLand = makeIsInside(land);
	const pieces = (await readRivers(frame)).filter(({ level }) => level <= leastRiverLevel).map(({ line }) => line);
	const isStray = ([lng, lat]: LngLat) =>
		strayReaches.some(([west, south, east, north]) => lng > west && lng < east && lat > south && lat < north);
	const isWanted = (place: LngLat) => distanceToKoreaKm(place) === 0 && isInLand(place) && !isStray(place);
	const stretches = joinLines(pieces)
		.map(toDegrees)
		.flatMap((line) => keepStretches(line, isWanted));
	const lines = [...stretches, ...missingReaches];
	return riverRows.map((row) => ({
		row,
		lines: lines.filter((line) => row.passes.some((place) => isNear(line, place))),
	}));
}

function isNear(line: readonly LngLat[], place: LngLat): boolean {
	return line.some((vertex) => distanceM(vertex, place) < 2000);
}

function islandsOnLand(lake: Ring, land: readonly Ring[]): Ring[] {
	return islandsIn(
		lake,
		land.filter((ring) => ringAreaKm2(ring) < ringAreaKm2(lake)),
	).map((ring) => [...ring].reverse());
}

function islandsIn(lake: Ring, islands: readonly Ring[]): Ring[] {
	const isInLake = makeIsInside([lake]);
	return islands.filter((island) => isInLake(island[0] as LngLat));
}

const toDegrees = (line: GridLine): LngLat[] => line.map(([x, y]) => [x / gridStepsPerDegree, y / gridStepsPerDegree]);

const toAnticlockwise = (ring: LngLat[]): LngLat[] => (doubleSignedArea(ring) < 0 ? ring.reverse() : ring);
