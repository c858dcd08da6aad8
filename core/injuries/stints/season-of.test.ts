import { expect, test } from '@jest/globals';
import { activated, derive, parts, placed, played, spans } from './history.fixture';

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
