import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseFeed } from '../../gameday/parse-feed';
import type { ParsedGame } from '../../gameday/parsed-game';
import { parseJson } from '../../json';
import { slashLine } from '../slash-line';
import {
  battingTallyDifferences,
  formsOf,
  pitchingTallyDifferences,
  tallyOf,
} from './box-score-tallies.fixture';
import { addForms, measureValue } from './measure-value';
import { measureById } from './measures';

/** Real answers, kept beside the project and never in it. */
const FOLDER = resolve(process.cwd(), '../shared/recordings/feeds');

function describeRecordings(title: string, body: () => void): void {
  if (existsSync(FOLDER)) describe(title, body);
  else test.skip(`${title} (skipped: no recordings beside the project)`, () => undefined);
}

/** Games that were over, and three snapshots of games that were not yet final: their box scores agree with the plays so far. */
const names = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => /_(final|gameover|inprogress)_/.test(name))
  : [];
const parsed = new Map<string, ParsedGame>();
function game(name: string): ParsedGame {
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const fresh = parseFeed(parseJson(readFileSync(join(FOLDER, name), 'utf8'), name), 'mlb');
  parsed.set(name, fresh);
  return fresh;
}

describeRecordings('the tallies of a recorded game', () => {
  test('are of nine feeds, six of them final', () => {
    expect([names.length, names.filter((name) => name.includes('_final_')).length]).toEqual([9, 6]);
  });

  test.each(names)("%s: every batter's counts are those of the box score", (name) => {
    expect(battingTallyDifferences(game(name))).toEqual([]);
    expect(formsOf(game(name), 'batter').size).toBeGreaterThanOrEqual(18);
  });

  test.each(names)("%s: every pitcher's counts are those of the box score", (name) => {
    expect(pitchingTallyDifferences(game(name))).toEqual([]);
    expect(formsOf(game(name), 'pitcher').size).toBeGreaterThanOrEqual(2);
  });

  test.each(names)("%s: every batter's slash line is that of his line in the box score", (name) => {
    const { batting } = game(name);
    const forms = formsOf(game(name), 'batter');
    const value = (id: 'average' | 'on_base' | 'slugging' | 'ops', player: number) =>
      measureValue(measureById(id), forms.get(player) ?? addForms([]));
    for (const line of batting) {
      const { average, onBase, slugging, onBasePlusSlugging } = slashLine([line]);
      const { playerId } = line;
      expect([
        value('average', playerId),
        value('on_base', playerId),
        value('slugging', playerId),
        value('ops', playerId),
      ]).toEqual([average, onBase, slugging, onBasePlusSlugging]);
    }
    expect(batting.some((line) => line.atBats > 0)).toBe(true);
  });

  test.each(names)('%s: batters and pitchers count the same turns, pitches and balls in play', (name) => {
    const of = (role: string) =>
      addForms(
        tallyOf(game(name))
          .filter((player) => player.role === role)
          .map(({ form }) => form),
      );
    const [batters, pitchers] = [of('batter'), of('pitcher')];
    const { plateAppearances, atBats, pitches, swings, inPlay, located, exitVelocities, sprayAngles } =
      batters;
    expect(pitchers).toMatchObject({
      plateAppearances,
      atBats,
      pitches,
      swings,
      inPlay,
      located,
      exitVelocities,
      sprayAngles,
    });
    expect(pitches).toBe(game(name).pitches.length);
    expect(inPlay).toBe(game(name).battedBalls.length);
  });
});
