import { teamId } from '../../ids';
import type { TeamId } from '../../ids';

/** The three letters by which Gameday's folders name a club; a club that moved or was renamed has several. */
const CLUBS: Readonly<Record<string, number>> = {
  ana: 108,
  ari: 109,
  bal: 110,
  bos: 111,
  chn: 112,
  cin: 113,
  cle: 114,
  col: 115,
  det: 116,
  hou: 117,
  kca: 118,
  lan: 119,
  was: 120,
  mon: 120,
  nyn: 121,
  oak: 133,
  pit: 134,
  sdn: 135,
  sea: 136,
  sfn: 137,
  sln: 138,
  tba: 139,
  tex: 140,
  tor: 141,
  min: 142,
  phi: 143,
  atl: 144,
  cha: 145,
  mia: 146,
  flo: 146,
  nya: 147,
  mil: 158,
};

/** The club's id; undefined for a code that is none of a major-league club. */
export function clubOfCode(code: string): TeamId | undefined {
  const id = Object.hasOwn(CLUBS, code) ? CLUBS[code] : undefined;
  return id === undefined ? undefined : teamId(id);
}
