import type { IsoDate, PlayerId } from '../../ids';

/** A person of the Chadwick register whose id at MLB is known. */
export interface RegisterPersonRow {
  readonly playerId: PlayerId;
  readonly keyPerson: string;
  readonly keyRetro: string | null;
  readonly keyBbref: string | null;
  readonly keyFangraphs: string | null;
  /** Empty for the few of whom only a last name is known. */
  readonly firstName: string;
  readonly lastName: string;
  readonly givenName: string | null;
  readonly nameSuffix: string | null;
  /** Several are set apart by semicolons. */
  readonly nickName: string | null;
  /** First and last name folded; initials without spaces, as MLB writes them: `j.j. putz`. */
  readonly searchName: string;
  readonly birthDate: IsoDate | null;
  /** First and last year as a player in the majors. */
  readonly mlbFrom: number | null;
  readonly mlbTo: number | null;
  /** First and last year as a professional player. */
  readonly proFrom: number | null;
  readonly proTo: number | null;
}
