import { correctPositions, missingReaches, strayReaches } from "./corrections";
import { distanceToKoreaKm } from "./detail";
import { doubleSignedArea, type Frame, type GridLine, type LngLat } from "./grid";
import { gridStepsPerDegree, readRivers, readShorelines } from "./gshhg";
import { closeAlongFrame, joinLines } from "./join-lines";
import { keepStretches, makeIsInside } from "./land-index";

/** The source's shapes in a frame, at full detail, in degrees; outer rings run anticlockwise, holes clockwise. */
export interface Shapes {
	readonly land: readonly Ring[];
	/** Each lake with the islands in it. */
	readonly lakes: readonly (readonly Ring[])[];
	readonly rivers: readonly (readonly LngLat[])[];
}

type Ring = readonly LngLat[];

/** The highest of WDBII's levels that always carries water. */
const leastRiverLevel = 3;

/** Reads, joins, closes, corrects and clips. The frame's sides must be whole degrees. */
export async function readShapes(frame: Frame): Promise<Shapes> {
	const shorelines = await readShorelines(frame);
	const toRings = (pieces: readonly GridLine[]) => closeAlongFrame(joinLines(pieces), frame).map(toDegrees);
	const land = correctPositions(toRings(shorelines.land).map(toAnticlockwise));
	const lakes = toRings(shorelines.lakes).map(toAnticlockwise);
	const islands = toRings(shorelines.lakeIslands).map((ring) => toAnticlockwise(ring).reverse());
	return {
		land,
		lakes: lakes.map((lake) => [lake, ...islandsIn(lake, islands)]),
		rivers: await readKoreanRivers(land, frame),
	};
}

async function readKoreanRivers(land: readonly Ring[], frame: Frame): Promise<LngLat[][]> {
	const isInLand = makeIsInside(land);
	const pieces = (await readRivers(frame)).filter(({ level }) => level <= leastRiverLevel).map(({ line }) => line);
	const isStray = ([lng, lat]: LngLat) =>
		strayReaches.some(([west, south, east, north]) => lng > west && lng < east && lat > south && lat < north);
	const isWanted = (place: LngLat) => distanceToKoreaKm(place) === 0 && isInLand(place) && !isStray(place);
	const rivers = joinLines(pieces)
		.map(toDegrees)
		.flatMap((line) => keepStretches(line, isWanted));
	return [...rivers, ...missingReaches.map((reach) => [...reach])];
}

function islandsIn(lake: Ring, islands: readonly Ring[]): Ring[] {
	const isInLake = makeIsInside([lake]);
	return islands.filter((island) => isInLake(island[0] as LngLat));
}

const toDegrees = (line: GridLine): LngLat[] => line.map(([x, y]) => [x / gridStepsPerDegree, y / gridStepsPerDegree]);

const toAnticlockwise = (ring: LngLat[]): LngLat[] => (doubleSignedArea(ring) < 0 ? ring.reverse() : ring);
