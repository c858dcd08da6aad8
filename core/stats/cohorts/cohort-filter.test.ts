import { expect, test } from '@jest/globals';
import { IngestError } from '../../errors';
import { cohortId, everyInjury, matches, parseCohortId } from './cohort-filter';
import { subject } from './subjects.fixture';

const PITCHERS = everyInjury('pitcher');

test('an id leaves out what is any, keeps one order of keys, and reads back as the same filter', () => {
  expect(cohortId(PITCHERS)).toBe('role=pitcher');
  const elbows = { ...PITCHERS, seasonTo: 2019, seasonFrom: 2015, region: 'elbow' };
  expect(cohortId(elbows)).toBe('role=pitcher&region=elbow&seasons=2015-2019');
  expect(parseCohortId('role=pitcher&region=elbow&seasons=2015-2019')).toEqual(elbows);
  const full = {
    role: 'batter' as const,
    listKind: 'bereavement',
    region: 'upper_arm',
    nature: 'stress_reaction',
    listDays: 60,
    ageFrom: null,
    ageTo: 24,
    daysFrom: 91,
    daysTo: null,
    seasonFrom: 2019,
    seasonTo: 2019,
  };
  const id =
    'role=batter&list=bereavement&region=upper_arm&nature=stress_reaction&listDays=60&age=-24&missed=91-&seasons=2019';
  expect(cohortId(full)).toBe(id);
  expect(parseCohortId(id)).toEqual(full);
  // The column that keeps it has 160 characters.
  expect(id.length).toBeLessThan(160);
});

test('any order of keys and any way to write the same filter become one id', () => {
  for (const [text, id] of [
    ['seasons=2015-2015&region=elbow&role=pitcher', 'role=pitcher&region=elbow&seasons=2015'],
    ['list=injured&role=batter', 'role=batter'],
    ['missed=0-14&age=30-30&role=pitcher', 'role=pitcher&age=30&missed=0-14'],
  ] as const) {
    expect(cohortId(parseCohortId(text))).toBe(id);
  }
});

test.each([
  ['', 'cohort: "" is not a filter by role'],
  ['region=elbow', 'role: ""'],
  ['role=catcher', 'role: "catcher" is not one of pitcher, batter'],
  ['role=Pitcher', 'role: "Pitcher"'],
  ['role=pitcher&', 'cohort: ""'],
  ['role=pitcher&colour=red', 'cohort: "colour=red"'],
  ['role=pitcher&role=pitcher', 'role: "pitcher" is not said once only'],
  ['role=pitcher&__proto__=x', 'cohort: "__proto__=x"'],
  ['role=pitcher&constructor=x', 'cohort: "constructor=x"'],
  ['role=pitcher&region=constructor', 'region: "constructor"'],
  ['role=pitcher&region=', 'region: ""'],
  ['role=pitcher&region=elbow=', 'region: "elbow="'],
  ['role=pitcher&nature=elbow', 'nature: "elbow"'],
  ['role=pitcher&list=suspended', 'list: "suspended" is not one of injured, paternity, bereavement'],
  ['role=pitcher&listDays=30', 'listDays: "30" is not one of 7, 10, 15, 60'],
  ['role=pitcher&listDays=015', 'listDays: "015"'],
  ['role=pitcher&age=', 'age: ""'],
  ['role=pitcher&age=-', 'age: "-"'],
  ['role=pitcher&age=14', 'age: "14" is not a number or a range within 15 and 60'],
  ['role=pitcher&age=30-61', 'age: "30-61"'],
  ['role=pitcher&age=35-25', 'age: "35-25"'],
  ['role=pitcher&age=2529', 'age: "2529"'],
  ['role=pitcher&age=1e1', 'age: "1e1"'],
  ['role=pitcher&age=٣٠', 'age: "٣٠"'],
  ['role=pitcher&age=25–29', 'age: "25–29"'],
  ['role=pitcher&seasons=20152019', 'seasons: "20152019"'],
  ['role=pitcher&seasons=2015-2019-2020', 'seasons: "2015-2019-2020"'],
  ['role=pitcher&seasons=02015', 'seasons: "02015"'],
  ['role=pitcher&seasons= 2015', 'seasons: " 2015"'],
  ['role=pitcher&seasons=1875', 'seasons: "1875"'],
  ['role=pitcher&missed=99999999999999999999', 'missed: "99999999999999999999"'],
  ["role=pitcher' OR 1=1 --", 'role: "pitcher\' OR 1=1 --"'],
  ['role=pitcher%26region=elbow', 'role: "pitcher%26region=elbow"'],
  ['role=pitcher\n', 'role: "pitcher\\n"'],
  ['role=pitcher\u0000', 'role: "pitcher\\u0000"'],
  [`role=pitcher&region=${'<script>'.repeat(20)}`, 'region: "<script><script><script><script><script>…"'],
  ['&'.repeat(1_000_000), 'cohort: "&&&&'],
])('%j is refused, and the message names field and value', (text, message) => {
  let refusal: unknown;
  try {
    parseCohortId(text);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(IngestError);
  expect(refusal).toMatchObject({ kind: 'BadInput' });
  expect((refusal as IngestError).message.startsWith(message)).toBe(true);
  expect((refusal as IngestError).message.length).toBeLessThan(1_000);
});

test('a stint belongs to a cohort when nothing of the filter speaks against it', () => {
  const one = subject('a', 1);
  const belongs = (text: string, otherwise = {}) => matches(parseCohortId(text), { ...one, ...otherwise });
  expect(belongs('role=pitcher')).toBe(true);
  expect(belongs('role=batter')).toBe(false);
  expect(belongs('role=pitcher', { listKind: 'paternity' })).toBe(false);
  expect(belongs('role=pitcher&list=paternity', { listKind: 'paternity', region: null })).toBe(true);
  expect(belongs('role=pitcher&region=elbow&nature=strain&listDays=15&age=27&missed=20&seasons=2015')).toBe(
    true,
  );
  expect(belongs('role=pitcher&region=forearm')).toBe(false);
  expect(belongs('role=pitcher&nature=sprain')).toBe(false);
  expect(belongs('role=pitcher&listDays=60')).toBe(false);
  // Both ends of a range belong to it.
  expect(belongs('role=pitcher&age=27-28')).toBe(true);
  expect(belongs('role=pitcher&age=-27')).toBe(true);
  expect(belongs('role=pitcher&age=28-')).toBe(false);
  expect(belongs('role=pitcher&missed=21-30')).toBe(false);
  expect(belongs('role=pitcher&seasons=2016-')).toBe(false);
  // What is not known lies in no band.
  expect(belongs('role=pitcher&age=15-60', { age: null })).toBe(false);
  expect(belongs('role=pitcher', { age: null, region: null, nature: null, listDays: null })).toBe(true);
});
