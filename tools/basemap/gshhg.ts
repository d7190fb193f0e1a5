import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Dataset, File, ready } from "h5wasm/node";
import type { Frame, GridLine } from "./grid";

/** Steps a degree is divided into by GSHHG's binned files. */
export const gridStepsPerDegree = 65535;

const folder = "/usr/share/gmt-gshhg";

/** Shoreline pieces by level, 1 land, 2 lake, 3 island in a lake; the land of levels 1 and 3 lies on the left. */
export interface Shorelines {
	readonly land: readonly GridLine[];
	readonly lakes: readonly GridLine[];
	readonly lakeIslands: readonly GridLine[];
}

/** A piece of a river; `level` 1 is a major one, higher numbers are lesser ones. */
export interface RiverLine {
	readonly level: number;
	readonly line: GridLine;
}

/**
 * Makes sure the full-resolution GSHHG files are on this machine: they come with a Debian package, which is installed
 * when we may. Throws with what to do otherwise.
 */
export function ensureGshhg(debianPackage: string): void {
	const isThere = () => ["GSHHS", "river"].every((name) => existsSync(`${folder}/binned_${name}_f.nc`));
	if (isThere()) return;
	if (process.getuid?.() === 0) {
		execFileSync("apt-get", ["update"], { stdio: "inherit" });
		execFileSync("apt-get", ["install", "-y", "--no-install-recommends", debianPackage], { stdio: "inherit" });
	}
	if (!isThere()) throw new Error(`GSHHG is missing: run \`sudo apt-get install ${debianPackage}\` and try again.`);
}

/** Reads the shoreline pieces of a frame whose sides are whole degrees; pieces end where one-degree bins meet. */
export async function readShorelines(frame: Frame): Promise<Shorelines> {
	const bins = await openBins("GSHHS", frame);
	const packed = bins.integers("Embedded_npts_levels_exit_entry_for_a_segment");
	const byLevel: GridLine[][] = [[], [], [], [], []];
	bins.forEachSegment((segment, readLine) => {
		const level = ((packed[segment] as number) >>> 6) & 7;
		byLevel[level]?.push(readLine((packed[segment] as number) >>> 9));
	});
	return { land: byLevel[1] ?? [], lakes: byLevel[2] ?? [], lakeIslands: byLevel[3] ?? [] };
}

/** Reads the WDBII river pieces of a frame whose sides are whole degrees. */
export async function readRivers(frame: Frame): Promise<readonly RiverLine[]> {
	const bins = await openBins("river", frame);
	const counts = bins.integers("N_points_for_a_segment");
	const levels = bins.integers("Hierarchial_level_of_a_segment");
	const rivers: RiverLine[] = [];
	bins.forEachSegment((segment, readLine) => {
		rivers.push({ level: levels[segment] as number, line: readLine((counts[segment] as number) & 0xffff) });
	});
	return rivers;
}

type Integers = Int8Array | Int16Array | Int32Array;

async function openBins(name: "GSHHS" | "river", frame: Frame) {
	await ready;
	const file = new File(`${folder}/binned_${name}_f.nc`, "r");
	const integers = (variable: string) => (file.get(variable) as Dataset).value as Integers;
	const binMinutes = integers("Bin_size_in_minutes")[0];
	if (binMinutes !== 60) throw new Error(`GSHHG changed its bins: one degree expected, ${binMinutes}′ found.`);
	const firstSegment = integers("Id_of_first_segment_in_a_bin");
	const segmentCount = integers("N_segments_in_a_bin");
	const firstPoint = integers("Id_of_first_point_in_a_segment");
	const xs = integers("Relative_longitude_from_SW_corner_of_bin");
	const ys = integers("Relative_latitude_from_SW_corner_of_bin");

	function forEachSegment(visit: (segment: number, readLine: (pointCount: number) => GridLine) => void) {
		for (let lat = frame.south; lat < frame.north; lat++) {
			for (let lng = frame.west; lng < frame.east; lng++) {
				const bin = (89 - lat) * 360 + lng;
				const start = firstSegment[bin] as number;
				for (let segment = start; segment < start + (segmentCount[bin] as number); segment++) {
					visit(segment, (pointCount) =>
						Array.from({ length: pointCount }, (_, index) => {
							const point = (firstPoint[segment] as number) + index;
							return [
								lng * gridStepsPerDegree + ((xs[point] as number) & 0xffff),
								lat * gridStepsPerDegree + ((ys[point] as number) & 0xffff),
							] as const;
						}),
					);
				}
			}
		}
	}
	return { integers, forEachSegment };
}
