import { expect, test } from '@jest/globals';
import { day } from './history.fixture';
import { mendRetroactive } from './mend-retroactive';

const mend = (written: string, placedOn: string, days = 15) =>
  mendRetroactive(day(written), day(placedOn), days)?.on ?? null;

test('a date within thirty days before the placement stands as written', () => {
  expect(mendRetroactive(day('2015-04-29'), day('2015-05-24'), 15)).toEqual({
    on: '2015-04-29',
    isMended: false,
  });
  expect(mend('2015-05-24', '2015-05-24')).toBe('2015-05-24');
});

test('a wrong year is mended, across the turn of the year and over a leap day too', () => {
  expect(mend('2008-07-28', '2009-07-30')).toBe('2009-07-28');
  expect(mend('2016-12-28', '2016-01-04')).toBe('2015-12-28');
  expect(mend('2016-02-29', '2017-03-02')).toBeNull();
});

test('a wrong month is mended where one day alone lies close before the placement', () => {
  expect(mend('2015-07-08', '2015-06-10')).toBe('2015-06-08');
  expect(mend('2015-02-28', '2015-06-05')).toBe('2015-05-28');
});

test('a date that may be true of a long list, or lies far off in any month, is not mended', () => {
  expect(mend('2015-03-08', '2015-06-10', 60)).toBeNull();
  expect(mend('2015-03-12', '2015-06-11')).toBeNull();
  expect(mend('2011-03-08', '2015-06-10')).toBeNull();
});
