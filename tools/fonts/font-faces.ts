import ranges from "../../fonts/unicode-ranges.json";

const weights = { regular: 400, bold: 700 };

/** The style sheet's rules for the site's own typeface; `urlOf` says where a file of `fonts/` is fetched from. */
export function writeFontFaces(urlOf: (file: string) => string): string {
	const faces = Object.entries(ranges).flatMap(([script, range]) =>
		Object.entries(weights).map(
			([name, weight]) =>
				`@font-face{font-family:Pretendard;src:url("${urlOf(`pretendard-${script}-${name}.woff2`)}") format("woff2");font-weight:${weight};font-display:swap;unicode-range:${range.join(", ")}}`,
		),
	);
	return `${faces.join("\n")}\n`;
}
