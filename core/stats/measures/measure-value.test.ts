import { describe, expect, test } from '@jest/globals';
import { ratioOfSums } from '../ratio-error';
import { COUNTERS } from './counters';
import type { Counter } from './counters';
import { emptyForm } from './empty-form';
import { addForms, counterSum, gameRatios, measureValue } from './measure-value';
import { MEASURES, measureById } from './measures';

const form = (counts: Partial<Record<Counter, number>>) => ({ ...emptyForm(), ...counts });

describe('a weighted sum of counters', () => {
  test('takes each as often as it weighs', () => {
    const bases = { hits: 1, doubles: 1, triples: 2, homeRuns: 3 };
    expect(counterSum(bases, form({ hits: 5, doubles: 1, triples: 1, homeRuns: 2, walks: 9 }))).toBe(14);
    expect(counterSum({ swings: 1, whiffs: -1 }, form({ swings: 8, whiffs: 3 }))).toBe(5);
    expect(counterSum({}, form({ hits: 5 }))).toBe(0);
  });
});

describe('the value of a measure', () => {
  test.each(MEASURES.map((measure) => [measure.id, measure] as const))(
    '%s is no data, not zero, when nothing was counted',
    (_, measure) => {
      expect(measureValue(measure, emptyForm())).toBeNull();
    },
  );

  test('OPS is none while one of its parts is: a batter who only walked has no slugging', () => {
    const walked = form({ plateAppearances: 1, walks: 1 });
    expect(measureValue(measureById('on_base'), walked)).toBe(1);
    expect(measureValue(measureById('slugging'), walked)).toBeNull();
    expect(measureValue(measureById('ops'), walked)).toBeNull();
  });

  test('is zero when something was counted and none was had', () => {
    expect(measureValue(measureById('average'), form({ atBats: 4 }))).toBe(0);
  });
});

describe('several games', () => {
  const games = [
    form({ atBats: 4, hits: 1, walks: 1, plateAppearances: 5 }),
    form({ walks: 2, plateAppearances: 2 }),
    form({ atBats: 3, hits: 2, homeRuns: 1, plateAppearances: 3 }),
  ];

  test('are added counter by counter', () => {
    const total = addForms(games);
    expect(total).toMatchObject({
      atBats: 7,
      hits: 3,
      homeRuns: 1,
      walks: 3,
      plateAppearances: 10,
      pitches: 0,
    });
    expect(Object.keys(total)).toEqual([...COUNTERS]);
    expect(games[0]).toMatchObject({ atBats: 4, hits: 1 });
  });

  test('of none are an empty form', () => {
    expect(addForms([])).toEqual(emptyForm());
  });

  test('give one ratio each, aligned with the games; OPS gives two lists', () => {
    expect(gameRatios(measureById('average'), games)).toEqual([
      [
        { numerator: 1, denominator: 4 },
        { numerator: 0, denominator: 0 },
        { numerator: 2, denominator: 3 },
      ],
    ]);
    expect(gameRatios(measureById('ops'), games)).toEqual([
      [
        { numerator: 2, denominator: 5 },
        { numerator: 2, denominator: 2 },
        { numerator: 2, denominator: 3 },
      ],
      [
        { numerator: 1, denominator: 4 },
        { numerator: 0, denominator: 0 },
        { numerator: 5, denominator: 3 },
      ],
    ]);
  });

  test('give the value of the games added up', () => {
    const total = addForms(games);
    for (const id of ['average', 'slugging', 'walk_rate'] as const) {
      const [ratios = []] = gameRatios(measureById(id), games);
      expect(ratioOfSums(ratios)).toBe(measureValue(measureById(id), total));
    }
  });
});
