import { describe, expect, test } from '@jest/globals';
import { everyInjury, matches } from '../../core/stats/cohorts/cohort-filter';
import { countChoices, type KnownSubject } from './cohort-choices';

const subject = (over: Partial<KnownSubject>): KnownSubject => ({
  role: 'pitcher', playerId: 1, listKind: 'injured', region: 'elbow', nature: 'strain', listDays: 15, age: 27, daysMissed: 20, season: 2024, ...over,
}); // prettier-ignore

const SUBJECTS = [
  subject({}),
  subject({ playerId: 2, region: 'shoulder', age: null }),
  subject({ playerId: 2, region: 'shoulder', listDays: 60, daysMissed: 120, season: 2025 }),
  subject({ role: 'batter', playerId: 3, region: 'hamstring' }),
  subject({ playerId: 4, listKind: 'paternity', region: null, nature: null, listDays: null }),
];

describe('the choices of a cohort', () => {
  test('count what is chosen, and players once', () => {
    const { stints, players } = countChoices(SUBJECTS, everyInjury('pitcher'));
    expect([stints, players]).toEqual([3, 2]);
  });

  test('of one part stand under all others, but not under the part itself', () => {
    const filter = { ...everyInjury('pitcher'), region: 'elbow', seasonFrom: 2025 };
    const choices = countChoices(SUBJECTS, filter);
    expect(choices.stints).toBe(0);
    expect(choices.region).toEqual([{ value: 'shoulder', stints: 1 }]);
    expect(choices.season).toEqual([{ value: 2024, stints: 1 }]);
  });

  test('promise exactly what choosing them gives', () => {
    const filter = everyInjury('pitcher');
    const { region, age, missed, listDays, list, role } = countChoices(SUBJECTS, filter);
    const n = (open: object) => SUBJECTS.filter((each) => matches({ ...filter, ...open }, each)).length;
    for (const { value, stints } of region) expect([value, n({ region: value })]).toEqual([value, stints]);
    for (const { value, stints } of listDays)
      expect([value, n({ listDays: value })]).toEqual([value, stints]);
    for (const { value, stints } of list) expect([value, n({ listKind: value })]).toEqual([value, stints]);
    for (const { value, stints } of role) expect([value, n({ role: value })]).toEqual([value, stints]);
    for (const { value, stints } of age) expect(n({ ageFrom: value.from, ageTo: value.to })).toBe(stints);
    for (const { value, stints } of missed)
      expect(n({ daysFrom: value.from, daysTo: value.to })).toBe(stints);
    expect(age.map(({ stints }) => stints)).toEqual([0, 2, 0, 0]);
  });
});
