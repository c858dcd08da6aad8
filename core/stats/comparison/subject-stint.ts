import type { IsoDate, PlayerId } from '../../ids';
import type { Role as SeasonRole } from '../../injuries/stint';
import type { StintSpan } from '../windows/window';

/** A stint as its table keeps it: of one season, not yet joined with those that carry it on. */
export interface SubjectStint extends StintSpan {
  readonly playerId: PlayerId;
  /** His trade in that season. */
  readonly role: SeasonRole;
  readonly season: number;
  readonly region: string | null;
  readonly nature: string | null;
  /** Longest list: 7, 10, 15, 60; null where no text tells it. */
  readonly listDays: number | null;
  /** Days of the regular season. */
  readonly daysMissed: number;
  /** First game in the majors on or after the end. */
  readonly returnedOn: IsoDate | null;
  /** The stint of the season before that this one carries on. */
  readonly continuationOf: string | null;
}
