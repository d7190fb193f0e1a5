/** Kilometres a degree of latitude, or of longitude at the equator, on a sphere of 6371.0088 km (IUGG mean radius). */
export const kmPerDegree = 111.195;
