import { expect, test } from '@jest/globals';
import { seededRandom, shuffle } from '../seeded-random';
import { cohortCatalogue } from './cohort-catalogue';
import { cohortId, matches, parseCohortId } from './cohort-filter';
import { subject } from './subjects.fixture';

const FIVE = [1, 2, 3, 4, 5];

test('five elbow strains of pitchers make one cohort for each thing that they have in common', () => {
  const ids = cohortCatalogue(FIVE.map((player) => subject(`s${player}`, player))).map(cohortId);
  expect(ids).toEqual([
    'role=pitcher',
    'role=pitcher&age=25-29',
    'role=pitcher&listDays=15',
    'role=pitcher&missed=15-30',
    'role=pitcher&nature=strain',
    'role=pitcher&region=elbow',
    'role=pitcher&region=elbow&age=25-29',
    'role=pitcher&region=elbow&listDays=15',
    'role=pitcher&region=elbow&missed=15-30',
    'role=pitcher&region=elbow&nature=strain',
    'role=pitcher&region=elbow&seasons=2015',
    'role=pitcher&seasons=2015',
  ]);
});

test('four stints make no cohort', () => {
  expect(cohortCatalogue(FIVE.slice(1).map((player) => subject(`s${player}`, player)))).toEqual([]);
  expect(cohortCatalogue([])).toEqual([]);
});

test('what is not known narrows nothing, and leave has one cohort a role', () => {
  const unknown = { region: null, nature: null, listDays: null, age: null, daysMissed: 0 };
  const subjects = [
    ...FIVE.map((player) => subject(`u${player}`, player, unknown)),
    ...FIVE.map((player) =>
      subject(`p${player}`, player, { ...unknown, listKind: 'paternity', role: 'batter' }),
    ),
    ...FIVE.map((player) => subject(`r${player}`, player, { listKind: 'restricted' })),
  ];
  expect(cohortCatalogue(subjects).map(cohortId)).toEqual([
    'role=batter&list=paternity',
    'role=pitcher',
    'role=pitcher&seasons=2015',
  ]);
});

test('every cohort of many stints holds at least five of them, can be addressed, and is in the same place in any order', () => {
  const random = seededRandom('cohort catalogue');
  const pick = <T>(items: readonly T[]): T => items[random.below(items.length)] as T;
  const subjects = Array.from({ length: 400 }, (_, index) =>
    subject(`s${index}`, random.below(150), {
      role: pick(['pitcher', 'batter']),
      region: pick(['elbow', 'shoulder', 'hamstring', 'general', null]),
      nature: pick(['strain', 'tommy_john', 'illness', null]),
      listDays: pick([7, 10, 15, 60, null]),
      age: pick([19, 24, 25, 29, 30, 34, 35, 44, null]),
      daysMissed: pick([0, 1, 14, 15, 30, 31, 90, 91, 400]),
      season: pick([2015, 2016, 2017]),
    }),
  );
  const filters = cohortCatalogue(subjects);
  expect(filters.length).toBeGreaterThan(80);
  for (const filter of filters) {
    expect(parseCohortId(cohortId(filter))).toEqual(filter);
    expect(subjects.filter((one) => matches(filter, one)).length).toBeGreaterThanOrEqual(5);
  }
  expect(cohortCatalogue(shuffle(subjects, random))).toEqual(filters);
});
