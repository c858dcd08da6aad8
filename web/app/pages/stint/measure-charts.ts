import type { MeasureId } from '../../../../core/stats/measures/measure';

/** Names of the charts of measures: anchors on the page, and names of their pictures. */
const CHART_IDS: Readonly<Partial<Record<MeasureId, string>>> = {
  fastball_velocity: 'velocity',
  fastball_spin: 'spin',
  exit_velocity: 'exit-velocity',
  ops: 'ops',
  whiff_rate: 'whiff',
  chase_rate: 'chase',
};

/** The anchor of a measure's chart; null for a measure without one. */
export const chartIdOf = (measure: MeasureId): string | null => CHART_IDS[measure] ?? null;
