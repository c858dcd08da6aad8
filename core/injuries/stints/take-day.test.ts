import { expect, test } from '@jest/globals';
import type { PlayerMove } from '../stint';
import {
  activated,
  day,
  derive,
  diagnosis,
  kinds,
  move,
  parts,
  placed,
  played,
  playedDaily,
  spans,
  transferred,
} from './history.fixture';

test('a transfer and a rehab assignment leave him on the list', () => {
  const { stints, reviews } = derive([
    placed('2016-04-20', 15, { diagnoses: [diagnosis('general', { nature: 'illness' })], reason: 'Virus' }),
    transferred('2016-05-05', 15, 60, { diagnoses: [diagnosis('elbow')], reason: 'Right elbow strain' }),
    move('2016-06-10', 'rehab'),
    move('2016-06-15', 'rehab_ended'),
    move('2016-06-18', 'rehab'),
    activated('2016-07-01', 60),
  ]);
  expect(spans(stints)).toEqual(['2016-04-20 2016-07-01 activated']);
  expect(stints[0]).toMatchObject({
    rehabFrom: '2016-06-10',
    reason: 'Virus',
    lists: [
      { from: '2016-04-20', days: 15 },
      { from: '2016-05-05', days: 60 },
    ],
  });
  expect(stints[0]?.diagnoses.map(({ region }) => region)).toEqual(['general', 'elbow']);
  expect(parts(stints[0])).toEqual(['placement', 'transfer', 'rehab', 'rehab', 'rehab', 'activation']);
  expect(reviews).toEqual([]);
});

test.each([
  [7, 15],
  [10, 60],
])('a placement of a man on the %d-day list on the %d-day list is a transfer', (from, to) => {
  const { stints, reviews } = derive([placed('2016-05-03', from), placed('2016-05-20', to)]);
  expect(spans(stints)).toEqual(['2016-05-03 2016-10-03 season_end']);
  expect(parts(stints[0])).toEqual(['placement', 'transfer']);
  expect(reviews).toEqual([]);
});

test('a transfer told as a placement too, on one day, is one step', () => {
  const { stints, reviews } = derive([
    placed('2016-06-16'),
    placed('2016-06-28', 60),
    transferred('2016-06-28', 15, 60),
  ]);
  expect(stints.map(({ lists }) => lists.map(({ days }) => days))).toEqual([[15, 60]]);
  expect(reviews).toEqual([]);
});

test('a transfer of a man who was never placed begins a stint and asks for a look', () => {
  const { stints, reviews } = derive([transferred('2016-06-20', 15, 60), activated('2016-08-20', 60)]);
  expect(stints[0]).toMatchObject({
    startedOn: '2016-06-20',
    startHow: 'first_mention',
    endHow: 'activated',
  });
  expect(kinds(reviews)).toEqual(['no_placement']);
});

test('an activation of a man on no list is a riddle and no stint', () => {
  const { stints, reviews } = derive([activated('2016-06-20'), activated('2016-06-20')]);
  expect(stints).toEqual([]);
  expect(kinds(reviews)).toEqual(['no_placement']);
});

test('rehab of a man on no list is worth one look in season and none in spring', () => {
  const season = derive([move('2016-06-20', 'rehab'), move('2016-06-24', 'rehab')]);
  expect(kinds(season.reviews)).toEqual(['no_placement']);
  expect(derive([move('2016-03-10', 'rehab')])).toEqual({ stints: [], reviews: [] });
});

test('an injured man who is activated from the reserve list is back', () => {
  const { stints, reviews } = derive([
    placed('2016-07-10', 10),
    move('2016-07-21', 'activated', { kind: 'reserve' }),
  ]);
  expect(spans(stints)).toEqual(['2016-07-10 2016-07-21 activated']);
  expect(reviews).toEqual([]);
});

test('a list of another kind ends a stint and begins one with an id of its own', () => {
  const { stints } = derive([
    placed('2016-05-01'),
    move('2016-05-08', 'placed', { kind: 'bereavement' }),
    move('2016-05-11', 'activated', { kind: 'bereavement' }),
  ]);
  expect(spans(stints)).toEqual(['2016-05-01 2016-05-08 other_list', '2016-05-08 2016-05-11 activated']);
  expect(stints.map(({ stintId }) => stintId)).toEqual(['900001-20160501', '900001-20160508-bereavement']);
});

test('from the paternity list to the injured list within a day: two stints, none of them empty', () => {
  const { stints } = derive([
    move('2016-05-01', 'placed', { kind: 'paternity' }),
    move('2016-05-04', 'activated', { kind: 'paternity' }),
    placed('2016-05-04'),
  ]);
  expect(spans(stints)).toEqual(['2016-05-01 2016-05-04 activated', '2016-05-04 2016-10-03 season_end']);
});

test('activated and placed again on one day are the end of one stint and the start of another', () => {
  const { stints } = derive([placed('2016-05-01'), activated('2016-05-20'), placed('2016-05-20')]);
  expect(spans(stints)).toEqual(['2016-05-01 2016-05-20 activated', '2016-05-20 2016-10-03 season_end']);
  expect(stints[1]?.reinjuryOf).toBe('900001-20160501');
});

test('placed again in season without an activation, he came back unseen', () => {
  const { stints, reviews } = derive([
    placed('2016-05-01'),
    placed('2016-07-20', 15, { retroactiveTo: day('2016-07-17') }),
  ]);
  expect(spans(stints)).toEqual(['2016-05-01 2016-07-17 placed_again', '2016-07-17 2016-10-03 season_end']);
  expect(kinds(reviews)).toEqual(['placed_twice']);
  expect(parts(stints[0])).toEqual(['placement', 'end']);
});

test('a man who plays is on no list; a person is asked unless the paper comes within three days', () => {
  const appearances = playedDaily('2016-06-01', '2016-06-04');
  const never = derive([placed('2016-05-10')], { appearances });
  expect(spans(never.stints)).toEqual(['2016-05-10 2016-06-01 appeared']);
  expect(kinds(never.reviews)).toEqual(['appeared_on_list']);

  const late = derive([placed('2016-05-10'), activated('2016-06-04')], { appearances });
  expect(spans(late.stints)).toEqual(['2016-05-10 2016-06-01 appeared']);
  expect(parts(late.stints[0])).toEqual(['placement', 'activation']);
  expect(late.reviews).toEqual([]);

  const muchLater = derive([placed('2016-05-10'), activated('2016-06-05')], { appearances });
  expect(kinds(muchLater.reviews)).toEqual(['appeared_on_list']);
});

test('an activation on the day of his first game decides', () => {
  const { stints } = derive([placed('2016-05-10'), activated('2016-06-01')], {
    appearances: played('2016-06-01'),
  });
  expect(stints[0]).toMatchObject({ endHow: 'activated', returnedOn: '2016-06-01' });
});

test.each<[string, PlayerMove['action'], string]>([
  ['released', 'released', 'released'],
  ['retired', 'retired', 'retired'],
  ['optioned', 'optioned', 'moved'],
  ['outrighted', 'outrighted', 'moved'],
  ['recalled', 'recalled', 'moved'],
])('%s, he is off the list', (_how, action, endHow) => {
  const { stints } = derive([placed('2016-05-10'), move('2016-06-01', action)]);
  expect(spans(stints)).toEqual([`2016-05-10 2016-06-01 ${endHow}`]);
});

test('designated for assignment, he stays on the list', () => {
  const { stints } = derive([placed('2016-05-10'), move('2016-06-01', 'designated')]);
  expect(spans(stints)).toEqual(['2016-05-10 2016-10-03 season_end']);
});

test('activated and optioned on one day is an activation', () => {
  const { stints, reviews } = derive([
    placed('2016-05-10'),
    move('2016-06-01', 'optioned'),
    activated('2016-06-01'),
  ]);
  expect(spans(stints)).toEqual(['2016-05-10 2016-06-01 activated']);
  expect(reviews).toEqual([]);
});

test('"activated" without a list does not undo the placement of the day', () => {
  const { stints } = derive([placed('2016-04-01', 60), move('2016-04-01', 'activated')]);
  expect(spans(stints)).toEqual(['2016-04-01 2016-10-03 season_end']);
});

test('an activation that tells how he came on the list begins no second stint', () => {
  const paper = { transactionId: 'whole' };
  const { stints, reviews } = derive([
    placed('2016-05-10'),
    activated('2016-06-01', 15, paper),
    move('2016-06-01', 'placed', { kind: 'injured', reason: 'Sore knee', ordinal: 1, ...paper }),
  ]);
  expect(spans(stints)).toEqual(['2016-05-10 2016-06-01 activated']);
  expect(stints[0]?.reason).toBe('Sore knee');
  expect(reviews).toEqual([]);
});

test('recalled and placed on one day is a placement', () => {
  const { stints } = derive([move('2016-05-10', 'recalled'), placed('2016-05-10', 60)]);
  expect(spans(stints)).toEqual(['2016-05-10 2016-10-03 season_end']);
});
