import type { PlayerId } from '../../core/ids';
import type { MeasureId, Role } from '../../core/stats/measures/measure';
import type { StintChangeRow, StintLeadRow } from '../../core/stats/statistics-rows';
import { compareSides, type StintComparison } from '../../core/stats/stint-page/compare-sides';
import {
  checkWindowSize,
  comparedSpan,
  USUAL_SIZE,
  type WindowChoice,
} from '../../core/stats/stint-page/window-choice';
import type { WindowUnit } from '../../core/stats/windows/window';
import type { Reader } from './reader';
import { readForms, readWindowEvents } from './stint-window-rows';
import { choosePageWindows, gamesOf, readCareer, readJoinedStints } from './stint-windows';

/** What a reader asks for; what is null is chosen for him. */
export interface StintStatisticsQuery {
  role: Role | null;
  unit: WindowUnit;
  size: number | null;
  crossOffSeason: boolean;
}

/** One measure's change beside that of matched players who were not hurt at the time. */
export type ControlledChange = Pick<
  StintChangeRow,
  'measure' | 'valueChange' | 'controls' | 'controlChange' | 'difference'
>;

export type LeadUp = Omit<StintLeadRow, 'stintId' | 'role' | 'season'>;

/** The comparison of a stint's two sides. */
export interface StintStatistics {
  playerId: number;
  /** The stint, joined with those that carried on over winters: its first part, and all of them. */
  stintId: string;
  parts: readonly string[];
  choice: WindowChoice;
  /** Games that the statistics know of him, in each of his trades. */
  games: Readonly<Record<Role, number>>;
  comparison: StintComparison;
  /** Null where these windows were not compared with other players ahead of time. */
  controls: readonly ControlledChange[] | null;
  /** What led up to the stint; empty where that was not computed. */
  leads: readonly LeadUp[];
  /** Whether a run has made the statistics of this stint at all. */
  isComputed: boolean;
}

const roleOf = (stintRole: string): Role => (stintRole === 'batter' ? 'batter' : 'pitcher');

async function readControls(
  reader: Reader,
  stintId: string,
  choice: WindowChoice,
): Promise<ControlledChange[] | null> {
  const span = comparedSpan(choice);
  if (span === null) return null;
  const rows = await reader.stintChange.findMany({
    where: { stintId, role: choice.role, kind: 'stint', span },
    select: { measure: true, valueChange: true, controls: true, controlChange: true, difference: true },
  });
  return rows.map((row) => ({ ...row, measure: row.measure as MeasureId }));
}

/**
 * Compares the windows around a stint, and adds what was computed ahead of time. Null when there is no such stint.
 *
 * @throws IngestError `BadInput` for a size that is no whole number from 1 to the largest of its unit
 */
export async function readStintStatistics(
  reader: Reader,
  stintId: string,
  query: StintStatisticsQuery,
): Promise<StintStatistics | null> {
  const stint = await reader.injuryStint.findUnique({
    where: { stintId },
    select: { playerId: true, role: true },
  });
  if (stint === null) return null;
  const playerId = stint.playerId as PlayerId;
  const role = query.role ?? roleOf(stint.role);
  const { unit, crossOffSeason } = query;
  const size = query.size ?? USUAL_SIZE[role][unit];
  checkWindowSize(unit, size);
  const choice: WindowChoice = { role, unit, size, crossOffSeason };

  const stints = await readJoinedStints(reader, playerId);
  const whole = stints.find(({ parts }) => parts.includes(stintId));
  if (whole === undefined) return null;
  const career = await readCareer(reader, playerId);
  const { sizes, chosen } = choosePageWindows(career[role], whole, stints, choice);
  const games = gamesOf(sizes);
  const forms = await readForms(reader, playerId, role, games.whole);
  const pitched = gamesOf([chosen]);
  const events = await readWindowEvents(reader, {
    playerId,
    role,
    pitched: [...pitched.whole, ...pitched.cut],
    cut: games.cut,
  });

  const where = { stintId: whole.stintId, role };
  const leads = await reader.stintLead.findMany({ where, omit: { stintId: true, role: true, season: true } });
  return {
    playerId,
    stintId: whole.stintId,
    parts: whole.parts,
    choice,
    games: { pitcher: career.pitcher.length, batter: career.batter.length },
    comparison: compareSides({ choice, stintId: whole.stintId, chosen, sizes, forms, events }),
    controls: await readControls(reader, whole.stintId, choice),
    leads: leads.map((row) => ({ ...row, measure: row.measure as MeasureId })),
    isComputed: (await reader.stintSubject.count({ where })) > 0,
  };
}
