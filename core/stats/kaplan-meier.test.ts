import { expect, test } from '@jest/globals';
import { estimateSurvival, type SurvivalTime, survivalAt } from './kaplan-meier';

/** Remission weeks of the 21 patients on 6-MP: Freireich et al., Blood 21:699, 1963. */
const ENDED = [6, 6, 6, 7, 10, 13, 16, 22, 23];
const WATCHED = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
const leukaemia: SurvivalTime[] = [
  ...WATCHED.map((time) => ({ time, event: false })),
  ...ENDED.map((time) => ({ time, event: true })),
];

test('the curve, Greenwood’s errors and the log-log bounds are those of statsmodels and lifelines', () => {
  // statsmodels.duration.survfunc.SurvfuncRight(time, event), 0.15.0: n_risk, n_events, surv_prob, surv_prob_se;
  // lifelines.KaplanMeierFitter(alpha=.05).fit(time, event).confidence_interval_, 0.30.3: the last two columns.
  const expected = [
    [6, 21, 3, 0.8571428571428572, 0.07636035483212125, 0.6197179552659838, 0.9515517476469969],
    [7, 17, 1, 0.8067226890756303, 0.0869352851800572, 0.5631465646222333, 0.9228090192028802],
    [10, 15, 1, 0.7529411764705883, 0.09634965299432052, 0.5031995107999564, 0.8893618351692651],
    [13, 12, 1, 0.6901960784313725, 0.10681470777500983, 0.4316102224861839, 0.8490659633494505],
    [16, 11, 1, 0.6274509803921569, 0.11405386525675254, 0.36751085598750194, 0.8049121894718411],
    [22, 7, 1, 0.5378151260504203, 0.12823375169303403, 0.26777893676713493, 0.7467907176353943],
    [23, 6, 1, 0.44817927170868355, 0.13459145675576048, 0.18805200595923233, 0.6801426284952412],
  ];
  const curve = estimateSurvival(leukaemia);
  expect(curve).toMatchObject({ subjects: 21, lastTime: 35, confidence: 0.95 });
  const actual = curve.steps.map((step) => [
    step.time, step.atRisk, step.events, step.survival, step.standardError, step.lower, step.upper,
  ]); // prettier-ignore
  expect(actual).toHaveLength(expected.length);
  actual.flat().forEach((value, place) => expect(value).toBeCloseTo(expected.flat()[place]!, 10));
});

test('a lower confidence gives the narrower bounds of lifelines', () => {
  const last = estimateSurvival(leukaemia, 0.9).steps.at(-1)!;
  expect(last.lower).toBeCloseTo(0.2264620882450107, 10);
  expect(last.upper).toBeCloseTo(0.6481135841402932, 10);
});

test('a curve is read at any time up to the longest watch, and says nothing past it', () => {
  const curve = estimateSurvival(leukaemia);
  expect(survivalAt(curve, 5)).toEqual({ survival: 1, lower: null, upper: null });
  expect(survivalAt(curve, 6)?.survival).toBeCloseTo(18 / 21, 12);
  expect(survivalAt(curve, 9.5)).toEqual(survivalAt(curve, 7));
  expect(survivalAt(curve, 35)?.survival).toBeCloseTo(0.44817927170868355, 12);
  expect(survivalAt(curve, 36)).toBeNull();
  expect(survivalAt(curve, -1)).toBeNull();
});

test('when the last one watched has the event the curve ends at 0, without a variance, and stays there', () => {
  const curve = estimateSurvival([
    { time: 10, event: true },
    { time: 20, event: true },
  ]);
  expect(curve.steps[0]?.survival).toBe(0.5);
  expect(curve.steps[1]).toEqual({
    time: 20, atRisk: 1, events: 1, survival: 0, standardError: null, lower: null, upper: null,
  }); // prettier-ignore
  expect(survivalAt(curve, 1_000)?.survival).toBe(0);
});

test('nobody watched is no curve; watched without events is one that never steps', () => {
  const empty = estimateSurvival([]);
  expect(empty).toEqual({ steps: [], subjects: 0, lastTime: null, confidence: 0.95 });
  expect(survivalAt(empty, 0)).toBeNull();
  const quiet = estimateSurvival([{ time: 365, event: false }]);
  expect(quiet.steps).toEqual([]);
  expect(survivalAt(quiet, 365)?.survival).toBe(1);
});

test('times that cannot be are refused', () => {
  for (const time of [-1, NaN, Infinity]) {
    expect(() => estimateSurvival([{ time, event: true }])).toThrow('survival time');
  }
});
