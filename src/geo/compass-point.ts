/** The eight points of the compass, clockwise from north. */
const compassPoints = [
	"north",
	"north-east",
	"east",
	"south-east",
	"south",
	"south-west",
	"west",
	"north-west",
] as const;
/** One of {@link compassPoints}. */
export type CompassPoint = (typeof compassPoints)[number];

/** The point of the compass nearest to a bearing in degrees clockwise from north, negative ones too. */
export function compassPointOf(bearingDeg: number): CompassPoint {
	const step = Math.round(bearingDeg / 45);
	return compassPoints[((step % 8) + 8) % 8] ?? "north";
}
