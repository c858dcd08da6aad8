import { expect, test } from '@jest/globals';
import { deriveStints } from './derive-stints';
import {
  calendarTo,
  activated,
  COMETS,
  day,
  derive,
  diagnosis,
  kinds,
  move,
  OWLS,
  parts,
  PELL,
  placed,
  played,
  spans,
} from './history.fixture';

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
