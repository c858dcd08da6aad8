import { expect, test } from '@jest/globals';
import { GameChance } from './game-chance';
import { dealGames } from './game-deals';
import { drawResamples } from './game-draws';

test('draws are those of the seed, and made once for each shape of windows', () => {
  const chance = new GameChance('stint');
  expect(chance.resamples(50, 4, 3)).toEqual(drawResamples('stint', 50, 4, 3));
  expect(chance.resamples(50, 4, 3)).toBe(chance.resamples(50, 4, 3));
  expect(chance.resamples(50, 3, 4)).not.toBe(chance.resamples(50, 4, 3));
  expect(chance.resamples(20, 4, 3).draws).toBe(20);
});

test('deals are those of the seed within strata, and made once for each of them', () => {
  const chance = new GameChance(7);
  const [home, away] = [Array.from({ length: 9 }, () => 1), Array.from({ length: 9 }, () => 2)];
  expect(chance.deals(99, home, home)).toEqual(dealGames(7, 99, home, home));
  expect(chance.deals(99, home, home)).toBe(chance.deals(99, home, home));
  expect(chance.deals(99, home, away)).toMatchObject({ draws: 1, exact: true });
});

test('each deal has every game once, on one of the two sides', () => {
  for (const count of [3, 9]) {
    const strata = Array.from({ length: count }, (_, game) => game % 2);
    const { draws, before, after } = new GameChance('deal').deals(40, strata, strata);
    const games = Array.from({ length: 2 * count }, (_, game) => game);
    for (let row = 0; row < draws; row++) {
      const dealt = [before, after].flatMap((side) => [...side.subarray(row * count, (row + 1) * count)]);
      expect(dealt.sort((one, other) => one - other)).toEqual(games);
    }
  }
});
