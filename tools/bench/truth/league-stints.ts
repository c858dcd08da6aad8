import type { IsoDate } from '../../../core/ids';
import { playerId } from '../../../core/ids';
import { effectOn } from '../../../league/simulation/effects';
import { openingDay } from '../../../league/simulation/calendar';
import type { Season } from '../../../league/simulation/season';
import type { Stint } from '../../../league/simulation/stint';
import { stintKey } from '../../../league/simulation/truth';
import type { SubjectStint } from '../../../core/stats/comparison/subject-stint';

/** Speed at 50 feet for each mph out of the hand: the air takes the same share of fast and slow over four feet. */
const KEPT_AT_FIFTY_FEET = Math.exp(-0.00172 * 4.1);

/** A stint of the league, and as the platform's table would have it. */
export interface LeagueStint {
  readonly planted: Stint;
  readonly subject: SubjectStint;
}

/**
 * The stints of pitchers as they were announced. (How they are read from the wire is tested elsewhere.) One that was
 * not ended when the season was ends with it.
 */
export function pitcherStints(seasons: readonly Season[]): LeagueStint[] {
  const stints = seasons
    .flatMap((season) => [...season.stints.values()].flat())
    .filter(({ slot }) => slot < 25)
    .sort((one, other) => one.placed.localeCompare(other.placed));
  const reconstructed = new Map<number, Stint>();
  return stints.map((planted) => {
    const id = playerId(planted.playerId);
    const surgery = planted.diagnosis?.nature === 'UCL tear';
    const first = surgery && planted.placed < openingDay(planted.season) ? reconstructed.get(id) : undefined;
    if (surgery) reconstructed.set(id, planted);
    const subject: SubjectStint = {
      stintId: stintKey(planted),
      playerId: id,
      role: 'pitcher',
      season: planted.season,
      listKind: planted.kind === 'injury' ? 'injured' : planted.kind,
      startedOn: (planted.retroactive ?? planted.placed) as IsoDate,
      endedOn: (planted.activated ?? `${planted.season}-11-07`) as IsoDate,
      region: planted.diagnosis?.region ?? null,
      nature: planted.diagnosis?.nature ?? null,
      listDays: planted.transferred === null ? planted.listDays : 60,
      daysMissed: 0,
      returnedOn: null,
      continuationOf: first === undefined ? null : stintKey(first),
    };
    return { planted, subject };
  });
}

/** What all stints up to a date have planted in a pitcher's speed on it, mph at 50 feet; no trend, swing or age. */
export function plantedOn(season: Season | undefined, id: number, date: string): number {
  if (season === undefined) return 0;
  const now = effectOn(season.stints.get(id) ?? [], 'velocity', date);
  return KEPT_AT_FIFTY_FEET * (now + (season.earlier.get(id)?.velocity ?? 0));
}

/** What one stint has planted on a date: the truth for a reading whose windows do not stop at other stints. */
export function plantedBy(stint: Stint, date: string): number {
  if (stint.activated === null) return 0;
  const lasting = stint.effects.every(({ halfLifeDays }) => halfLifeDays === null);
  if (!lasting && date.slice(0, 4) !== String(stint.season)) return 0;
  return KEPT_AT_FIFTY_FEET * effectOn([stint], 'velocity', date);
}
