import { expect, test } from '@jest/globals';
import type { PlayerMove } from '../stint';
import { activated, day, derive, placed, played, transferred } from './history.fixture';

/** Defects of the system that this one replaces, by their number in its list of them. */

test('defect 6: what comes after an injury begins with the return, not with the injury', () => {
  const { stints } = derive([placed('2016-05-10'), activated('2016-06-20')], {
    appearances: played('2016-05-08', '2016-06-22'),
  });
  expect(stints[0]).toMatchObject({
    lastPlayedOn: '2016-05-08',
    startedOn: '2016-05-10',
    endedOn: '2016-06-20',
    returnedOn: '2016-06-22',
  });
});

test('defect 7: the retroactive date is where the stint starts', () => {
  const { stints } = derive([placed('2016-05-10', 15, { retroactiveTo: day('2016-05-02') })]);
  expect(stints[0]).toMatchObject({
    startedOn: '2016-05-02',
    placedOn: '2016-05-10',
    startHow: 'retroactive',
  });
});

test('defect 11: a stint that lasts has days, counted to the newest day that is loaded', () => {
  const { stints } = derive([placed('2016-05-10')], { asOf: '2016-05-19' });
  expect(stints[0]).toMatchObject({ endedOn: null, daysMissed: 10, gamesMissed: 10 });
});

test('defects 1 and 4: rows that come late, twice or after a crash give the same stints', () => {
  const moves: PlayerMove[] = [
    placed('2016-04-10', 15, { reason: 'Sore back' }),
    transferred('2016-04-30', 15, 60),
    activated('2016-06-20', 60),
    placed('2016-08-01', 10, { retroactiveTo: day('2016-07-30') }),
  ];
  const whole = derive(moves);
  expect(whole.stints).toHaveLength(2);
  moves.forEach((late, index) => {
    const others = moves.filter((_, other) => other !== index);
    expect(derive([...others, late])).toEqual(whole);
    expect(derive([late, ...others, late, ...others].reverse())).toEqual(whole);
  });
});
