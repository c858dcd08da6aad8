import { expect, test } from '@jest/globals';
import { BUDGETS, overBudget } from './budgets';

test('a page at its budgets is within them, and each figure above is named', () => {
  expect(overBudget(BUDGETS)).toEqual([]);
  expect(overBudget({ ...BUDGETS, js_bytes: 122_881, cls: 0.02, html_bytes: 0 })).toEqual([
    'js_bytes 122881 > 122880',
    'cls 0.02 > 0.01',
  ]);
});
