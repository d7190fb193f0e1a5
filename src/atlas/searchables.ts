import type { LngLat } from "../geo/positions";
import type { FeatureFacts, LocalText } from "./atlas";

/** A named place of the basemap. */
export interface Place {
	readonly id: string;
	readonly name: LocalText;
	/** Such as `island`, `city` or `sea`. */
	readonly kind: string;
	/** From 1, the most important, to 5. */
	readonly rank: number;
	readonly at: LngLat;
	/** How much is shown round it, in degrees; absent where its kind decides. */
	readonly reachDeg?: number | undefined;
}

/** What is known of a feature before its layer is fetched. */
export interface FeatureName extends Pick<FeatureFacts, "id" | "name" | "designator" | "assertedBy"> {
	/** The name of the exercise it belongs to. */
	readonly exercise?: LocalText | undefined;
}

/** The names in the atlas, without shapes. */
export interface Searchables {
	readonly features: readonly FeatureName[];
	readonly places: readonly Place[];
	/** Other names, by the id of a layer, a feature or a place. */
	readonly aliases: Readonly<Record<string, readonly string[]>>;
}

const wideKinds = ["country", "sea", "bay", "strait", "estuary", "peninsula", "island-group", "river"];

/** The places that are spots, to which a distance can be told: no seas, countries and rivers. */
export function spotsOf(places: readonly Place[]): readonly Place[] {
	return places.filter(({ kind }) => !wideKinds.includes(kind));
}
