import type { MeasureId, Role } from '../../core/stats/measures/measure';
import { USUAL_MEASURES } from '../../core/stats/measures/usual-measure';
import { changeInterval } from '../../core/stats/change-interval';
import type { CohortSpan } from '../../core/stats/statistics-rows';
import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';
import {
  number,
  numberOrNull,
  part,
  readTextParts,
  readTextRows,
  text,
  type Column,
  type RowOf,
} from './text-rows';

/** The one change by which a stint is told in a list: of a measure that was chosen beforehand for his role. */
export interface HeadlineChange {
  role: Role;
  measure: MeasureId;
  /** `games10`, or `games10_winter` where his games lie on both sides of a winter. */
  span: CohortSpan;
  /** In the measure's own unit; shares from 0 to 1. */
  valueBefore: number;
  valueAfter: number;
  valueChange: number;
  /** 95 %; null where games spread too little or are too few to tell. */
  lower: number | null;
  upper: number | null;
  /** Two-sided, of no true change, for this comparison alone. */
  pValue: number | null;
  gamesBefore: number;
  gamesAfter: number;
  countBefore: number;
  countAfter: number;
  /** Matched players over the same games, and the mean of their changes; null without any. */
  controls: number;
  controlChange: number | null;
}

const SPANS: readonly CohortSpan[] = ['games10', 'games10_winter'];

/** Columns of `stint_change c`. */
const CHANGE = {
  role: text('c.role') as Column<Role>,
  span: text('c.span') as Column<CohortSpan>,
  measure: text('c.measure') as Column<MeasureId>,
  valueBefore: number('c.value_before'),
  valueAfter: number('c.value_after'),
  valueChange: number('c.value_change'),
  standardError: numberOrNull('c.standard_error'),
  gamesBefore: number('c.games_before'),
  gamesAfter: number('c.games_after'),
  countBefore: number('c.count_before'),
  countAfter: number('c.count_after'),
  controls: number('c.controls'),
  controlChange: numberOrNull('c.control_change'),
};

/** A row of `stint_change`. */
export type ChangeRow = { stintId: string } & RowOf<typeof CHANGE>;

/**
 * Rows of `stint_change c`.
 *
 * @param stintId - the column that names the stint, such as `c.stint_id`
 * @param rest - from `FROM` on
 */
export const readChangeRows = (reader: Reader, stintId: string, rest: Prisma.Sql): Promise<ChangeRow[]> =>
  readTextRows(reader, { stintId: text(stintId), ...CHANGE }, rest);

export function toHeadlineChange({ stintId: _id, standardError, ...row }: ChangeRow): HeadlineChange {
  const interval = changeInterval({ ...row, standardError });
  return {
    ...row,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    pValue: interval?.pValue ?? null,
  };
}

/** A pitcher's trade comes first; the usual measure before what stands in for it; one season before two. */
const ORDER = (['pitcher', 'batter'] as const).flatMap((role) =>
  USUAL_MEASURES[role].flatMap((measure) => SPANS.map((span) => `${role} ${measure} ${span}`)),
);
const rank = ({ role, measure, span }: ChangeRow): number => ORDER.indexOf(`${role} ${measure} ${span}`);

const MEASURES = [...USUAL_MEASURES.pitcher, ...USUAL_MEASURES.batter];

/** The changes that stints may be told by, by primary keys. @param where - of `injury_stint s` */
export const headlinePart = (where: Prisma.Sql) =>
  part(
    { stintId: text('s.stint_id'), ...CHANGE },
    Prisma.sql`
    FROM injury_stint s
    STRAIGHT_JOIN stint_subject u ON u.player_id = s.player_id AND u.list_kind = s.list_kind
      AND (u.stint_id = s.stint_id OR u.ended_on = s.ended_on) AND (u.role = s.role OR s.role = 'two_way')
    STRAIGHT_JOIN stint_change c ON c.stint_id = u.stint_id AND c.role = u.role AND c.kind = 'stint'
      AND c.span IN (${Prisma.join([...SPANS])}) AND c.measure IN (${Prisma.join(MEASURES)})
    WHERE ${where}`,
  );

/** The best of what {@link headlinePart} gives for each stint. */
export function headlinesOf(rows: readonly ChangeRow[]): Map<string, HeadlineChange> {
  const best = new Map<string, { rank: number; row: ChangeRow }>();
  for (const row of rows) {
    const own = rank(row);
    if (own >= 0 && own <= (best.get(row.stintId)?.rank ?? Infinity))
      best.set(row.stintId, { rank: own, row });
  }
  return new Map([...best].map(([stintId, { row }]) => [stintId, toHeadlineChange(row)]));
}

/**
 * Headline changes by stint, where there are any: by primary keys, so a page of stints costs a millisecond. A stint that
 * was carried on over a winter has the change of the whole.
 */
export async function readHeadlineChanges(
  reader: Reader,
  stintIds: readonly string[],
): Promise<Map<string, HeadlineChange>> {
  if (stintIds.length === 0) return new Map();
  const { changes } = await readTextParts(reader, {
    changes: headlinePart(Prisma.sql`s.stint_id IN (${Prisma.join([...stintIds])})`),
  });
  return headlinesOf(changes);
}
