import { clusterMean } from '../../../core/stats/cluster-mean';
import type { ScenarioName } from '../../../league/simulation/scenarios';
import { drawCohorts } from './draw-cohorts';
import type { CohortValue } from './draw-cohorts';
import type { ControlledReading, Finding, PageReading, Size } from './finding';
import { holds, rounded, shareOf } from './share';
import type { Share } from './share';
import { shrinkage } from './shrinkage';
import type { ShrinkageReport } from './shrinkage';

/** A mean error in mph, 95 % bounds between players, stints. */
export interface MeanError {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly stints: number;
}

type BySize<T> = Readonly<Record<`games${Size}`, T>>;

export interface TruthFigures {
  /** Stints of pitchers on the injured list with both windows of ten games, by scenario. */
  readonly stints: Readonly<Partial<Record<ScenarioName, number>>>;
  /** How often 95 % intervals hold the planted change (`lasting`; controlled ones under `trend` too). */
  readonly coverage95: BySize<Share | null> & {
    readonly cohort: Share | null;
    readonly cohort_controlled: Share | null;
    readonly cohort_controlled_trend: Share | null;
    readonly original: Share | null;
  };
  /** The same where a pitcher's speed swings slowly, so that neighbouring games are alike (`mixed`). */
  readonly coverage95_swings: BySize<Share | null>;
  /** How often a change is called at 5 % where there is none (`nothing`). */
  readonly type1: {
    readonly permutation_velocity: BySize<Share | null>;
    readonly permutation_breaking: BySize<Share | null>;
    readonly bootstrap: BySize<Share | null>;
    readonly newcombe: Share | null;
    readonly heat_map: Share | null;
    readonly cohort: Share | null;
    readonly cohort_controlled: Share | null;
    readonly original: Share | null;
  };
  /** Mean of reading less truth under `trend`. */
  readonly did_bias_mph: MeanError | null;
  readonly naive_bias_mph: MeanError | null;
  readonly original_bias_mph: MeanError | null;
  /** The same without any trend (`lasting`). */
  readonly no_trend_bias_mph: {
    readonly did: MeanError | null;
    readonly naive: MeanError | null;
    readonly original: MeanError | null;
  };
  /** How often −0.7 mph after an elbow is called at 5 % (`lasting`). */
  readonly power: {
    readonly stint: BySize<Share | null>;
    /** By the interval, which leaves zero out, rather than by the test. */
    readonly stint_interval: BySize<Share | null>;
    readonly cohort20: BySize<Share | null>;
    readonly cohort20_controlled: Share | null;
  };
  readonly shrinkage: ShrinkageReport | null;
  /** Mean change where nothing happened: on placebo dates, and after leaves for a birth or a death. */
  readonly placebo: {
    readonly nothing: MeanError | null;
    readonly trend: MeanError | null;
    readonly trend_uncontrolled: MeanError | null;
    readonly leaves: MeanError | null;
  };
  readonly leads: {
    readonly false_alarms: Share | null;
    readonly control_alarms: Share | null;
    readonly detected: Share | null;
  };
  /** Regression to the mean and survivorship (`mixed`): mean error after elbows. */
  readonly mixed_bias_mph: { readonly did: MeanError | null; readonly naive: MeanError | null };
}

/** Turns the readings of all leagues, in whatever order they came, into figures. */
export function summarizeFindings(unordered: readonly Finding[]): TruthFigures {
  const findings = [...unordered].sort((one, other) => (one.stint < other.stint ? -1 : 1));
  const injuries = findings.filter(({ listKind }) => listKind === 'injured');
  const under = (scenario: ScenarioName) => injuries.filter((finding) => finding.scenario === scenario);
  const [nothing, lasting, trend, mixed] = [
    under('nothing'),
    under('lasting'),
    under('trend'),
    under('mixed'),
  ];
  const elbows = lasting.filter(atElbow);
  const leaves = findings.filter(({ scenario, listKind }) => scenario !== 'mixed' && listKind !== 'injured');
  const counts: Partial<Record<ScenarioName, number>> = {};
  for (const { scenario, page } of injuries) if (page[10]) counts[scenario] = (counts[scenario] ?? 0) + 1;
  return {
    stints: counts,
    coverage95: {
      ...coverage(lasting),
      cohort: cohortCoverage(pageErrors(lasting, 10)),
      cohort_controlled: cohortCoverage(didErrors(lasting)),
      cohort_controlled_trend: cohortCoverage(didErrors(trend)),
      original: shareOf(originals(lasting).map(({ lower, upper, truth }) => holds(lower, upper, truth))),
    },
    coverage95_swings: coverage(mixed),
    type1: {
      permutation_velocity: bySize((size) => called(readings(nothing, size).map(({ pValue }) => pValue))),
      permutation_breaking: bySize((size) =>
        called(readings(nothing, size).map(({ breakingPValue }) => breakingPValue)),
      ),
      bootstrap: bySize((size) =>
        shareOf(readings(nothing, size).map(({ lower, upper }) => !holds(lower, upper, 0))),
      ),
      newcombe: shareOf(nothing.flatMap(({ newcombeCalls }) => newcombeCalls ?? [])),
      heat_map: called(nothing.map(({ heatMapPValue }) => heatMapPValue)),
      cohort: cohortCalls(pageErrors(nothing, 10)),
      cohort_controlled: cohortCalls(didErrors(nothing)),
      original: called(originals(nothing).map(({ pValue }) => pValue)),
    },
    did_bias_mph: meanError(didErrors(trend)),
    naive_bias_mph: meanError(naiveErrors(trend)),
    original_bias_mph: meanError(originalErrors(trend)),
    no_trend_bias_mph: {
      did: meanError(didErrors(lasting)),
      naive: meanError(naiveErrors(lasting)),
      original: meanError(originalErrors(lasting)),
    },
    power: {
      stint: bySize((size) => called(fullReadings(elbows, size).map(({ pValue }) => pValue))),
      stint_interval: bySize((size) =>
        shareOf(fullReadings(elbows, size).map(({ lower, upper }) => !holds(lower, upper, 0))),
      ),
      cohort20: bySize((size) => cohortCalls(pageChanges(elbows, size))),
      cohort20_controlled: cohortCalls(controlledValues(elbows, ({ difference }) => difference)),
    },
    shrinkage: shrinkage(
      readings(mixed.filter(atElbow), 10).flatMap(({ change, standardError, truth }) =>
        standardError === null ? [] : { value: change, variance: standardError ** 2, truth },
      ),
    ),
    placebo: {
      nothing: meanError(placebos(nothing, ({ difference }) => difference)),
      trend: meanError(placebos(trend, ({ difference }) => difference)),
      trend_uncontrolled: meanError(placebos(trend, ({ change }) => change)),
      leaves: meanError(controlledValues(leaves, ({ difference }) => difference)),
    },
    leads: {
      false_alarms: shareOf(nothing.flatMap(({ lead }) => lead?.alarm ?? [])),
      control_alarms: controlAlarms(nothing),
      detected: shareOf(
        under('warning')
          .filter(atElbow)
          .flatMap(({ lead }) => lead?.alarm ?? []),
      ),
    },
    mixed_bias_mph: {
      did: meanError(didErrors(mixed.filter(atElbow))),
      naive: meanError(naiveErrors(mixed.filter(atElbow))),
    },
  };
}

const atElbow = ({ region }: Finding): boolean => region === 'elbow';

function bySize<T>(make: (size: Size) => T): BySize<T> {
  return { games3: make(3), games10: make(10), games30: make(30) };
}

const coverage = (findings: readonly Finding[]): BySize<Share | null> =>
  bySize((size) =>
    shareOf(readings(findings, size).map(({ lower, upper, truth }) => holds(lower, upper, truth))),
  );

const readings = (findings: readonly Finding[], size: Size): PageReading[] =>
  findings.flatMap(({ page }) => page[size] ?? []);

/** Those whose windows have two thirds of the games that were asked for: hardly anyone has thirty on both sides. */
const fullReadings = (findings: readonly Finding[], size: Size): PageReading[] =>
  readings(findings, size).filter(
    ({ gamesBefore, gamesAfter }) => Math.min(gamesBefore, gamesAfter) >= (2 / 3) * size,
  );

const originals = (findings: readonly Finding[]) => findings.flatMap(({ original }) => original ?? []);

const called = (pValues: readonly (number | null)[]): Share | null =>
  shareOf(pValues.flatMap((pValue) => (pValue === null ? [] : pValue <= 0.05)));

function pageErrors(findings: readonly Finding[], size: Size): CohortValue[] {
  return findings.flatMap(({ player, page }) => {
    const reading = page[size];
    return reading === undefined ? [] : { player, value: reading.change - reading.truth };
  });
}

function pageChanges(findings: readonly Finding[], size: Size): CohortValue[] {
  return findings.flatMap(({ player, page }) => {
    const reading = page[size];
    const isFull =
      reading !== undefined && Math.min(reading.gamesBefore, reading.gamesAfter) >= (2 / 3) * size;
    return isFull ? { player, value: reading.change } : [];
  });
}

function controlledValues(
  findings: readonly Finding[],
  take: (reading: ControlledReading) => number | null,
): CohortValue[] {
  return findings.flatMap(({ player, controlled }) => {
    const value = controlled === null ? null : take(controlled);
    return value === null ? [] : { player, value };
  });
}

const didErrors = (findings: readonly Finding[]): CohortValue[] =>
  controlledValues(findings, ({ difference, truth }) => (difference === null ? null : difference - truth));

const naiveErrors = (findings: readonly Finding[]): CohortValue[] =>
  controlledValues(findings, ({ change, truth }) => change - truth);

const originalErrors = (findings: readonly Finding[]): CohortValue[] =>
  findings.flatMap(({ player, original }) =>
    original === null ? [] : { player, value: original.change - original.truth },
  );

function placebos(
  findings: readonly Finding[],
  take: (reading: ControlledReading) => number | null,
): CohortValue[] {
  return findings.flatMap(({ player, placebo }) => {
    const value = placebo === null ? null : take(placebo);
    return value === null ? [] : { player, value };
  });
}

function meanError(values: readonly CohortValue[]): MeanError | null {
  const judged = clusterMean(values.map(({ player, value }) => ({ cluster: player, value })));
  if (judged === null) return null;
  const { mean, lower, upper, n } = judged;
  return { mean: rounded(mean, 4), lower: rounded(lower, 4), upper: rounded(upper, 4), stints: n };
}

const cohortCoverage = (errors: readonly CohortValue[]): Share | null =>
  shareOf(drawCohorts(errors, 'coverage').map(({ lower, upper }) => holds(lower, upper, 0)));

const cohortCalls = (values: readonly CohortValue[]): Share | null =>
  shareOf(drawCohorts(values, 'calls').map(({ pValue }) => pValue <= 0.05));

function controlAlarms(findings: readonly Finding[]): Share | null {
  const flags = findings.flatMap(({ lead }) =>
    lead === null ? [] : Array.from({ length: lead.controls }, (_, index) => index < lead.controlAlarms),
  );
  return shareOf(flags);
}
