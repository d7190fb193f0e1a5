import type { PlaceRow } from "./place-row";

/** Countries; spelt as `place-row.ts` says. */
export const countryRows: readonly PlaceRow[] = [
	{ id: "china", en: "China", ko: "중국", kind: "country", rank: 1, at: [126.1, 43.7], maxZoom: 8 },
	{ id: "russia", en: "Russia", ko: "러시아", kind: "country", rank: 1, at: [133.6, 45.0], maxZoom: 8 },
	{ id: "japan", en: "Japan", ko: "일본", kind: "country", rank: 1, at: [133.0, 35.05], maxZoom: 8 },
	{
		id: "dprk",
		en: "DPR Korea",
		ko: "조선민주주의인민공화국",
		kind: "country",
		rank: 1,
		at: [126.9, 40.3],
		nearLines: { at: [126.75, 38.8], fromZoom: 6 },
		maxZoom: 8,
		alongLines: [
			{
				fromZoom: 8,
				toZoom: 10,
				at: [
					[125.6, 38.05],
					[126.25, 38.25],
					[127.2, 38.62],
					[128.05, 38.85],
				],
			},
			{
				fromZoom: 10,
				toZoom: 13,
				at: [
					[126.55, 38.03],
					[126.83, 38.17],
					[127.15, 38.42],
					[127.6, 38.43],
					[128.05, 38.42],
					[128.22, 38.62],
				],
			},
		],
	},
	{
		id: "rok",
		en: "Republic of Korea",
		ko: "대한민국",
		kind: "country",
		rank: 1,
		at: [127.9, 36.45],
		nearLines: { at: [128.2, 37.45], fromZoom: 6 },
		maxZoom: 8,
		alongLines: [
			{
				fromZoom: 8,
				toZoom: 10,
				at: [
					[126.6, 37.48],
					[127.1, 37.75],
					[127.75, 37.95],
					[128.4, 38.1],
				],
			},
			{
				fromZoom: 10,
				toZoom: 13,
				at: [
					[126.8, 37.86],
					[127.12, 38.08],
					[127.35, 38.2],
					[127.75, 38.22],
					[128.15, 38.22],
					[128.42, 38.48],
				],
			},
		],
	},
];
