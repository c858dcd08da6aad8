import type { IsoDate } from '../../ids';
import type { ParsedGame } from '../parsed-game';

const YEARS = 1_000;
/** The first day that a DATE column surely holds. */
const EARLIEST = '1000-01-01' as IsoDate;

/**
 * Players, clubs and ballparks are kept as the latest game describes them. Gameday's files know less of them (no
 * birthday, no debut, often no batting side), so theirs count as older than any feed's: a thousand years back, and
 * in order among themselves. Whatever is imported in whatever order, a feed's description stays.
 */
export function yieldingRows(parsed: ParsedGame): ParsedGame {
  const yields = <Row extends { readonly asOfDate: IsoDate }>(row: Row): Row => ({
    ...row,
    asOfDate: yieldingDate(row.asOfDate),
  });
  return {
    ...parsed,
    players: parsed.players.map(yields),
    teams: parsed.teams.map(yields),
    venues: parsed.venues.map(yields),
  };
}

function yieldingDate(date: IsoDate): IsoDate {
  const year = Number(date.slice(0, 4)) - YEARS;
  if (year < YEARS) return EARLIEST;
  // 1 March: not every year a thousand years ago had the same leap day.
  const day = date.slice(5) === '02-29' ? '03-01' : date.slice(5);
  return `${year}-${day}` as IsoDate;
}
