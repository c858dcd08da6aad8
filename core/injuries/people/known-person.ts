import type { IsoDate, PlayerId, TeamId } from '../../ids';

/** A time on the roster of a club, both days included. */
export interface ClubSpell {
  readonly teamId: TeamId;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** All that helps to find a player by the name in a text. */
export interface KnownPerson {
  readonly playerId: PlayerId;
  /** What he goes by: `Ken Griffey`, `Ken Griffey Jr.` In any case, with accents or not. */
  readonly names: readonly string[];
  /** What else he might be called: given names, nicknames, each with the last name. */
  readonly otherNames: readonly string[];
  readonly birthDate: IsoDate | null;
  /** First and last year in the majors; null for a man who is not known to have played there. */
  readonly mlbFrom: number | null;
  readonly mlbTo: number | null;
  /** First and last year as a professional. */
  readonly proFrom: number | null;
  readonly proTo: number | null;
  /** As feeds have it: `P`, `SS`, `OF`, `TWP` for one who does both; null where no game tells. */
  readonly position: string | null;
  /** By the rosters of games; absent or empty where none are loaded. */
  readonly clubs?: readonly ClubSpell[];
}
