/** Ground resolution of zoom 0 at 38° north, in metres a CSS pixel: 2πR·cos φ / 512 with R = 6378137 m. */
export const metresPerPixelAtZoom0 = ((2 * Math.PI * 6378137) / 512) * Math.cos((38 * Math.PI) / 180);
