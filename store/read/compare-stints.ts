import type { IsoDate } from '../../core/ids';
import type { ListKind } from '../../core/injuries/move';
import type { MeasureId, Role } from '../../core/stats/measures/measure';
import { joinContinuations } from '../../core/stats/windows/join-continuations';
import { Prisma } from '../generated/prisma/client';
import { readChangeRows, toHeadlineChange, type HeadlineChange } from './headline-changes';
import { readStintLines, type StintLine } from './injuries-line';
import type { Reader } from './reader';
import { readRows } from './rows';

/** A measure game by game around a stint: … −2, −1, 1, 2 …, less its figure of the games before. */
export type AlignedGame = readonly [at: number, deviation: number];

export interface ComparedStint {
  stint: StintLine;
  /** The first part of an injury over a winter, under which it is compared; its own id for others. */
  wholeId: string;
  /** Ten games on either side, in all measures and roles; empty with too few games. */
  changes: HeadlineChange[];
  /** Of the measure asked for, by role. */
  courses: { role: Role; games: AlignedGame[] }[];
}

export interface ComparedStints {
  stints: ComparedStint[];
  unknown: string[];
}

/** For each stint the first part of its injury. */
function wholesOf(stints: readonly StintLine[]): Map<string, string> {
  const joined = joinContinuations(
    stints.map(({ stintId, startedOn, endedOn, listKind, continuationOf }) => ({
      stintId,
      startedOn: startedOn as IsoDate,
      endedOn: endedOn as IsoDate | null,
      listKind: listKind as ListKind,
      continuationOf,
    })),
  );
  return new Map(joined.flatMap(({ stintId, parts }) => parts.map((part) => [part, stintId] as const)));
}

type CourseRow = { stintId: string; role: Role; points: string };

/** Some stints side by side over the same windows, in the order asked for; by primary keys. */
export async function readComparedStints(
  reader: Reader,
  stintIds: readonly string[],
  measure: MeasureId,
): Promise<ComparedStints> {
  if (stintIds.length === 0) return { stints: [], unknown: [] };
  const ids = Prisma.join([...stintIds]);
  const all = await readStintLines(
    reader,
    Prisma.sql`WHERE s.player_id IN (SELECT i.player_id FROM injury_stint i WHERE i.stint_id IN (${ids}))`,
  );
  const wholes = wholesOf(all);
  const asked = stintIds.flatMap((id) => all.find(({ stintId }) => stintId === id) ?? []);
  const unknown = stintIds.filter((id) => !asked.some(({ stintId }) => stintId === id));
  if (asked.length === 0) return { stints: [], unknown };
  const keys = Prisma.join(asked.map(({ stintId }) => wholes.get(stintId) ?? stintId));
  const changes = await readChangeRows(
    reader,
    'c.stint_id',
    Prisma.sql`
    FROM stint_change c
    WHERE c.stint_id IN (${keys}) AND c.role IN ('pitcher', 'batter') AND c.kind = 'stint' AND c.span = 'games10'`,
  );
  const courses = await readRows<CourseRow>(
    reader,
    Prisma.sql`
    SELECT stint_id AS stintId, role, points FROM stint_course
    WHERE stint_id IN (${keys}) AND role IN ('pitcher', 'batter') AND measure = ${measure} AND step = 'game'`,
  );
  return {
    stints: asked.map((stint) => {
      const wholeId = wholes.get(stint.stintId) ?? stint.stintId;
      return {
        stint,
        wholeId,
        changes: changes.filter((row) => row.stintId === wholeId).map(toHeadlineChange),
        courses: courses
          .filter((row) => row.stintId === wholeId)
          .map(({ role, points }) => ({
            role,
            games: (JSON.parse(points) as [number, number, number | null][]).map(
              ([at, deviation]) => [at, deviation] as const,
            ),
          })),
      };
    }),
    unknown,
  };
}
