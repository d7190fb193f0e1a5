import type { LngLat } from "../../src/geo/positions";

/** West end of the Military Demarcation Line, on the bank of the Imjin: alike in US boundary and ROK airspace data. */
export const westernMarker: LngLat = [126.690347, 37.842885];
/**
 * East end of the Military Demarcation Line, on the beach of the East Sea: alike in US boundary and ROK airspace data.
 */
export const easternMarker: LngLat = [128.360413, 38.618279];
