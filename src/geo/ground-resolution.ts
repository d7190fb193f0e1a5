/** How long a degree of longitude is at 38° north, the middle of the map, in degrees of latitude. */
export const scaleOfLng = Math.cos((38 * Math.PI) / 180);

/** Ground resolution of zoom 0 at 38° north, in metres a CSS pixel: 2πR·cos φ / 512 with R = 6378137 m. */
export const metresPerPixelAtZoom0 = ((2 * Math.PI * 6378137) / 512) * scaleOfLng;
