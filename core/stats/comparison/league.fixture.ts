import { addDays, parseIsoDate } from '../../calendar';
import { gamePk, playerId } from '../../ids';
import type { IsoDate } from '../../ids';
import type { GameForm } from '../measures/counters';
import { emptyForm } from '../measures/empty-form';
import type { Role } from '../measures/measure';
import type { PlayerSeries } from '../player-series';
import type { PlayerGameRow } from '../statistics-rows';
import { playerSeries } from './series';
import type { SubjectStint } from './subject-stint';

export const day = (text: string): IsoDate => parseIsoDate(text, 'day');

let nextPk = 1;

export function gameRow(
  id: number,
  role: Role,
  date: IsoDate,
  counters: Partial<GameForm>,
  changes: Partial<PlayerGameRow> = {},
): PlayerGameRow {
  return {
    ...emptyForm(), ...counters, playerId: playerId(id), role, gamePk: gamePk(nextPk++),
    season: Number(date.slice(0, 4)), officialDate: date, gameNumber: 1, gameType: 'R', ...changes,
  }; // prettier-ignore
}

/** Days from the first to the last, so many days apart. */
export function everyDays(step: number, first: string, last: string): IsoDate[] {
  const days: IsoDate[] = [];
  for (let date = day(first); date <= last; date = addDays(date, step)) days.push(date);
  return days;
}

/** What a start of 90 pitches counts, 50 of them fastballs of that speed. */
export const start = (velocity: number, pitches = 90): Partial<GameForm> => ({
  pitches, plateAppearances: 24, fastballSpeeds: 50, fastballSpeedSum: 50 * velocity,
}); // prettier-ignore

/** A pitcher's starts. */
export function pitcher(
  id: number,
  days: readonly IsoDate[],
  velocity: (date: IsoDate, index: number) => number,
  { pitches = 90, birthDate = null }: { pitches?: number; birthDate?: string | null } = {},
): PlayerSeries {
  return playerSeries(
    days.map((date, index) => gameRow(id, 'pitcher', date, start(velocity(date, index), pitches))),
    birthDate === null ? null : day(birthDate),
  );
}

/** A batter's games of 4 at-bats. */
export const batter = (id: number, days: readonly IsoDate[], hits: (index: number) => number): PlayerSeries =>
  playerSeries(
    days.map((date, index) => {
      const counters = { pitches: 16, plateAppearances: 4, atBats: 4, hits: hits(index) };
      return gameRow(id, 'batter', date, counters);
    }),
    null,
  );

export function stint(
  id: number,
  startedOn: string,
  endedOn: string | null,
  changes: Partial<SubjectStint> = {},
): SubjectStint {
  return {
    stintId: `${id}-${startedOn.replaceAll('-', '')}`, playerId: playerId(id), role: 'pitcher',
    season: Number(startedOn.slice(0, 4)), listKind: 'injured', region: 'elbow', nature: null, listDays: 15,
    daysMissed: 30, startedOn: day(startedOn), endedOn: endedOn === null ? null : day(endedOn),
    returnedOn: endedOn === null ? null : day(endedOn), continuationOf: null, ...changes,
  }; // prettier-ignore
}
