/** Branded identifiers: a gamePk can't be passed where a playerId is meant. */
declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** MLB's key of a game; a postponed game keeps it. */
export type GamePk = Branded<number, 'GamePk'>;
export type PlayerId = Branded<number, 'PlayerId'>;
export type TeamId = Branded<number, 'TeamId'>;
export type VenueId = Branded<number, 'VenueId'>;
/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = Branded<string, 'IsoDate'>;
/** SHA-256 in lower-case hexadecimal. */
export type ContentHash = Branded<string, 'ContentHash'>;

/** Takes a number that has been checked to be a gamePk. */
export const gamePk = (value: number): GamePk => value as GamePk;
export const playerId = (value: number): PlayerId => value as PlayerId;
export const teamId = (value: number): TeamId => value as TeamId;
export const venueId = (value: number): VenueId => value as VenueId;
export const contentHash = (value: string): ContentHash => value as ContentHash;
