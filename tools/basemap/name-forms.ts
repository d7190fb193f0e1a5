import type { PlaceFacts } from "../../src/atlas/basemap-schema";

const republicOfKorea = { en: "Republic of Korea", ko: "대한민국" };
const dprk = { en: "Democratic People’s Republic of Korea", ko: "조선민주주의인민공화국" };
const japan = { en: "Japan", ko: "일본" };
const hydrographers = {
	en: "International Hydrographic Organization, Limits of Oceans and Seas (S-23), third edition, 1953",
	ko: "국제수로기구 ‘해양과 바다의 경계’(S-23) 제3판, 1953년",
};

/** The forms of the name of the sea east of Korea, each with those who use it. */
export const eastSeaForms: PlaceFacts["forms"] = [
	{ name: { en: "East Sea", ko: "동해" }, authority: republicOfKorea, languages: ["ko"] },
	{ name: { en: "East Sea of Korea", ko: "조선동해" }, authority: dprk },
	{ name: { en: "Sea of Japan", ko: "일본해" }, authority: japan, languages: ["en"] },
	{ name: { en: "Japan Sea", ko: "일본해" }, authority: hydrographers, source: hydrographers },
];
/** The forms of the name of the sea west of Korea. */
export const yellowSeaForms: PlaceFacts["forms"] = [
	{ name: { en: "West Sea", ko: "서해" }, authority: republicOfKorea, languages: ["ko"] },
	{ name: { en: "West Sea of Korea", ko: "조선서해" }, authority: dprk },
	{
		name: { en: "Yellow Sea", ko: "황해" },
		authority: hydrographers,
		languages: ["en"],
		source: hydrographers,
	},
];
/** The forms of the name of the islets east of Ulleungdo. */
export const dokdoForms: PlaceFacts["forms"] = [
	{
		name: { en: "Dokdo", ko: "독도" },
		authority: republicOfKorea,
		languages: ["ko"],
		source: {
			en: "positions published by the Ministry of Foreign Affairs of the Republic of Korea",
			ko: "대한민국 외교부가 공표한 위치",
		},
	},
	{ name: { en: "Tok Islets", ko: "독도" }, authority: dprk },
	{ name: { en: "Takeshima", ko: "다케시마" }, authority: japan },
	{
		name: { en: "Liancourt Rocks", ko: "리앙쿠르 암초" },
		authority: { en: "United States Board on Geographic Names", ko: "미국 지명위원회" },
		languages: ["en"],
	},
];
