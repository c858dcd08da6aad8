import { expect, test } from '@jest/globals';
import { emptyForm } from '../measures/empty-form';
import { measureById, measuresOf } from '../measures/measures';
import { leagueFigures, type MeasureLevel } from './league-figures';
import { toSides } from './window-sides';

const rate = (measure: MeasureLevel['measure'], priorMean: number | null): MeasureLevel => ({
  measure,
  players: 300,
  value: 0.25,
  priorMean,
  priorDeviation: priorMean === null ? null : 0.05,
  priorStrength: priorMean === null ? null : 60,
});

const sides = toSides(
  [{ ...emptyForm(), plateAppearances: 40, strikeOuts: 4, walks: 4, homeRuns: 1 }],
  [{ ...emptyForm(), plateAppearances: 20, strikeOuts: 8 }],
);

test('both windows of a headline measure are drawn toward the league, others are set beside it only', () => {
  const levels = [rate('home_run_rate', 0.03), rate('walk_rate', null), rate('strikeout_rate', 0.2)];
  const figures = leagueFigures(measuresOf('pitcher'), 'pitcher', sides, levels);
  const places = figures.map(({ measure }) => measuresOf('pitcher').indexOf(measureById(measure)));
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  const find = (id: MeasureLevel['measure']) => figures.find(({ measure }) => measure === id);
  // 12 of 60 turns from the league: (12 + 4) of 100, and (12 + 8) of 80.
  expect(find('strikeout_rate')).toEqual({ measure: 'strikeout_rate', league: 0.25, players: 300, before: 0.16, after: 0.25 }); // prettier-ignore
  expect(find('home_run_rate')).toMatchObject({ league: 0.25, before: null, after: null });
  // Its players can't be told apart.
  expect(find('walk_rate')).toMatchObject({ league: 0.25, before: null, after: null });
  expect(figures).toHaveLength(3);
});

test('a measure that is a headline in one role is not drawn in the other', () => {
  const [asBatter] = leagueFigures([measureById('average')], 'batter', hits(), [rate('average', 0.25)]);
  const [asPitcher] = leagueFigures([measureById('average')], 'pitcher', hits(), [rate('average', 0.25)]);
  expect(asBatter?.before).toBeCloseTo((15 + 30) / 160, 12);
  expect(asPitcher?.before).toBeNull();
});

const hits = () => toSides([{ ...emptyForm(), atBats: 100, hits: 30 }], []);
