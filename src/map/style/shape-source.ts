/**
 * Id of the source of all visible layers' features. They share one because MapLibre masks the tiles of each source anew
 * wherever layers of the style change from one source to another, and asks the worker for each source's tiles apart.
 */
export const shapeSource = "shapes";
