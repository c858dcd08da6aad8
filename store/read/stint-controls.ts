import type { Role } from '../../core/stats/measures/measure';
import { comparedSpan, type WindowChoice } from '../../core/stats/stint-page/window-choice';
import type { StintChangeRow, StintLeadRow } from '../../core/stats/statistics-rows';
import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';
import { readRows } from './rows';

/** One measure's change beside that of matched players who were not hurt at the time. */
export type ControlledChange = Pick<
  StintChangeRow,
  'measure' | 'valueChange' | 'gamesBefore' | 'gamesAfter' | 'controls' | 'controlChange' | 'difference'
>;

/** What led up to a stint in one measure. */
export type LeadUp = Omit<StintLeadRow, 'stintId' | 'role' | 'season'>;

/** By primary key. Null where windows of this choice are not compared with other players ahead of time. */
export async function readControls(
  reader: Reader,
  stintId: string,
  choice: WindowChoice,
): Promise<ControlledChange[] | null> {
  const span = comparedSpan(choice);
  if (span === null) return null;
  return readRows<ControlledChange>(
    reader,
    Prisma.sql`
    SELECT measure, value_change AS valueChange, games_before AS gamesBefore, games_after AS gamesAfter, controls,
           control_change AS controlChange, difference
    FROM stint_change
    WHERE stint_id = ${stintId} AND role = ${choice.role} AND kind = 'stint' AND span = ${span} ORDER BY measure`,
  );
}

/** By primary key; empty where that was not computed. */
export async function readLeads(reader: Reader, stintId: string, role: Role): Promise<LeadUp[]> {
  const rows = await readRows<Omit<LeadUp, 'alarm'> & { alarm: number }>(
    reader,
    Prisma.sql`
    SELECT measure, games, baseline_games AS baselineGames, baseline, lead_value AS leadValue,
           value_change AS valueChange, lower, upper, slope, slope_lower AS slopeLower, slope_upper AS slopeUpper,
           alarm, controls, control_alarms AS controlAlarms, control_change AS controlChange
    FROM stint_lead WHERE stint_id = ${stintId} AND role = ${role} ORDER BY measure`,
  );
  return rows.map((row) => ({ ...row, alarm: Boolean(row.alarm) }));
}

/** Whether a run has made the statistics of a stint at all. By primary key. */
export async function isComputed(reader: Reader, stintId: string, role: Role): Promise<boolean> {
  const rows = await readRows(
    reader,
    Prisma.sql`SELECT 1 AS one FROM stint_subject WHERE stint_id = ${stintId} AND role = ${role} LIMIT 1`,
  );
  return rows.length > 0;
}
