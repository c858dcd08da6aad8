import { studentPValue } from '../../../core/stats/student-t';

/** Fastballs on a side. */
export const ORIGINAL_PITCHES = 150;

/** What a reader of the original system's pictures could have worked out, in mph. */
export interface OriginalReading {
  readonly change: number;
  readonly lower: number;
  readonly upper: number;
  readonly pValue: number;
  readonly truth: number;
}

/** Speeds of one game's fastballs, and what was planted in each of them by the stint that is looked at. */
export interface GameSpeeds {
  readonly date: string;
  readonly speeds: readonly number[];
  readonly planted: number;
}

interface Sample {
  readonly mean: number;
  /** Variance of the mean. */
  readonly variance: number;
  readonly count: number;
  readonly planted: number;
}

/**
 * The method of the system that this one replaces, put in its best light. It drew the pitches before the day of the
 * placement and those from the day of the activation on, without a number beside them: neither the retroactive date
 * nor another stint nor a winter ended a window, nothing was compared with anyone, and an open stint had no after. Here
 * the windows are the last and the next 150 fastballs of the whole career; all that its reader could have done is to
 * take the difference of the means and test it as if each pitch stood alone (Welch, Biometrika 34:28, 1947). The real one
 * did worse: it took windows from the wrong end of a career, and its after began at the injury.
 *
 * @param games - of one pitcher, of all seasons, in order
 * @param placedOn - the day of the announcement
 * @param activatedOn - null for one who was never activated
 * @returns null with fewer than two fastballs on a side
 */
export function originalMethod(
  games: readonly GameSpeeds[],
  placedOn: string,
  activatedOn: string | null,
): OriginalReading | null {
  if (activatedOn === null) return null;
  const earlier = games.filter(({ date }) => date < placedOn);
  const later = games.filter(({ date }) => date >= activatedOn);
  const before = sample(fastballs(earlier).slice(-ORIGINAL_PITCHES));
  const after = sample(fastballs(later).slice(0, ORIGINAL_PITCHES));
  if (before === null || after === null) return null;
  const change = after.mean - before.mean;
  const error = Math.sqrt(before.variance + after.variance);
  const freedom =
    (before.variance + after.variance) ** 2 /
    (before.variance ** 2 / (before.count - 1) + after.variance ** 2 / (after.count - 1));
  return {
    change,
    lower: change - 1.96 * error,
    upper: change + 1.96 * error,
    pValue: studentPValue(change / error, freedom),
    truth: after.planted - before.planted,
  };
}

const fastballs = (games: readonly GameSpeeds[]) =>
  games.flatMap(({ speeds, planted }) => speeds.map((speed) => ({ speed, planted })));

function sample(pitches: readonly { speed: number; planted: number }[]): Sample | null {
  const count = pitches.length;
  if (count < 2) return null;
  const mean = pitches.reduce((sum, { speed }) => sum + speed, 0) / count;
  const squares = pitches.reduce((sum, { speed }) => sum + (speed - mean) ** 2, 0);
  const planted = pitches.reduce((sum, pitch) => sum + pitch.planted, 0) / count;
  return { mean, variance: squares / (count - 1) / count, count, planted };
}
