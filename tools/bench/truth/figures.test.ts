import { expect, test } from '@jest/globals';
import { seededRandom } from '../../../core/stats/seeded-random';
import { drawCohorts } from './draw-cohorts';
import { holds, shareOf } from './share';
import { shrinkage } from './shrinkage';
import { summarizeFindings } from './summarize';
import type { Finding } from './finding';

const random = seededRandom('figures');
const normal = (): number =>
  Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit());

test('a share comes with its Monte-Carlo error', () => {
  expect(shareOf([true, false, false, false])).toEqual({ share: 0.25, error: 0.2165, n: 4 });
  expect(shareOf([])).toBeNull();
});

test('bounds hold what lies on them, and unknown ones hold all', () => {
  expect([holds(0, 1, 1), holds(0, 1, 1.1), holds(null, null, 9), holds(0, null, -1)]).toEqual([
    true, false, true, false,
  ]); // prettier-ignore
});

test('cohorts of a pool without any change are called about one time in twenty, and those of a shifted one mostly', () => {
  const pool = Array.from({ length: 1_000 }, (_, n) => ({ player: `p${n}`, value: normal() }));
  const calls = (values: typeof pool): number =>
    drawCohorts(values, 'x').filter(({ pValue }) => pValue <= 0.05).length / 2_000;
  expect(Math.abs(calls(pool) - 0.05)).toBeLessThan(0.02);
  expect(calls(pool.map(({ player, value }) => ({ player, value: value + 1 })))).toBeGreaterThan(0.95);
  expect(drawCohorts(pool.slice(0, 39), 'x')).toEqual([]);
});

test('shrinking comes nearer to the truth, and finds how far true changes lie apart', () => {
  const estimates = Array.from({ length: 4_000 }, () => {
    const truth = -0.7 + 0.3 * normal();
    return { value: truth + 0.4 * normal(), variance: 0.16, truth };
  });
  const report = shrinkage(estimates);
  expect(report?.raw_mse).toBeCloseTo(0.16, 1);
  // τ² v / (τ² + v) = 0.09 × 0.16 / 0.25
  expect(Math.abs((report?.shrunk_mse ?? 0) - 0.0576)).toBeLessThan(0.006);
  expect(Math.abs((report?.spread_mph ?? 0) - 0.3)).toBeLessThan(0.03);
});

test('a summary does not hang on the order of the stints, and leaves open what was not studied', () => {
  const finding = (n: number): Finding => ({
    scenario: 'nothing',
    stint: `nothing 1 ${n}`,
    player: `1 ${n >> 1}`,
    listKind: 'injured',
    region: 'elbow',
    page: {},
    controlled: { change: normal(), difference: normal(), truth: 0 },
    placebo: null,
    original: null,
    lead: { alarm: n % 10 === 0, controls: 5, controlAlarms: 1 },
    newcombeCalls: n % 5 === 0,
    heatMapPValue: n / 100,
  });
  const findings = Array.from({ length: 100 }, (_, n) => finding(n));
  const figures = summarizeFindings(findings);
  expect(summarizeFindings([...findings].reverse())).toEqual(figures);
  expect(figures.type1.heat_map).toEqual({ share: 0.06, error: 0.0237, n: 100 });
  expect(figures.type1.newcombe?.share).toBe(0.2);
  expect([figures.leads.false_alarms?.share, figures.leads.control_alarms?.share]).toEqual([0.1, 0.2]);
  expect([figures.did_bias_mph, figures.coverage95.games10]).toEqual([null, null]);
});
