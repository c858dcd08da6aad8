import { IngestError } from '../../errors';
import type { IsoDate, PlayerId } from '../../ids';
import type { Role } from '../measures/measure';
import type { PlayerSeries } from '../player-series';
import type { StintChangeRow, StintCourseRow, StintLeadRow, StintSubjectRow } from '../statistics-rows';
import { compareStint } from './compare-stint';
import { compiledMeasuresOf } from './compiled-measure';
import { controlPool } from './control-pool';
import { indexSeries } from './indexed-series';
import type { IndexedSeries } from './indexed-series';
import { COMPARED_LISTS, joinSubjects } from './join-subjects';
import type { WholeStint } from './join-subjects';
import { subjectRow } from './subject-row';
import type { SubjectStint } from './subject-stint';

export interface SeasonInput {
  readonly season: number;
  /** The newest day of which anything is loaded. */
  readonly asOf: IsoDate;
  /** All seasons, all lists, all players: they are compared, end windows, and rule out controls. */
  readonly stints: readonly SubjectStint[];
  /** One for each player and role, of the seasons that `seasonsNeeded` names. */
  readonly series: readonly PlayerSeries[];
  /** Birthdays of those who have no series, too: who never played again is to be told by his age like all others. */
  readonly births?: ReadonlyMap<PlayerId, IsoDate>;
}

/** Rows in the order of stint, role, kind, window, measure. */
export interface SeasonComparison {
  readonly subjects: StintSubjectRow[];
  readonly changes: StintChangeRow[];
  readonly courses: StintCourseRow[];
  readonly leads: StintLeadRow[];
}

/**
 * The seasons whose games are needed to compare the stints that began in one: the season before, for windows that
 * reach over the winter, and two after, for those who are out for more than a year.
 */
export const seasonsNeeded = (season: number): readonly number[] => [
  season - 1,
  season,
  season + 1,
  season + 2,
];

/**
 * Compares each stint that began in a season: the player before and after, and players like him at the same time. A
 * two-way player is compared in both roles. A stint whose player has no games in the series is still a subject, for it
 * counts among those who did not return. The order in which stints and series are given does not matter.
 *
 * @throws IngestError `BadInput` for two series of one player in one role
 */
export function compareSeason({ season, asOf, stints, series, births }: SeasonInput): SeasonComparison {
  const stintsOf = joinSubjects(stints);
  const indexed = {
    pitcher: indexRole('pitcher', series, stintsOf),
    batter: indexRole('batter', series, stintsOf),
  };
  const pools = {
    pitcher: controlPool(indexed.pitcher, indexed.pitcher),
    batter: controlPool(indexed.batter, indexed.pitcher),
  };
  const found: SeasonComparison = { subjects: [], changes: [], courses: [], leads: [] };
  for (const stint of subjectsOf(season, stintsOf)) {
    const { playerId, roles } = stint;
    for (const role of roles) {
      const his = indexed[role].get(playerId);
      const played = his ?? indexed.pitcher.get(playerId) ?? indexed.batter.get(playerId);
      const birthDate = played?.series.birthDate ?? births?.get(playerId) ?? null;
      const compared =
        his === undefined ? null : compareStint(stint, stintsOf.get(playerId) ?? [], role, his, pools[role]);
      found.subjects.push(
        subjectRow(stint, role, { birthDate, asOf, placeboOn: compared?.placeboOn ?? null }),
      );
      found.changes.push(...(compared?.changes ?? []));
      found.courses.push(...(compared?.courses ?? []));
      found.leads.push(...(compared?.leads ?? []));
    }
  }
  return found;
}

/** By their ids. */
function subjectsOf(season: number, stintsOf: ReadonlyMap<PlayerId, readonly WholeStint[]>): WholeStint[] {
  return [...stintsOf.values()]
    .flat()
    .filter((stint) => stint.season === season && COMPARED_LISTS.has(stint.listKind))
    .sort((one, other) => (one.stintId < other.stintId ? -1 : 1));
}

function indexRole(
  role: Role,
  series: readonly PlayerSeries[],
  stintsOf: ReadonlyMap<PlayerId, readonly WholeStint[]>,
): ReadonlyMap<PlayerId, IndexedSeries> {
  const measures = compiledMeasuresOf(role);
  const indexed = new Map<PlayerId, IndexedSeries>();
  for (const one of series) {
    if (one.role !== role) continue;
    const { playerId } = one;
    if (indexed.has(playerId)) {
      throw new IngestError('BadInput', `series: ${playerId} as ${role} is given twice`, { path: 'series' });
    }
    indexed.set(playerId, indexSeries(one, stintsOf.get(playerId) ?? [], measures));
  }
  return indexed;
}
