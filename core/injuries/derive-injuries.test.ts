import { describe, expect, test } from '@jest/globals';
import type { IsoDate, PlayerId, TeamId } from '../ids';
import { bareTransaction } from '../transactions/roster-transaction';
import type { RosterTransaction } from '../transactions/roster-transaction';
import { openDerivation } from './derive-injuries';
import { leagueCalendar } from './league-calendar';
import { seasonDays } from './stints/season-days';

const CLUB = 901 as TeamId;

function derive(rows: readonly (Partial<RosterTransaction> & { readonly description: string })[]) {
  const derivation = openDerivation(
    {
      findPerson: () => ({ how: 'unknown' }),
      clubNamed: () => CLUB,
      isClub: () => true,
      resolutions: { count: 0, person: () => null, isDropped: () => false, dismissal: () => null },
    },
    (about) => about,
  );
  derivation.takeDay(
    rows.map((row, n) => ({
      ...bareTransaction({
        transactionId: String(n + 1),
        source: 'league',
        date: '2016-05-04' as IsoDate,
        description: row.description,
      }),
      ...row,
    })),
  );
  return derivation.finish(
    {
      calendar: leagueCalendar('2016-05-05' as IsoDate, [], new Map(), seasonDays),
      factsOf: () => ({ name: null, role: null }),
      clubName: () => null,
      appearancesOf: () => [],
      fieldInjuriesOf: () => [],
    },
    [],
  );
}

describe('what is made of all transactions', () => {
  const placed = (name: string) => `Harbor Herons placed RHP ${name} on the 15-day disabled list.`;

  test('fits its columns, however long a word stands where a name should: one row must not cost the others', () => {
    const name = `Ada ${'x'.repeat(2_000)}`;
    const { moves, stints, reviews } = derive([
      { description: placed(name), playerId: 9_001 as PlayerId },
      { description: placed(name).replace('15', '10') },
      { description: placed(name).replace('15', '60') },
    ]);
    expect(moves).toHaveLength(3);
    expect(stints).toHaveLength(1);
    const names = [...moves, ...stints].map(({ playerName }) => playerName.length);
    expect(Math.max(...names, ...stints.map(({ searchName }) => searchName.length))).toBe(120);
    expect(reviews).toHaveLength(1);
    expect(reviews[0]?.message).toMatch(/^nobody of the name Ada x+ \(2 times\)$/);
    expect(reviews[0]?.message).toHaveLength(1_000);
  });
});
