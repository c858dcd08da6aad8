import { expect, test } from '@jest/globals';
import {
  activated,
  day,
  derive,
  diagnosis,
  hurtOn,
  kinds,
  parts,
  placed,
  played,
  spans,
} from './history.fixture';

test('two placements on one day are one stint with the fuller reason, and both are evidence', () => {
  const { stints, reviews } = derive([
    placed('2016-06-01', 15, { reason: 'Fractured hand', diagnoses: [diagnosis('hand')] }),
    placed('2016-06-01', 15, {
      reason: 'Fractured fourth metacarpal, sprained wrist',
      diagnoses: [diagnosis('hand', { part: 'metacarpal' }), diagnosis('wrist')],
    }),
  ]);
  expect(stints).toHaveLength(1);
  expect(stints[0]).toMatchObject({ reason: 'Fractured fourth metacarpal, sprained wrist', region: 'hand' });
  expect(stints[0]?.diagnoses.map((told) => told.part)).toEqual(['metacarpal', 'wrist', 'hand']);
  expect(parts(stints[0])).toEqual(['placement', 'correction']);
  expect(reviews).toEqual([]);
});

test('a placement told again three days later is no second injury, and may bring the date of the first', () => {
  const { stints, reviews } = derive([
    placed('2016-06-01'),
    placed('2016-06-04', 15, { retroactiveTo: day('2016-05-30'), reason: 'Sore knee' }),
    activated('2016-06-20'),
  ]);
  expect(spans(stints)).toEqual(['2016-05-30 2016-06-20 activated']);
  expect(stints[0]).toMatchObject({ placedOn: '2016-06-01', reason: 'Sore knee' });
  expect(reviews).toEqual([]);
});

test('a placement that goes back to the known one tells it again, however late', () => {
  const { stints } = derive([
    placed('2016-05-09'),
    placed('2016-05-15', 15, { retroactiveTo: day('2016-05-09'), reason: 'Wrist inflammation' }),
  ]);
  expect(spans(stints)).toEqual(['2016-05-09 2016-10-03 season_end']);
});

test.each([
  ['of the year before', '2016-08-27', '2015-08-21', '2016-08-21'],
  ['of the year after', '2016-08-27', '2017-08-21', '2016-08-21'],
  ['of another month', '2016-08-27', '2016-03-24', '2016-08-24'],
])('a retroactive date %s is mended, and kept as written', (_how, placedOn, written, mended) => {
  const { stints, reviews } = derive([placed(placedOn, 15, { retroactiveTo: day(written) })]);
  expect(stints[0]).toMatchObject({
    startedOn: mended,
    startHow: 'retroactive_repaired',
    retroactiveAsWritten: written,
  });
  expect(reviews).toEqual([]);
});

test('a retroactive date that cannot be mended is disregarded, kept and shown to a person', () => {
  const bad = placed('2016-08-05', 60, { retroactiveTo: day('2016-03-24') });
  const { stints, reviews } = derive([bad]);
  expect(stints[0]).toMatchObject({
    startedOn: '2016-08-05',
    startHow: 'placed',
    retroactiveAsWritten: '2016-03-24',
  });
  expect(reviews).toEqual([
    expect.objectContaining({
      kind: 'implausible_retroactive',
      transactionId: bad.transactionId,
      stintId: '900001-20160805',
    }),
  ]);
});

test('a man is not out on a day on which he played, whatever the note goes back to', () => {
  const { stints, reviews } = derive([placed('2016-06-10', 15, { retroactiveTo: day('2016-06-04') })], {
    appearances: played('2016-06-03', '2016-06-07'),
  });
  expect(stints[0]).toMatchObject({ startedOn: '2016-06-08', retroactiveAsWritten: '2016-06-04' });
  expect(kinds(reviews)).toEqual(['implausible_retroactive']);
});

test('a note that goes back to the day of his last game means the day after', () => {
  const { stints, reviews } = derive([placed('2016-06-10', 15, { retroactiveTo: day('2016-06-07') })], {
    appearances: played('2016-06-07'),
  });
  expect(stints[0]?.startedOn).toBe('2016-06-08');
  expect(reviews).toEqual([]);
});

test('hurt in the game of the day of the placement, he is out from the next day', () => {
  const { stints, reviews } = derive([placed('2016-06-10'), activated('2016-06-25')], {
    appearances: played('2016-06-09', '2016-06-10'),
    fieldInjuries: [
      hurtOn('2016-06-10', { how: 'left_in_mid_turn' }),
      hurtOn('2016-06-10', { bodyPart: 'leg' }),
      hurtOn('2016-06-09'),
      hurtOn('2016-06-01'),
    ],
  });
  expect(stints[0]).toMatchObject({ startedOn: '2016-06-11', lastPlayedOn: '2016-06-10' });
  expect(stints[0]?.hurt).toMatchObject({ date: '2016-06-10', how: 'injury_event', bodyPart: 'leg' });
  expect(reviews).toEqual([]);
});

test('no game near the start tells where he was hurt', () => {
  const { stints } = derive([placed('2016-06-10')], {
    fieldInjuries: [hurtOn('2016-06-06'), hurtOn('2016-06-11')],
  });
  expect(stints[0]?.hurt).toBeNull();
});
