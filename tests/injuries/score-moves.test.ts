import { describe, expect, test } from '@jest/globals';
import { agreementOf, disagreementsOf, lettersOf, precisionOf, recallOf } from './score-moves';
import type { NamedMove } from './score-moves';

const row = (labelled: NamedMove[], parsed: NamedMove[]) => ({ place: '2001:7', labelled, parsed });

describe("the score of a parser's moves", () => {
  test('takes names for the same that differ in case, accents, dots and apostrophes only', () => {
    expect(lettersOf("J.P. O'Éxample,  Jr.")).toBe(lettersOf('JP OEXAMPLE Jr'));
    expect(lettersOf('Bo Example')).not.toBe(lettersOf('Bo Sample'));
  });

  test('counts a move that is missing against recall, and one too many against precision', () => {
    const rows = [
      row([['placed', 'Bo Example']], []),
      row([['placed', 'Al Sample']], [['placed', 'Al Sample']]),
      row(
        [['optioned', 'Cy Sample']],
        [
          ['optioned', 'Cy Sample'],
          ['optioned', 'Cy Sample'],
        ],
      ),
    ];
    const all = agreementOf(rows);
    expect(all).toEqual({ agreed: 2, labelled: 3, parsed: 3 });
    expect([recallOf(all), precisionOf(all)]).toEqual([2 / 3, 2 / 3]);
    expect(agreementOf(rows, 'placed')).toEqual({ agreed: 1, labelled: 2, parsed: 1 });
  });

  test('is wrong twice when the player is right and the action is not', () => {
    const rows = [row([['placed', 'Bo Example']], [['activated', 'Bo Example']])];
    expect(agreementOf(rows)).toEqual({ agreed: 0, labelled: 1, parsed: 1 });
    expect(disagreementsOf(rows)).toEqual([
      { place: '2001:7', missing: ['placed bo example'], extra: ['activated bo example'] },
    ]);
  });

  test('does not mind the order within a row', () => {
    const moves: NamedMove[] = [
      ['placed', 'Bo Example'],
      ['recalled', 'Al Sample'],
    ];
    expect(disagreementsOf([row(moves, [...moves].reverse())])).toEqual([]);
  });
});
