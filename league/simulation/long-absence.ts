import { addDays, daysBetween, openingDay } from './calendar';
import { unitFor } from './random';
import type { Player } from './player';

/**
 * Elbow reconstructions outlast a season. They are drawn for each pitcher and season on their own, and one draw voids
 * the next year's, so that a season needs to look back only one year and never has to be played first.
 */
export interface LongAbsence {
  season: number;
  outFrom: string;
  /** Fit again on this day, 390–520 days later. */
  fitFrom: string;
}

const RATE = 0.022;

function drawn(seed: number, player: Player, season: number): LongAbsence | null {
  if (player.position !== 'P' || !player.regular || season < player.firstSeason) return null;
  if (unitFor(seed, 'reconstruction', player.id, season) >= RATE) return null;
  const day = Math.floor(unitFor(seed, 'reconstruction day', player.id, season) * 150) + 10;
  const outFrom = addDays(openingDay(season), day);
  return {
    season,
    outFrom,
    fitFrom: addDays(outFrom, 390 + Math.floor(unitFor(seed, 'fit', player.id, season) * 130)),
  };
}

/** The reconstruction a pitcher has in this season, if any. */
export function longAbsenceIn(seed: number, player: Player, season: number): LongAbsence | null {
  return drawn(seed, player, season - 1) === null ? drawn(seed, player, season) : null;
}

/** The part of last year's reconstruction that reaches into this season, if any. */
export function carriedAbsence(seed: number, player: Player, season: number): LongAbsence | null {
  const absence = longAbsenceIn(seed, player, season - 1);
  return absence !== null && daysBetween(openingDay(season), absence.fitFrom) > 0 ? absence : null;
}
