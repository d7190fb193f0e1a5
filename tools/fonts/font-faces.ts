import ranges from "../../fonts/unicode-ranges.json";

/** A file of `fonts/`, and what a style sheet says of it. */
interface Face {
	readonly family: string;
	readonly file: string;
	readonly weight: string;
	readonly range: readonly string[];
}

const faces: readonly Face[] = (["latin", "hangul"] as const).flatMap((script) =>
	Object.entries({ regular: "400", bold: "700" }).map(([name, weight]) => ({
		family: "Pretendard",
		file: `pretendard-${script}-${name}.woff2`,
		weight,
		range: ranges[script],
	})),
);

const serifFaces: readonly Face[] = [
	{ family: "Source Serif 4", file: "source-serif-4-regular.woff2", weight: "400", range: ranges.serif },
	{ family: "Source Serif 4", file: "source-serif-4-semibold.woff2", weight: "600 700", range: ranges.serif },
	{ family: "Gowun Batang", file: "gowun-batang-bold.woff2", weight: "400 700", range: ranges.hangul },
];

/** The style sheet's rules for the typeface of page and map; `urlOf` says where a file of `fonts/` is fetched from. */
export function writeFontFaces(urlOf: (file: string) => string): string {
	return write(faces, urlOf);
}

/** The rules for the typefaces of headings and articles, which the page takes in when the map is drawn. */
export function writeSerifFaces(urlOf: (file: string) => string): string {
	return write(serifFaces, urlOf);
}

function write(each: readonly Face[], urlOf: (file: string) => string): string {
	const rules = each.map(
		({ family, file, weight, range }) =>
			`@font-face{font-family:"${family}";src:url("${urlOf(file)}") format("woff2");font-weight:${weight};font-display:swap;unicode-range:${range.join(", ")}}`,
	);
	return `${rules.join("\n")}\n`;
}
