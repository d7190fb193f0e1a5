import type { LngLat } from "./grid";

/** A river that is drawn and named. */
export interface RiverRow {
	readonly id: string;
	readonly en: string;
	readonly ko: string;
	/** 1 for the rivers that reach the sea as the greatest of Korea, 2 for lesser ones, 3 for branches. */
	readonly rank: 1 | 2 | 3;
	/** A place that each of WDBII's pieces of it, or each stretch drawn by hand, passes within 2 km. */
	readonly passes: readonly LngLat[];
}

/** Every river of the basemap; a piece that passes none of these places is not drawn. */
export const riverRows: readonly RiverRow[] = [
	{
		id: "amnok",
		en: "Amnok / Yalu River",
		ko: "압록강",
		rank: 1,
		passes: [
			[124.67, 40.29],
			[126.86, 41.74],
			[124.36, 40.03],
		],
	},
	{ id: "tumen", en: "Tumen River", ko: "두만강", rank: 1, passes: [[129.73, 42.54]] },
	{ id: "taedong", en: "Taedong River", ko: "대동강", rank: 1, passes: [[126.1, 39.59]] },
	{
		id: "han",
		en: "Han River",
		ko: "한강",
		rank: 1,
		passes: [
			[128.16, 37.01],
			[126.9022, 37.5442],
		],
	},
	{
		id: "nakdong",
		en: "Nakdong River",
		ko: "낙동강",
		rank: 1,
		passes: [
			[128.93, 35.2],
			[128.34, 36.25],
		],
	},
	{ id: "geum", en: "Geum River", ko: "금강", rank: 2, passes: [[127.64, 36.37]] },
	{
		id: "imjin",
		en: "Imjin River",
		ko: "임진강",
		rank: 2,
		passes: [
			[126.82, 38.34],
			[126.744, 37.8468],
		],
	},
	{
		id: "bukhan",
		en: "Bukhan River",
		ko: "북한강",
		rank: 3,
		passes: [
			[127.7, 38.58],
			[127.58, 37.83],
		],
	},
];
