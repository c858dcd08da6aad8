import { describe, expect, test } from '@jest/globals';
import { injuriesOf, mostDaysInWords } from './league-words';

const club = (name: string, days: number) => ({
  teamId: name.length, name, stints: 4, players: 3, open: 0, days, pitcherDays: days,
}); // prettier-ignore

const SHOULDER = { role: 'all', region: 'shoulder' } as const;

describe('the league in words', () => {
  test('names the club that lost most days, whatever the order, and who came next', () => {
    expect(
      mostDaysInWords([club('Herons', 90), club('Millers', 1_210), club('Faros', 20)], SHOULDER, 2016),
    ).toBe(
      'Millers lost most days to shoulder injuries in 2016: 1,210 (4 injuries of 3 players), then Herons 90 and Faros 20.',
    );
  });

  test('names all that lost as much, and nobody where nothing was lost', () => {
    expect(mostDaysInWords([club('Herons', 9), club('Millers', 9)], SHOULDER, 2016)).toBe(
      'Herons and Millers lost most days to shoulder injuries in 2016: 9 each.',
    );
    expect(mostDaysInWords([club('Herons', 0)], SHOULDER, 2016)).toBeNull();
    expect(mostDaysInWords([], SHOULDER, 2016)).toBeNull();
  });

  test('says whose injuries, and of what', () => {
    expect(injuriesOf({ role: 'pitcher', region: 'elbow' })).toBe('elbow injuries of pitchers');
    expect(injuriesOf({ role: 'all', region: null })).toBe('injuries');
    expect(injuriesOf({ role: 'batter', region: 'unknown' })).toMatch(
      /^injuries of batters of which no part/,
    );
  });
});
