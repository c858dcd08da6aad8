/** Rows by table: each row is an object of columns in the database's own names. */
export type Tables = Record<string, Record<string, unknown>[]>;

/** The player at a place of a club's roster: 0 to 8 bat, 9 to 13 pitch. */
export const playerIdOf = (club: number, index: number): number => 900_000 + club * 100 + index;
export const teamIdOf = (club: number): number => 9_000 + club;
