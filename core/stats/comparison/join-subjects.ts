import type { IsoDate, PlayerId } from '../../ids';
import type { ListKind } from '../../injuries/move';
import type { Role } from '../measures/measure';
import { joinContinuations } from '../windows/join-continuations';
import type { StintSpan } from '../windows/window';
import type { SubjectStint } from './subject-stint';

/** Lists whose stints are compared. Leaves for a birth or a death are natural placebos. The others only end windows. */
export const COMPARED_LISTS: ReadonlySet<ListKind> = new Set(['injured', 'paternity', 'bereavement']);

/** A stint of one player from its first day to its last, over as many seasons as it took. */
export interface WholeStint extends StintSpan {
  readonly playerId: PlayerId;
  /** Season, roles, region and nature as they were in its first part. */
  readonly season: number;
  readonly roles: readonly Role[];
  readonly region: string | null;
  readonly nature: string | null;
  /** The longest of its parts. */
  readonly listDays: number | null;
  /** All parts together. */
  readonly daysMissed: number;
  /** Of the last part. */
  readonly returnedOn: IsoDate | null;
}

/** The stints of each player, joined over winters, oldest first; the order given does not matter. */
export function joinSubjects(stints: readonly SubjectStint[]): ReadonlyMap<PlayerId, readonly WholeStint[]> {
  const ofPlayer = new Map<PlayerId, SubjectStint[]>();
  for (const stint of [...stints].sort(oldestFirst)) {
    const his = ofPlayer.get(stint.playerId);
    if (his === undefined) ofPlayer.set(stint.playerId, [stint]);
    else his.push(stint);
  }
  return new Map([...ofPlayer].map(([playerId, his]) => [playerId, joinOfPlayer(his)]));
}

function joinOfPlayer(stints: readonly SubjectStint[]): WholeStint[] {
  const byId = new Map(stints.map((stint) => [stint.stintId, stint]));
  return joinContinuations(stints).flatMap(({ parts: ids, ...span }) => {
    const parts = ids.flatMap((id) => byId.get(id) ?? []);
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) return [];
    const { playerId, season, role, region, nature } = first;
    const lists = parts.flatMap(({ listDays }) => listDays ?? []);
    return {
      ...span,
      playerId,
      season,
      roles: role === 'two_way' ? (['pitcher', 'batter'] as const) : [role],
      region,
      nature,
      listDays: lists.length === 0 ? null : Math.max(...lists),
      daysMissed: parts.reduce((sum, { daysMissed }) => sum + daysMissed, 0),
      returnedOn: last.returnedOn,
    };
  });
}

function oldestFirst(one: SubjectStint, other: SubjectStint): number {
  if (one.startedOn !== other.startedOn) return one.startedOn < other.startedOn ? -1 : 1;
  return one.stintId < other.stintId ? -1 : one.stintId > other.stintId ? 1 : 0;
}
