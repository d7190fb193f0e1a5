/** Kilometres in a nautical mile, by definition (First International Extraordinary Hydrographic Conference, 1929). */
export const nauticalMileKm = 1.852;
