import { describe, expect, test } from '@jest/globals';
import { COUNTERS } from './counters';
import { isMeasureId, measureById, MEASURES, measuresOf } from './measures';

describe('the list of measures', () => {
  test('is found by id, and by nothing else', () => {
    expect(measureById('chase_rate')).toMatchObject({ id: 'chase_rate', label: 'Chase rate' });
    expect(MEASURES.every((measure) => isMeasureId(measure.id) && measureById(measure.id) === measure)).toBe(
      true,
    );
    expect(['', 'era', 'constructor', '__proto__', 'Average'].filter(isMeasureId)).toEqual([]);
  });

  test('names each measure once', () => {
    expect(new Set(MEASURES.map(({ label }) => label)).size).toBe(MEASURES.length);
    expect(MEASURES).toHaveLength(36);
  });

  test('uses every counter but those that only help to check others', () => {
    const used = new Set(
      MEASURES.flatMap(({ ratios }) =>
        ratios.flatMap(({ numerator, denominator }) => [
          ...Object.keys(numerator),
          ...Object.keys(denominator),
        ]),
      ),
    );
    expect(COUNTERS.filter((counter) => !used.has(counter))).toEqual([
      'intentionalWalks',
      'sacBunts',
      'interference',
      'inPlay',
      'zoneSwings',
    ]);
  });

  test('gives an interval of independent trials only to shares of turns at bat', () => {
    const newcombe = MEASURES.filter(({ interval }) => interval === 'newcombe');
    expect(newcombe.map(({ id }) => id)).toEqual([
      'average',
      'on_base',
      'strikeout_rate',
      'walk_rate',
      'home_run_rate',
    ]);
    // A share of trials needs whole successes and trials: every weight is 1.
    const weights = newcombe.flatMap(({ ratios }) =>
      ratios.flatMap(({ numerator, denominator }) => [
        ...Object.values(numerator),
        ...Object.values(denominator),
      ]),
    );
    expect(new Set(weights)).toEqual(new Set([1]));
  });
});

describe('a role', () => {
  const headline = (role: 'pitcher' | 'batter') =>
    measuresOf(role)
      .filter((measure) => measure.headline.includes(role))
      .map(({ id }) => id);

  test('has few headline measures, all of them among its own', () => {
    expect(headline('pitcher')).toEqual([
      'ops', 'strikeout_rate', 'walk_rate', 'whiff_rate', 'chase_rate', 'zone_rate', 'breaking_share',
      'fastball_velocity', 'fastball_spin', 'release_height',
    ]); // prettier-ignore
    expect(headline('batter')).toEqual([
      'average', 'ops', 'strikeout_rate', 'walk_rate', 'whiff_rate', 'chase_rate', 'exit_velocity', 'hard_hit_rate',
    ]); // prettier-ignore
    expect(MEASURES.filter(({ headline, roles }) => headline.some((role) => !roles.includes(role)))).toEqual(
      [],
    );
  });

  test('of a batter has nothing to do with what is thrown to him', () => {
    const ids = measuresOf('batter').map(({ id }) => id);
    expect(ids).not.toContain('fastball_velocity');
    expect(ids).not.toContain('breaking_share');
    expect(measuresOf('pitcher').map(({ id }) => id)).not.toContain('pull_rate');
  });
});
