import type { MeasureId, Role } from '../../core/stats/measures/measure';
import { USUAL_MEASURES } from '../../core/stats/measures/usual-measure';
import { changeInterval } from '../../core/stats/change-interval';
import type { CohortSpan } from '../../core/stats/statistics-rows';
import { Prisma } from '../generated/prisma/client';
import { inList } from './in-list';
import type { Reader } from './reader';
import { readRows } from './rows';

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

/** A row of `stint_change`. */
export interface ChangeRow extends Omit<HeadlineChange, 'lower' | 'upper' | 'pValue'> {
  stintId: string;
  standardError: number | null;
}

/** Columns of `stint_change c`. */
const CHANGE = Prisma.raw(`
  c.role, c.span, c.measure, c.value_before AS valueBefore, c.value_after AS valueAfter,
  c.value_change AS valueChange, c.standard_error AS standardError, c.games_before AS gamesBefore,
  c.games_after AS gamesAfter, c.count_before AS countBefore, c.count_after AS countAfter, c.controls,
  c.control_change AS controlChange`);

/**
 * Rows of `stint_change c`.
 *
 * @param stintId - the column that names the stint, such as `c.stint_id`
 * @param rest - from `FROM` on
 */
export const readChangeRows = (reader: Reader, stintId: string, rest: Prisma.Sql): Promise<ChangeRow[]> =>
  readRows<ChangeRow>(reader, Prisma.sql`SELECT ${Prisma.raw(stintId)} AS stintId, ${CHANGE} ${rest}`);

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

/** The best change of each stint. */
function headlinesOf(rows: readonly ChangeRow[]): Map<string, HeadlineChange> {
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
 *
 * @param where - of `injury_stint s`
 */
async function readHeadlines(reader: Reader, where: Prisma.Sql): Promise<Map<string, HeadlineChange>> {
  const rows = await readChangeRows(
    reader,
    's.stint_id',
    Prisma.sql`
    FROM injury_stint s
    STRAIGHT_JOIN stint_subject u ON u.player_id = s.player_id AND u.list_kind = s.list_kind
      AND (u.stint_id = s.stint_id OR u.ended_on = s.ended_on) AND (u.role = s.role OR s.role = 'two_way')
    STRAIGHT_JOIN stint_change c ON c.stint_id = u.stint_id AND c.role = u.role AND c.kind = 'stint'
      AND c.span IN (${Prisma.join([...SPANS])}) AND c.measure IN (${Prisma.join(MEASURES)})
    WHERE ${where}`,
  );
  return headlinesOf(rows);
}

/** Of some stints. */
export async function readHeadlineChanges(
  reader: Reader,
  stintIds: readonly string[],
): Promise<Map<string, HeadlineChange>> {
  return stintIds.length === 0
    ? new Map()
    : readHeadlines(reader, Prisma.sql`s.stint_id IN (${inList(stintIds)})`);
}

/** Of all times that a player was on an injured list. */
export const readPlayerHeadlines = (reader: Reader, playerId: number): Promise<Map<string, HeadlineChange>> =>
  readHeadlines(reader, Prisma.sql`s.player_id = ${playerId} AND s.list_kind = 'injured'`);
