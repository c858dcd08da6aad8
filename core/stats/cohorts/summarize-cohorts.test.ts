import { expect, test } from '@jest/globals';
import type { IsoDate } from '../../ids';
import { clusterMean } from '../cluster-mean';
import { seededRandom, shuffle } from '../seeded-random';
import type { StintCourseRow, StintLeadRow } from '../statistics-rows';
import { cohortCatalogue } from './cohort-catalogue';
import { everyInjury, matches, parseCohortId } from './cohort-filter';
import { openCohorts } from './open-cohorts';
import { change, subject } from './subjects.fixture';
import { summarizeCohort, summarizeCohorts } from './summarize-cohorts';

const AS_OF = '2025-11-01' as IsoDate;
const NOTHING = { changes: [], courses: [], leads: [], asOf: AS_OF };
const PITCHERS = everyInjury('pitcher');

/** The first player has two stints. */
const SUBJECTS = [subject('a', 1), subject('b', 1), subject('c', 2), subject('d', 3), subject('e', 4)];
const STINTS = ['a', 'b', 'c', 'd', 'e'];
const VELOCITY = [-0.8, -0.6, -0.5, -1.1, 0.1];
const DIFFERENCES = [-0.9, -0.5, -0.6, null, 0.2];
const HEIGHT = [0.1, 0, -0.1, 0.05, 0.02];
const WHIFFS = [-0.03, -0.02, -0.01, -0.02, -0.03];

const CHANGES = STINTS.flatMap((stintId, index) => [
  change(stintId, VELOCITY[index]!, DIFFERENCES[index]!, { valueBefore: 90 + index }),
  change(stintId, HEIGHT[index]!, null, { measure: 'release_height' }),
  change(stintId, WHIFFS[index]!, null, { measure: 'whiff_rate' }),
]);

const course = (
  stintId: string,
  points: string,
  otherwise: Partial<StintCourseRow> = {},
): StintCourseRow => ({
  stintId,
  role: 'pitcher',
  measure: 'fastball_velocity',
  step: 'game',
  season: 2015,
  points,
  ...otherwise,
});

const lead = (stintId: string, valueChange: number, otherwise: Partial<StintLeadRow> = {}): StintLeadRow => ({
  stintId,
  role: 'pitcher',
  measure: 'fastball_velocity',
  season: 2015,
  games: 5,
  baselineGames: 20,
  baseline: 93,
  leadValue: 93 + valueChange,
  valueChange,
  lower: valueChange - 0.3,
  upper: valueChange + 0.3,
  slope: -0.1,
  slopeLower: -0.3,
  slopeUpper: 0.1,
  alarm: valueChange < -0.3,
  controls: 5,
  controlAlarms: 1,
  controlChange: 0.1,
  ...otherwise,
});

test('a mean change has an interval between players, not between stints, and is one of three comparisons', () => {
  const { cohort, changes } = summarizeCohort(PITCHERS, { ...NOTHING, subjects: SUBJECTS, changes: CHANGES });
  expect(cohort).toMatchObject({ ...PITCHERS, cohortId: 'role=pitcher', stints: 5, players: 4, returned: 5 });
  expect(changes.map(({ measure }) => measure)).toEqual([
    'fastball_velocity',
    'release_height',
    'whiff_rate',
  ]);

  // statsmodels 0.15.0: OLS(v, ones).fit(cov_type='cluster', cov_kwds={'groups': [1,1,2,3,4]}, use_t=True): params,
  // conf_int, pvalues; stats.multitest.multipletests(pvalues, method='fdr_bh').
  const [velocity, height, whiffs] = changes;
  expect(velocity).toMatchObject({ kind: 'stint', span: 'games10', stints: 5, players: 4, comparisons: 3 });
  expect(velocity?.valueBefore).toBeCloseTo(92, 12);
  expect(velocity?.valueChange).toBeCloseTo(-0.58, 12);
  expect(velocity?.lower).toBeCloseTo(-1.2360472382364298, 9);
  expect(velocity?.upper).toBeCloseTo(0.07604723823643023, 9);
  expect(velocity?.pValue).toBeCloseTo(0.06709554441913361, 9);
  expect(velocity?.qValue).toBeCloseTo(0.10064331662870042, 9);
  expect(height?.qValue).toBeCloseTo(0.693613902203584, 9);
  expect(whiffs?.qValue).toBeCloseTo(0.027185806125804637, 9);

  // The same over the four stints that have controls, of three players; the only difference, so q is p.
  expect(velocity?.controlled).toBe(4);
  expect(velocity?.difference).toBeCloseTo(-0.45, 12);
  expect(velocity?.differenceLower).toBeCloseTo(-1.5482831882253594, 9);
  expect(velocity?.differenceUpper).toBeCloseTo(0.6482831882253595, 9);
  expect(velocity?.differencePValue).toBeCloseTo(0.21996749796860893, 9);
  expect(velocity?.differenceQValue).toBe(velocity?.differencePValue);
  expect(height).toMatchObject({
    controlled: 0,
    difference: null,
    differencePValue: null,
    differenceQValue: null,
  });
});

test('each kind and span is a family of its own', () => {
  const changes = [
    ...CHANGES,
    ...STINTS.map((stintId, index) => change(stintId, WHIFFS[index]!, null, { kind: 'placebo' })),
    ...STINTS.map((stintId, index) => change(stintId, WHIFFS[index]!, null, { span: 'games3' })),
  ];
  const rows = summarizeCohort(PITCHERS, { ...NOTHING, subjects: SUBJECTS, changes }).changes;
  expect(rows.map(({ kind, span, comparisons }) => `${kind} ${span} ${comparisons}`)).toEqual([
    'stint games3 1',
    'stint games10 3',
    'stint games10 3',
    'stint games10 3',
    'placebo games10 1',
  ]);
  expect(rows[0]?.qValue).toBe(rows[0]?.pValue);
});

test('stints of one player alone have a mean and no interval, and are no comparison', () => {
  const narrow = { ...PITCHERS, region: 'elbow' };
  const subjects = SUBJECTS.map((one) => ({ ...one, region: one.playerId === 1 ? 'elbow' : 'knee' }));
  const { cohort, changes } = summarizeCohort(narrow, { ...NOTHING, subjects, changes: CHANGES });
  expect(cohort).toMatchObject({ stints: 2, players: 1 });
  expect(changes[0]).toMatchObject({
    stints: 2, players: 1, lower: null, upper: null, pValue: null, qValue: null, comparisons: 0,
  }); // prettier-ignore
  expect(changes[0]?.valueChange).toBeCloseTo(-0.7, 12);
  expect(changes[0]?.difference).toBeCloseTo(-0.7, 12);
});

test('the very same change in all players gives no interval: there is no spread to judge by', () => {
  const changes = STINTS.map((stintId) => change(stintId, -0.3, -0.3));
  const [row] = summarizeCohort(PITCHERS, { ...NOTHING, subjects: SUBJECTS, changes }).changes;
  expect(row).toMatchObject({
    valueChange: expect.closeTo(-0.3, 12),
    lower: null,
    pValue: null,
    comparisons: 0,
  });
});

test('a course is the mean of the stints that have a point, less the controls where there are some', () => {
  const courses = [
    course('a', '[[-1,0.1,null],[1,0.5,0.1],[10,-1,0]]'),
    course('b', '[[1,0.1,null]]'),
    course('c', '[[-1,-0.1,0],[1,-0.3,0.2]]'),
    course('c', '[[2,0.7,null]]', { step: 'week' }),
  ];
  const rows = summarizeCohort(PITCHERS, { ...NOTHING, subjects: SUBJECTS, courses }).courses;
  expect(rows.map(({ step, at, stints, controlled }) => [step, at, stints, controlled])).toEqual([
    ['game', -1, 2, 1],
    ['game', 1, 3, 2],
    ['game', 10, 1, 1],
    ['week', 2, 1, 0],
  ]);
  // As above, statsmodels on [.5, .1, −.3] with groups [1, 1, 2], and on [.4, −.5].
  const after = rows[1];
  expect(after?.deviation).toBeCloseTo(0.1, 12);
  expect(after?.lower).toBeCloseTo(-3.28832126297992, 9);
  expect(after?.upper).toBeCloseTo(3.48832126297992, 9);
  expect(after?.difference).toBeCloseTo(-0.05, 12);
  expect(after?.differenceLower).toBeCloseTo(-5.7677921312786085, 9);
  expect(after?.differenceUpper).toBeCloseTo(5.667792131278609, 9);
  expect(rows[3]).toMatchObject({ deviation: 0.7, lower: null, difference: null, differenceUpper: null });
});

test('alarms are counted beside false alarms, and the change before the stint is averaged', () => {
  const leads = [
    lead('a', -0.4),
    lead('b', -0.2, { controls: 3, controlAlarms: 0, controlChange: 0.3 }),
    lead('c', 0.1, { controls: 0, controlAlarms: 0, controlChange: null }),
  ];
  const rows = summarizeCohort(PITCHERS, { ...NOTHING, subjects: SUBJECTS, leads }).leads;
  expect(rows).toEqual([
    {
      cohortId: 'role=pitcher',
      measure: 'fastball_velocity',
      stints: 3,
      alarms: 1,
      controlPeriods: 8,
      controlAlarms: 1,
      valueChange: expect.closeTo(-0.5 / 3, 12),
      // statsmodels on [−.4, −.2, .1] with groups [1, 1, 2].
      lower: expect.closeTo(-2.4255475086532794, 9),
      upper: expect.closeTo(2.0922141753199464, 9),
      controlChange: expect.closeTo(0.2, 12),
    },
  ]);
});

test('those who never came back, or never played, count in the cohort and in the share returned', () => {
  const lost = [6, 7, 8, 9, 10].map((player) =>
    subject(`lost${player}`, player, { returnedOn: null, endedOn: null, followedDays: 1500 }),
  );
  const { cohort, changes } = summarizeCohort(PITCHERS, {
    ...NOTHING,
    subjects: [...SUBJECTS, ...lost],
    changes: CHANGES,
  });
  expect(cohort).toMatchObject({ stints: 10, players: 9, returned: 5, returned3: 0.5 });
  expect(changes[0]?.stints).toBe(5);
});

test('a two-way player’s stint is one subject in each role', () => {
  const subjects = [...SUBJECTS, { ...SUBJECTS[0]!, role: 'batter' as const }];
  const batting = change('a', 0.05, 0.02, { role: 'batter', measure: 'average', valueBefore: 0.25 });
  const { cohorts, changes } = summarizeCohorts({
    ...NOTHING,
    subjects,
    changes: [...CHANGES, batting],
    filters: [everyInjury('batter'), PITCHERS],
  });
  expect(cohorts.map((one) => [one.cohortId, one.stints])).toEqual([
    ['role=batter', 1],
    ['role=pitcher', 5],
  ]);
  expect(changes.filter((row) => row.cohortId === 'role=batter').map((row) => row.measure)).toEqual([
    'average',
  ]);
});

test('a cohort of nobody is empty, not an error', () => {
  const none = summarizeCohort(parseCohortId('role=batter&region=knee'), { ...NOTHING, subjects: SUBJECTS });
  expect(none.cohort).toMatchObject({
    stints: 0,
    players: 0,
    returned: 0,
    returned1: null,
    returnCurve: '[]',
  });
  expect([none.changes, none.courses, none.leads]).toEqual([[], [], []]);
  expect(summarizeCohorts({ ...NOTHING, subjects: [], filters: [] }).cohorts).toEqual([]);
});

test.each([
  ['a row of no stint', { changes: [change('z', 1, 1)] }, 'stint z: not among the subjects'],
  ['a row of the other role', { changes: [change('a', 1, 1, { role: 'batter' })] }, 'of role batter'],
  ['a span that is none', { changes: [change('a', 1, 1, { span: 'games7' as 'games3' })] }, 'no such window'],
  ['a row twice', { changes: [change('a', 1, 1), change('a', 2, 1)] }, 'stands twice'],
  ['a change that is no number', { changes: [change('a', NaN, 1)] }, 'NaN is not finite'],
  [
    'a lead twice',
    { leads: [lead('a', 1), lead('a', 1)] },
    'stint a, lead of fastball_velocity: stands twice',
  ],
  ['points that are no JSON', { courses: [course('a', '[[1,')] }, 'cannot be read'],
  ['points of another shape', { courses: [course('a', '[[1,0.2]]')] }, 'cannot be read'],
  ['a point in no game', { courses: [course('a', '[[1.5,0.2,null]]')] }, 'cannot be read'],
  ['a point twice', { courses: [course('a', '[[1,0.2,null],[1,0.2,null]]')] }, 'stands twice'],
])('%s is refused', (_, rows, message) => {
  expect(() => summarizeCohort(PITCHERS, { ...NOTHING, subjects: SUBJECTS, ...rows })).toThrow(message);
});

test('a stint twice in one role is refused', () => {
  expect(() => openCohorts({ subjects: [...SUBJECTS, SUBJECTS[0]!], asOf: AS_OF })).toThrow('stands twice');
});

test('every row equals the plain mean of its own stints, whatever the order and the batches of the rows', () => {
  const random = seededRandom('cohorts against plain means');
  const pick = <T>(items: readonly T[]): T => items[random.below(items.length)] as T;
  const noise = () => random.unit() - 0.5;
  const subjects = Array.from({ length: 120 }, (_, index) =>
    subject(`s${index}`, random.below(50), {
      region: pick(['elbow', 'shoulder', 'knee']),
      nature: pick(['strain', 'tear', null]),
      season: pick([2015, 2016]),
      age: pick([22, 27, 31, null]),
    }),
  );
  const changes = subjects.flatMap(({ stintId }) =>
    (['fastball_velocity', 'whiff_rate'] as const).flatMap((measure) =>
      random.unit() < 0.3 ? [] : [change(stintId, noise(), pick([null, noise()]), { measure })],
    ),
  );
  const courses = subjects.map(({ stintId }) => course(stintId, JSON.stringify([[-1, noise(), null], [1, noise(), noise()]]))); // prettier-ignore
  const leads = subjects.map(({ stintId }) => lead(stintId, noise()));
  const filters = cohortCatalogue(subjects);
  const rows = summarizeCohorts({ subjects, changes, courses, leads, filters, asOf: AS_OF });
  expect(rows.cohorts).toHaveLength(filters.length);
  expect(rows.changes).toHaveLength(2 * filters.length);

  const bySubject = new Map(subjects.map((one) => [one.stintId, one]));
  for (const row of rows.changes) {
    const filter = parseCohortId(row.cohortId);
    const values = changes
      .filter(({ stintId, measure }) => measure === row.measure && matches(filter, bySubject.get(stintId)!))
      .map(({ stintId, valueChange }) => ({ cluster: bySubject.get(stintId)!.playerId, value: valueChange }));
    const plain = clusterMean(values)!;
    expect([row.stints, row.players]).toEqual([plain.n, plain.clusters]);
    expect(row.valueChange).toBeCloseTo(plain.mean, 12);
    expect(row.lower).toBeCloseTo(plain.lower, 10);
  }

  const open = openCohorts({ subjects: shuffle(subjects, random), asOf: AS_OF });
  for (const row of shuffle(changes, random)) open.take({ changes: [row] });
  open.take({ leads: shuffle(leads, random) });
  open.take({ courses: shuffle(courses, random) });
  const again = filters.map((filter) => open.summarize(filter));
  expect(again.map(({ cohort }) => cohort)).toEqual(rows.cohorts);
  expect(again.flatMap((one) => one.changes)).toEqual(rows.changes);
  expect(again.flatMap((one) => one.courses)).toEqual(rows.courses);
  expect(again.flatMap((one) => one.leads)).toEqual(rows.leads);
});
