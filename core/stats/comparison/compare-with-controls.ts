import type { Role } from '../measures/measure';
import type { ComparedKind, StintChangeRow } from '../statistics-rows';
import { countOver, valueOver } from './compiled-measure';
import type { CompiledMeasure } from './compiled-measure';
import { measuredGames } from './indexed-series';
import type { IndexedSeries } from './indexed-series';
import { nearestControls } from './match-controls';
import type { Candidate, Control } from './match-controls';
import { lengthOf, nearestGames } from './reach';
import type { Sides } from './reach';
import type { SpanRule } from './spans';
import { estimateOver } from './window-estimate';

/** Whose windows are compared, and for which stint. */
export interface Compared {
  readonly stintId: string;
  readonly role: Role;
  readonly kind: ComparedKind;
  readonly season: number;
  readonly indexed: IndexedSeries;
}

/** The change of one measure, and the players it was compared with. */
export interface MeasureComparison {
  readonly row: StintChangeRow;
  readonly compiled: CompiledMeasure;
  readonly controls: readonly Control[];
}

/** All measures that have enough games on both sides, each beside matched players, in the order of the catalogue. */
export function compareWithControls(
  compared: Compared,
  reach: Sides,
  candidates: readonly Candidate[],
  rule: SpanRule,
): MeasureComparison[] {
  const { indexed } = compared;
  const windows = nearestGames(reach, { before: rule.games, after: rule.games });
  const { before, after } = windows;
  if (lengthOf(before) === 0 || lengthOf(after) === 0) return [];
  const { sums } = indexed.series;
  const wanted = indexed.measures.flatMap((compiled, place) => {
    const isEnough =
      measuredGames(indexed, place, before.from, before.until) >= rule.leastGames &&
      measuredGames(indexed, place, after.from, after.until) >= rule.leastGames;
    return isEnough ? { place, compiled, level: valueOver(compiled, sums, before.from, before.until) } : [];
  });
  const controls = nearestControls(candidates, indexed, windows, rule, wanted);
  return wanted.flatMap(({ compiled }, line) => {
    const matched = controls[line] ?? [];
    const row = changeRow(compared, compiled, windows, rule, matched);
    return row === null ? [] : { row, compiled, controls: matched };
  });
}

function changeRow(
  { stintId, role, kind, season, indexed }: Compared,
  compiled: CompiledMeasure,
  { before, after }: Sides,
  { span }: SpanRule,
  controls: readonly Control[],
): StintChangeRow | null {
  const { sums } = indexed.series;
  const earlier = estimateOver(compiled, sums, before.from, before.until);
  const later = estimateOver(compiled, sums, after.from, after.until);
  if (earlier === null || later === null) return null;
  const valueChange = later.value - earlier.value;
  const controlChange = meanChange(compiled, controls);
  return {
    stintId,
    role,
    kind,
    span,
    measure: compiled.measure.id,
    season,
    valueBefore: earlier.value,
    valueAfter: later.value,
    valueChange,
    standardError: errorOf(earlier.variance, later.variance),
    gamesBefore: earlier.games,
    gamesAfter: later.games,
    countBefore: countOver(compiled, sums, before.from, before.until),
    countAfter: countOver(compiled, sums, after.from, after.until),
    controls: controls.length,
    controlChange,
    difference: controlChange === null ? null : valueChange - controlChange,
  };
}

/** Of the change: the games of the two windows are different ones, so their variances are added. */
const errorOf = (earlier: number | null, later: number | null): number | null =>
  earlier === null || later === null ? null : Math.sqrt(earlier + later);

function meanChange(compiled: CompiledMeasure, controls: readonly Control[]): number | null {
  if (controls.length === 0) return null;
  const sum = controls.reduce((total, { indexed: { series }, windows: { before, after } }) => {
    const earlier = valueOver(compiled, series.sums, before.from, before.until);
    return total + valueOver(compiled, series.sums, after.from, after.until) - earlier;
  }, 0);
  return sum / controls.length;
}
