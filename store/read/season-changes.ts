import { adjustByBenjaminiHochberg } from '../../core/stats/benjamini-hochberg';
import { USUAL_MEASURES } from '../../core/stats/measures/usual-measure';
import { Prisma } from '../generated/prisma/client';
import { readChangeRows, toHeadlineChange, type HeadlineChange } from './headline-changes';
import { readStintLines, type StintLine } from './injuries-line';
import { readInjurySeasons } from './injuries-seasons';
import type { Reader } from './reader';
import { readRows } from './rows';

/** A stint whose change stands out of its season. */
export interface StandingOut {
  stint: StintLine;
  change: HeadlineChange;
  /** Adjusted for all comparisons of the season (Benjamini–Hochberg). */
  qValue: number;
}

/** A season with injuries at a glance. */
export interface SeasonInjuries {
  season: number;
  /** Stints on injured lists, their players, and days of the season lost. */
  stints: number;
  players: number;
  days: number;
  /** Most days first. */
  longest: StintLine[];
  /** Changes that hold after adjusting for all that were made, the largest for their error first. */
  changes: StandingOut[];
  /** How many comparisons were made, and how many look clear one by one. */
  comparisons: number;
  clear: number;
}

const FIRST = 5;
/** Share of false findings that is put up with among those shown. */
const FALSE_FINDINGS = 0.1;

interface Judged {
  stintId: string;
  change: HeadlineChange;
  pValue: number;
}

/** One comparison a stint: of its usual measure, over up to ten games on either side within a season. */
async function readJudged(reader: Reader, season: number): Promise<Judged[]> {
  const rows = await readChangeRows(
    reader,
    'u.stint_id',
    Prisma.sql`
    FROM stint_subject u
    STRAIGHT_JOIN stint_change c ON c.stint_id = u.stint_id AND c.role = u.role AND c.kind = 'stint'
      AND c.span = 'games10' AND c.measure IN (${Prisma.join([USUAL_MEASURES.pitcher[0], USUAL_MEASURES.batter[0]])})
    WHERE u.season = ${season} AND u.list_kind = 'injured'`,
  );
  return rows
    .filter(({ role, measure }) => measure === USUAL_MEASURES[role][0])
    .flatMap((row) => {
      const change = toHeadlineChange(row);
      return change.pValue === null ? [] : { stintId: row.stintId, change, pValue: change.pValue };
    });
}

/** Of the newest season that has injuries; null without any. To be kept as long as the data stay the same. */
export async function readSeasonInjuries(reader: Reader): Promise<SeasonInjuries | null> {
  const [season] = await readInjurySeasons(reader);
  if (season === undefined) return null;
  const [count] = await readRows<{ stints: number; players: number; days: number }>(
    reader,
    Prisma.sql`
    SELECT COUNT(*) AS stints, COUNT(DISTINCT player_id) AS players, COALESCE(SUM(days_missed), 0) AS days
    FROM injury_stint WHERE list_kind = 'injured' AND season = ${season}`,
  );
  const longest = await readStintLines(
    reader,
    Prisma.sql`
    WHERE s.list_kind = 'injured' AND s.season = ${season}
    ORDER BY s.days_missed DESC, s.started_on DESC, s.stint_id LIMIT ${FIRST}`,
  );
  const judged = await readJudged(reader, season);
  const qValues = adjustByBenjaminiHochberg(judged.map(({ pValue }) => pValue));
  const standing = judged
    .map((one, index) => ({ ...one, qValue: qValues[index] ?? 1 }))
    .filter(({ qValue }) => qValue <= FALSE_FINDINGS)
    .sort((one, other) => one.pValue - other.pValue)
    .slice(0, FIRST);
  const lines = standing.length === 0 ? [] : await readStintLines(
    reader,
    Prisma.sql`WHERE s.stint_id IN (${Prisma.join(standing.map(({ stintId }) => stintId))})`,
  ); // prettier-ignore
  const byId = new Map(lines.map((line) => [line.stintId, line]));
  return {
    season,
    stints: count?.stints ?? 0,
    players: count?.players ?? 0,
    days: count?.days ?? 0,
    longest,
    changes: standing.flatMap(({ stintId, change, qValue }) => {
      const stint = byId.get(stintId);
      return stint === undefined ? [] : { stint, change, qValue };
    }),
    comparisons: judged.length,
    clear: judged.filter(({ pValue }) => pValue < 0.05).length,
  };
}
