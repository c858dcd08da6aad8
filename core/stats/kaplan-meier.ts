import { IngestError } from '../errors';
import { criticalValue, DEFAULT_CONFIDENCE } from './interval';

/** How long one subject was watched, and whether the event ended it (a return to the majors) or the watch did. */
export interface SurvivalTime {
  /** Not negative; days, or any one unit. */
  time: number;
  event: boolean;
}

/** The curve from one event time up to the next. */
export interface SurvivalStep {
  time: number;
  /** Watched up to this time; those whose watch ends at it included. */
  atRisk: number;
  events: number;
  /** Share without the event after this time. */
  survival: number;
  /** Greenwood's; null where the curve has reached 0, as are the bounds. */
  standardError: number | null;
  lower: number | null;
  upper: number | null;
}

export interface SurvivalCurve {
  /** One for each time at which an event happened, ascending. */
  steps: SurvivalStep[];
  subjects: number;
  /** The longest watch: past it nothing is known, unless the curve has reached 0. Null without subjects. */
  lastTime: number | null;
  confidence: number;
}

/**
 * The product-limit estimate of the share still without the event (Kaplan and Meier, JASA 53:457, 1958), with
 * Greenwood's variance and the log-log interval, which stays within 0 and 1 (Kalbfleisch and Prentice, "The
 * Statistical Analysis of Failure Time Data", 2002, §1.4). A watch that ends at an event's time counts as at risk.
 *
 * @throws IngestError `BadInput` for a time that is negative or not finite, or a confidence outside 0 to 1
 */
export function estimateSurvival(
  times: readonly SurvivalTime[],
  confidence = DEFAULT_CONFIDENCE,
): SurvivalCurve {
  const z = criticalValue(confidence);
  for (const { time } of times) {
    if (Number.isFinite(time) && time >= 0) continue;
    throw new IngestError('BadInput', `survival time ${time}: expected a finite number of at least 0`);
  }
  const leaving = new Map<number, { all: number; events: number }>();
  for (const { time, event } of times) {
    const { all, events } = leaving.get(time) ?? { all: 0, events: 0 };
    leaving.set(time, { all: all + 1, events: events + (event ? 1 : 0) });
  }

  const steps: SurvivalStep[] = [];
  let atRisk = times.length;
  let survival = 1;
  let greenwood = 0;
  for (const [time, { all, events }] of [...leaving].sort(([a], [b]) => a - b)) {
    if (events > 0) {
      survival *= (atRisk - events) / atRisk;
      greenwood += events / (atRisk * (atRisk - events));
      steps.push({ time, atRisk, events, survival, ...spread(survival, greenwood, z) });
    }
    atRisk -= all;
  }
  const lastTime = times.length === 0 ? null : Math.max(...leaving.keys());
  return { steps, subjects: times.length, lastTime, confidence };
}

function spread(
  survival: number,
  greenwood: number,
  z: number,
): Pick<SurvivalStep, 'standardError' | 'lower' | 'upper'> {
  if (survival === 0) return { standardError: null, lower: null, upper: null };
  const half = (z * Math.sqrt(greenwood)) / Math.log(survival);
  return {
    standardError: survival * Math.sqrt(greenwood),
    // The logarithm is negative, so the minus sign widens the exponent.
    lower: survival ** Math.exp(-half),
    upper: survival ** Math.exp(half),
  };
}

/** The share without the event at a time, with its bounds; bounds are null where there is no variance to take. */
export interface SurvivalAt {
  survival: number;
  lower: number | null;
  upper: number | null;
}

/** Reads a curve at a time (1 − survival is the share returned by then); null where nobody was watched that long. */
export function survivalAt(curve: SurvivalCurve, time: number): SurvivalAt | null {
  if (curve.lastTime === null || time < 0) return null;
  const step = curve.steps.findLast((candidate) => candidate.time <= time);
  if (time > curve.lastTime && step?.survival !== 0) return null;
  if (step === undefined) return { survival: 1, lower: null, upper: null };
  return { survival: step.survival, lower: step.lower, upper: step.upper };
}
