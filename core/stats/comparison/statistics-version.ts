/** How stints are compared; raised whenever the same games and stints would give other rows. */
export const STATISTICS_VERSION = 2;
