import { describe, expect, test } from '@jest/globals';
import type { GamePk, IsoDate } from '../../ids';
import { emptyForm } from '../measures/empty-form';
import { measureById } from '../measures/measures';
import { newcombeInterval } from '../newcombe';
import { toSide } from '../stint-page/window-sides';
import { careerParts, partFigures } from './career-figures';
import { countersOf, type CareerGame } from './career-game';
import { differenceOf } from './difference';

const velocity = measureById('fastball_velocity');
const strikeouts = measureById('strikeout_rate');

const form = (mph: number, n: number, strikeOuts = 0, plateAppearances = 0) => ({
  ...emptyForm(),
  fastballSpeeds: n,
  fastballSpeedSum: mph * n,
  strikeOuts,
  plateAppearances,
});

const game = (date: string, mph: number, n: number): CareerGame => ({
  gamePk: Number(date.replaceAll('-', '')) as GamePk,
  date: date as IsoDate,
  season: Number(date.slice(0, 4)),
  form: form(mph, n),
});

const GAMES = [
  game('2025-05-30', 92, 30),
  game('2025-05-02', 94, 10),
  game('2025-06-04', 91, 20),
  game('2024-09-01', 95, 0),
];

describe('a career in parts', () => {
  test('has months in order, each with the days of its games and a figure weighted by pitches', () => {
    const figures = partFigures(velocity, careerParts(GAMES, 'month'));
    expect(figures.map(({ key, first, last }) => [key, first, last])).toEqual([
      ['2025-05', '2025-05-02', '2025-05-30'],
      ['2025-06', '2025-06-04', '2025-06-04'],
    ]);
    expect(figures[0]?.figure.value).toBeCloseTo(92.5);
    expect([figures[0]?.figure.games, figures[0]?.figure.count]).toEqual([2, 40]);
    // A single game has no spread between games.
    expect(figures[1]?.figure.lower).toBeNull();
  });

  test('keeps a season in which nothing was measured, without a figure', () => {
    const seasons = careerParts(GAMES, 'season');
    expect(seasons.map(({ key }) => key)).toEqual(['2024', '2025']);
    expect(partFigures(velocity, seasons).map(({ key }) => key)).toEqual(['2025']);
  });

  test('needs only the counters of its measures', () => {
    expect(countersOf([velocity, strikeouts])).toEqual([
      'plateAppearances',
      'strikeOuts',
      'fastballSpeeds',
      'fastballSpeedSum',
    ]);
  });
});

describe('the difference of two players', () => {
  const first = toSide([form(94, 30), form(95, 30), form(93, 30)]);
  const second = toSide([form(92, 20), form(91, 20), form(90, 20)]);

  test('is Welch’s t between games for a mean', () => {
    const difference = differenceOf(velocity, first, second);
    // R: t.test(c(92, 91, 90), c(94, 95, 93)) gives −5.266958 to −0.733042.
    expect(difference?.value).toBeCloseTo(-3);
    expect(difference?.lower).toBeCloseTo(-5.266958, 4);
    expect(difference?.upper).toBeCloseTo(-0.733042, 4);
    expect(difference?.hasFewGames).toBe(true);
  });

  test('is Newcombe’s for a share of turns at bat', () => {
    const sides = [toSide([form(0, 0, 30, 100)]), toSide([form(0, 0, 20, 100)])] as const;
    const expected = newcombeInterval({ successes: 30, n: 100 }, { successes: 20, n: 100 });
    const difference = differenceOf(strikeouts, ...sides);
    expect([difference?.lower, difference?.upper]).toEqual([expected?.lower, expected?.upper]);
  });

  test('is none where one of them has nothing of it', () => {
    expect(differenceOf(velocity, first, toSide([form(0, 0)]))).toBeNull();
  });
});
