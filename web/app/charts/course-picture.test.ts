import { describe, expect, test } from '@jest/globals';
import { addForms } from '../../../core/stats/measures/measure-value';
import { measureById } from '../../../core/stats/measures/measures';
import { sideFigure } from '../../../core/stats/stint-page/side-figure';
import { type CourseGame, coursePicture } from './course-picture.server';

const VELOCITY = measureById('fastball_velocity');

const game = (date: string, mph: number, n: number): CourseGame => ({
  date,
  form: { ...addForms([]), fastballSpeeds: n, fastballSpeedSum: mph * n },
});

const windowOf = (games: CourseGame[]) => {
  const forms = games.map(({ form }) => form);
  return { games, figure: sideFigure(VELOCITY, { games: forms, total: addForms(forms) }) };
};

describe('the picture of a course', () => {
  const before = windowOf([
    game('2025-05-01', 94, 40),
    game('2025-05-06', 96, 10),
    game('2025-05-11', 95, 0),
  ]);
  const after = windowOf([game('2025-08-01', 92, 20), game('2025-08-06', 93, 20)]);
  const picture = coursePicture(VELOCITY, before, after)!;
  /** Back from the picture's y to mph, by its ticks. */
  const [low, high] = [picture.yTicks[0]!, picture.yTicks.at(-1)!];
  const mph = (y: number) =>
    Number(low.text) + ((y - low.at) / (high.at - low.at)) * (Number(high.text) - Number(low.text));

  test('puts each game at its own mean, and the windows at theirs, with their bounds', () => {
    expect(picture.before.marks.map(({ y }) => mph(y))).toEqual([
      expect.closeTo(94, 1),
      expect.closeTo(96, 1),
    ]);
    expect(picture.after.marks.map(({ y }) => mph(y))).toEqual([
      expect.closeTo(92, 1),
      expect.closeTo(93, 1),
    ]);
    // 94 × 40 and 96 × 10 over 50.
    expect(mph(picture.before.mean!)).toBeCloseTo(94.4, 1);
    expect(mph(picture.after.band!.low)).toBeCloseTo(after.figure.lower!, 1);
    expect(mph(picture.after.band!.high)).toBeCloseTo(after.figure.upper!, 1);
  });

  test('has marks whose area is in proportion to n, and none for a game without a fastball', () => {
    const [first, second] = picture.before.marks;
    expect(picture.before.marks).toHaveLength(2);
    expect(first!.r / second!.r).toBeCloseTo(2, 5);
    expect([first!.n, second!.n]).toEqual([40, 10]);
  });

  test('keeps games in order, with the stint between the windows', () => {
    const xs = [...picture.before.marks, ...picture.after.marks].map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((one, other) => one - other));
    expect(Math.max(...picture.before.marks.map(({ x }) => x))).toBeLessThan(picture.gap.x);
    expect(picture.after.marks[0]!.x).toBeGreaterThan(picture.gap.x + picture.gap.width);
    expect(picture.xTicks.map(({ text }) => text)).toEqual(['May 1', 'May 11', 'Aug 1', 'Aug 6']);
  });

  test('does not show rates below zero', () => {
    const rate = measureById('ops');
    const turns = (hits: number): CourseGame => ({
      date: '2025-05-01',
      form: { ...addForms([]), plateAppearances: 4, atBats: 4, hits },
    });
    const games = [turns(0), turns(2)];
    const forms = games.map(({ form }) => form);
    // The interval of two such games reaches far below zero, which is cut off by the scale and not hidden from the label.
    const figure = sideFigure(rate, { games: forms, total: addForms(forms) });
    expect(figure.lower).toBeLessThan(0);
    const { yTicks, before, height, bottom } = coursePicture(rate, { games, figure }, { games, figure })!;
    expect(yTicks[0]!.text).toBe('.000');
    expect(before.band!.low).toBe(height - bottom);
  });

  test('of single games has no bands; of none with the measure it is no picture', () => {
    const one = windowOf([game('2025-05-01', 94, 40)]);
    const single = coursePicture(VELOCITY, one, one)!;
    expect([single.before.band, single.xTicks.length]).toEqual([null, 2]);
    const none = windowOf([game('2025-05-01', 94, 0)]);
    expect(coursePicture(VELOCITY, none, none)).toBeNull();
    expect(coursePicture(VELOCITY, windowOf([]), one)!.before).toMatchObject({ marks: [], mean: null });
  });
});
