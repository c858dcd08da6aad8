import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkGame } from '../../core/gameday/quality/check-game';
import { parseFeed } from '../../core/gameday/parse-feed';
import { parseJson } from '../../core/json';
import { liveFeed } from '../../league/simulation/feed/live-feed';
import { seasonOf } from '../../league/simulation/season';
import { RECORDED_FEEDS, describeWithRecordings } from '../platform/recordings';

const recorded = (name: string) =>
  checkGame(parseFeed(parseJson(readFileSync(path.join(RECORDED_FEEDS, name), 'utf8'), name), 'mlb'));

describeWithRecordings('the quality rules, over real feeds', () => {
  test('find nothing in a genuine one: final, over, in progress or not begun', () => {
    const genuine = readdirSync(RECORDED_FEEDS).filter(
      (name) => name.endsWith('.json') && !name.includes('TRIMMED'),
    );
    expect(genuine).toHaveLength(10);
    expect(genuine.flatMap((name) => recorded(name))).toEqual([]);
  });

  test('refuse the one whose plays somebody cut down', () => {
    const [trimmed] = readdirSync(RECORDED_FEEDS).filter((name) => name.includes('TRIMMED'));
    const rules = recorded(trimmed!).filter(({ grade }) => grade === 'quarantine');
    expect(rules.map(({ rule }) => rule)).toContain('innings_of_line_score');
  });
});

describe('the quality rules, over the simulated league', () => {
  const season = seasonOf(2016, 2026);
  const everyFortieth = season.fixtures.filter((_, n) => n % 40 === 0);

  test('find nothing in games across a season', () => {
    expect(everyFortieth.length).toBeGreaterThan(50);
    const findings = everyFortieth.flatMap((game) =>
      checkGame(parseFeed(liveFeed(season, game, { kind: 'final' }), 'league')),
    );
    expect(findings).toEqual([]);
  });

  test('find nothing in a game at any moment of it', () => {
    const game = season.fixtures[7]!;
    for (let plays = 0; plays <= 60; plays += 7) {
      expect(checkGame(parseFeed(liveFeed(season, game, { kind: 'live', plays }), 'league'))).toEqual([]);
    }
  });
});
