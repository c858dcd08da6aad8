import type { IsoDate } from '../../ids';
import { countDays } from '../../injuries/stints/count-days';
import type { Role } from '../measures/measure';
import type { StintSubjectRow } from '../statistics-rows';
import type { WholeStint } from './join-subjects';

/** A stint as cohorts choose it, and how it ended. */
export function subjectRow(
  stint: WholeStint,
  role: Role,
  facts: { birthDate: IsoDate | null; placeboOn: IsoDate | null; asOf: IsoDate },
): StintSubjectRow {
  const { stintId, playerId, season, listKind, listDays, region, nature } = stint;
  const { daysMissed, startedOn, endedOn, returnedOn } = stint;
  const { birthDate, placeboOn, asOf } = facts;
  return {
    stintId,
    role,
    playerId,
    season,
    listKind,
    listDays,
    region,
    nature,
    age: birthDate === null ? null : wholeYears(birthDate, startedOn),
    daysMissed,
    startedOn,
    endedOn,
    returnedOn,
    followedDays: Math.max(0, countDays(startedOn, returnedOn ?? asOf)),
    placeboOn,
  };
}

/** Birthdays passed from one day to another; one who was born on 29 February has his on 1 March in other years. */
function wholeYears(birthDate: IsoDate, date: IsoDate): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) >= birthDate.slice(5) ? years : years - 1;
}
