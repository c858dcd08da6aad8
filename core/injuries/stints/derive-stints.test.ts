import { expect, test } from '@jest/globals';
import type { PlayerMove, Stint } from '../stint';
import {
  activated,
  calendarTo,
  COMETS,
  day,
  derive,
  diagnosis,
  hurtOn,
  move,
  OWLS,
  PELL,
  placed,
  played,
  playedDaily,
  transferred,
} from './history.fixture';
import { deriveStints } from './derive-stints';

const spans = (stints: readonly Stint[]) =>
  stints.map(({ startedOn, endedOn, endHow }) => [startedOn, endedOn, endHow].join(' '));
const kinds = (reviews: readonly { readonly kind: string }[]) => reviews.map(({ kind }) => kind);
const parts = (stint: Stint | undefined) => stint?.evidence.map(({ part }) => part);

test('a placement and an activation are a stint, with the games before and after', () => {
  const { stints, reviews } = derive(
    [
      placed('2016-05-06', 15, {
        retroactiveTo: day('2016-05-04'),
        reason: 'Right forearm tightness',
        diagnoses: [diagnosis('forearm', { side: 'right', nature: 'tightness' })],
      }),
      activated('2016-05-24'),
    ],
    { appearances: played('2016-05-01', '2016-05-03', '2016-05-24', '2016-05-26') },
  );
  expect(reviews).toEqual([]);
  expect(stints).toEqual([
    expect.objectContaining({
      stintId: '900001-20160506',
      playerId: PELL,
      teamId: OWLS,
      season: 2016,
      listKind: 'injured',
      placedOn: '2016-05-06',
      startedOn: '2016-05-04',
      startHow: 'retroactive',
      retroactiveAsWritten: null,
      endedOn: '2016-05-24',
      endHow: 'activated',
      lists: [{ from: '2016-05-06', days: 15 }],
      lastPlayedOn: '2016-05-03',
      returnedOn: '2016-05-24',
      region: 'forearm',
      side: 'right',
      nature: 'tightness',
      reason: 'Right forearm tightness',
      daysMissed: 20,
      gamesMissed: 20,
    }),
  ]);
  expect(parts(stints[0])).toEqual(['placement', 'activation']);
});

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

test('a trade while on the list does not end it, nor does the placement by the new club', () => {
  const calendar = {
    ...calendarTo('2016-12-31'),
    gamesOf: (club: number) => (club === OWLS ? 100 : 7),
  };
  const moves = [
    placed('2016-06-01'),
    move('2016-07-01', 'traded'),
    placed('2016-07-05', 15, { teamId: COMETS }),
    activated('2016-07-20', 15, { teamId: COMETS }),
  ];
  const { stints, reviews } = deriveStints(
    { playerId: PELL, moves, appearances: [], fieldInjuries: [] },
    calendar,
  );
  expect(spans(stints)).toEqual(['2016-06-01 2016-07-20 activated']);
  expect(stints[0]).toMatchObject({ teamId: OWLS, gamesMissed: 107 });
  expect(parts(stints[0])).toEqual(['placement', 'team_change', 'correction', 'activation']);
  expect(reviews).toEqual([]);
});

test('two clubs that place a man on one day are a riddle; the club he last played for has him', () => {
  const { stints, reviews } = derive(
    [placed('2016-06-13', 10, { teamId: COMETS, reason: 'Hip stress reaction' }), placed('2016-06-13', 10)],
    { appearances: played('2016-06-10') },
  );
  expect(stints).toHaveLength(1);
  expect(stints[0]?.teamId).toBe(OWLS);
  expect(kinds(reviews)).toEqual(['two_clubs']);
});

test('the season ends what nobody ended; the formal activation of the winter is evidence', () => {
  const { stints, reviews } = derive([placed('2016-08-10'), activated('2016-11-04')]);
  expect(spans(stints)).toEqual(['2016-08-10 2016-10-03 season_end']);
  expect(parts(stints[0])).toEqual(['placement', 'activation']);
  expect(reviews).toEqual([]);
});

test('an activation or a game of the postseason comes before the end of the season', () => {
  const paper = derive([placed('2016-08-10'), activated('2016-10-06')]);
  expect(spans(paper.stints)).toEqual(['2016-08-10 2016-10-06 activated']);
  const game = derive([placed('2016-08-10')], { appearances: played('2016-10-25') });
  expect(spans(game.stints)).toEqual(['2016-08-10 2016-10-25 appeared']);
  expect(game.stints[0]?.daysMissed).toBe(54);
});

test('a placement of the postseason lasts until its last game and misses no day of the season', () => {
  const { stints } = derive([placed('2016-10-12')]);
  expect(spans(stints)).toEqual(['2016-10-12 2016-11-03 season_end']);
  expect(stints[0]).toMatchObject({ season: 2016, daysMissed: 0, gamesMissed: 0 });
});

test.each(['2015-03-01', '2014-12-02'])(
  'a placement of the winter (%s) belongs to the season to come',
  (on) => {
    const { stints } = derive([placed(on, 60)]);
    expect(stints[0]).toMatchObject({ season: 2015, endedOn: '2015-10-05', daysMissed: 183 });
  },
);

test('while the season lasts, so does the stint', () => {
  const open = derive([placed('2016-09-30')], { asOf: '2016-10-02' });
  expect(open.stints[0]).toMatchObject({ endedOn: null, endHow: null, returnedOn: null, daysMissed: 3 });
  const over = derive([placed('2016-09-30')], { asOf: '2016-10-03' });
  expect(over.stints[0]).toMatchObject({ endedOn: '2016-10-03', endHow: 'season_end', daysMissed: 3 });
});

test('hurt again within ten days of his return is a re-injury; eleven days later it is not', () => {
  const second = (on: string) =>
    derive([placed('2016-05-01'), activated('2016-05-20'), placed(on)]).stints[1];
  expect(second('2016-05-30')?.reinjuryOf).toBe('900001-20160501');
  expect(second('2016-05-31')?.reinjuryOf).toBeNull();
});

test('the same part in the next season without a game between carries the injury on', () => {
  const elbow = { diagnoses: [diagnosis('elbow')], reason: 'Elbow' };
  const last = placed('2015-06-01', 60, elbow);
  const next = (facts: object) => placed('2016-03-20', 60, facts);
  expect(derive([last, next(elbow)]).stints[1]?.continuationOf).toBe('900001-20150601');
  expect(derive([last, next({ diagnoses: [diagnosis('knee')] })]).stints[1]?.continuationOf).toBeNull();
  expect(derive([last, next({})]).stints[1]?.continuationOf).toBeNull();
  const game = { appearances: played('2015-10-04', '2016-03-19') };
  expect(derive([last, next(elbow)], game).stints[1]?.continuationOf).toBeNull();
});

test('where a club has no games loaded nobody knows how many he missed', () => {
  const calendar = { ...calendarTo('2016-12-31'), gamesOf: () => null };
  const history = { playerId: PELL, moves: [placed('2016-06-01')], appearances: [], fieldInjuries: [] };
  expect(deriveStints(history, calendar).stints[0]).toMatchObject({ gamesMissed: null, daysMissed: 124 });
});
