import type { Town } from "../../src/atlas/relations";
import { toLngLat } from "../../src/geo/positions";
import { readPlaces } from "./read-places";

/** Cities that people far away can place, by their ids in the basemap’s places. */
const ids = [
	...["seoul", "incheon", "suwon", "chuncheon", "gangneung", "sokcho", "daejeon", "gunsan", "gwangju", "daegu"],
	...["pohang", "ulsan", "busan", "jeju", "pyongyang", "kaesong", "haeju", "nampo", "wonsan", "hamhung", "chongjin"],
	...["sinuiju", "kanggye", "dandong", "shenyang", "dalian", "qingdao", "shanghai", "vladivostok", "fukuoka", "osaka"],
] as const;

/** Reads the cities to which the list gives distances. Throws where the basemap has no such place. */
export function readTowns(root: string): readonly Town[] {
	const features = readPlaces(root);
	return ids.map((id) => {
		const place = features.find(({ properties }) => properties.id === id);
		if (!place) throw new Error(`places.geojson has no “${id}”, to which distances are given.`);
		return { name: place.properties.name, position: toLngLat(place.geometry.coordinates) };
	});
}
