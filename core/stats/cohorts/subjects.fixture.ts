import type { IsoDate, PlayerId } from '../../ids';
import type { StintChangeRow, StintSubjectRow } from '../statistics-rows';

/** A pitcher's elbow strain of 2015 from which he came back, with what a test says otherwise. */
export function subject(
  stintId: string,
  player: number,
  otherwise: Partial<StintSubjectRow> = {},
): StintSubjectRow {
  return {
    stintId,
    role: 'pitcher',
    playerId: player as PlayerId,
    season: 2015,
    listKind: 'injured',
    listDays: 15,
    region: 'elbow',
    nature: 'strain',
    age: 27,
    daysMissed: 20,
    startedOn: '2015-06-01' as IsoDate,
    endedOn: '2015-06-21' as IsoDate,
    returnedOn: '2015-06-21' as IsoDate,
    followedDays: 20,
    placeboOn: null,
    ...otherwise,
  };
}

/** A change of fastball velocity over ten games, in mph. */
export function change(
  stintId: string,
  valueChange: number,
  difference: number | null,
  otherwise: Partial<StintChangeRow> = {},
): StintChangeRow {
  const valueBefore = otherwise.valueBefore ?? 92;
  return {
    stintId,
    role: 'pitcher',
    kind: 'stint',
    span: 'games10',
    measure: 'fastball_velocity',
    season: 2015,
    valueBefore,
    valueAfter: valueBefore + valueChange,
    valueChange,
    standardError: 0.2,
    gamesBefore: 10,
    gamesAfter: 10,
    countBefore: 400,
    countAfter: 400,
    controls: difference === null ? 0 : 5,
    controlChange: difference === null ? null : valueChange - difference,
    difference,
    ...otherwise,
  };
}
