import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseJson } from '../json';
import { battingDifferences, pitchCountDifferences } from './box-score-sums.fixture';
import { parseFeed } from './parse-feed';
import { parseSchedule } from './parse-schedule';
import type { ParsedGame } from './parsed-game';
import { isSwing, pitchResult } from './pitch-call';

/** Real answers, kept beside the project and never in it. */
const FOLDER = resolve(process.cwd(), '../shared/recordings');

const recordings = (folder: string) =>
  existsSync(FOLDER) ? readdirSync(join(FOLDER, folder)).filter((name) => name.endsWith('.json')) : [];
const recordedText = (folder: string, name: string) => readFileSync(join(FOLDER, folder, name), 'utf8');
const recorded = (folder: string, name: string) => parseJson(recordedText(folder, name), name);

function describeRecordings(title: string, body: () => void): void {
  if (existsSync(FOLDER)) describe(title, body);
  else test.skip(`${title} (skipped: no recordings beside the project)`, () => undefined);
}

// One file is no genuine answer: somebody cut its plays down and left the box score of the whole game.
const names = recordings('feeds').filter((name) => !name.includes('TRIMMED'));
const parsed = new Map<string, ParsedGame>();
const feeds = names.map((name) => ({ name, parse: () => parsedOnce(name) }));
const finals = feeds.filter(({ name }) => name.includes('_final_'));

function parsedOnce(name: string): ParsedGame {
  const game = parsed.get(name) ?? parseFeed(recorded('feeds', name), 'mlb');
  parsed.set(name, game);
  return game;
}

describeRecordings('a recorded feed', () => {
  test('is one of ten, six of them final', () => {
    expect([feeds.length, finals.length]).toEqual([10, 6]);
  });

  test.each(feeds)("$name: each pitcher's pitches are as many as in the box score", ({ parse }) => {
    expect(pitchCountDifferences(parse())).toEqual([]);
  });

  test.each(finals)("$name: each batter's line is that of the box score", ({ parse }) => {
    const game = parse();
    expect(battingDifferences(game)).toEqual([]);
    expect(game.plateAppearances.length).toBeGreaterThan(50);
  });

  test.each(feeds)('$name: plays and pitches have one key each, and play ids are unique', ({ parse }) => {
    const { plateAppearances, pitches } = parse();
    expect(plateAppearances.map((row) => row.atBatIndex)).toEqual(plateAppearances.map((_, i) => i));
    expect(new Set(pitches.map((row) => `${row.atBatIndex} ${row.eventIndex}`)).size).toBe(pitches.length);
    expect(new Set(pitches.map((row) => row.playId)).size).toBe(pitches.length);
  });

  test.each(feeds)('$name: no pitch is thrown with three strikes, four balls or three outs', ({ parse }) => {
    const bad = parse().pitches.filter(
      (row) => row.strikesBefore > 2 || row.ballsBefore > 3 || row.outsBefore > 2,
    );
    expect(bad).toEqual([]);
  });

  test.each(feeds)('$name: no pitch has an unknown call, and each has a zone box', ({ parse }) => {
    const { pitches } = parse();
    expect(pitches.filter((row) => pitchResult(row.callCode) === 'unknown')).toEqual([]);
    expect(pitches.filter((row) => row.strikeZoneTop === null)).toEqual([]);
  });

  test.each(finals)(
    '$name: every ball in play came from a swing at a pitch that was put in play',
    ({ parse }) => {
      const { pitches, battedBalls } = parse();
      const inPlay = pitches.filter((row) => pitchResult(row.callCode) === 'in_play');
      expect(battedBalls.map((row) => [row.atBatIndex, row.eventIndex])).toEqual(
        inPlay.map((row) => [row.atBatIndex, row.eventIndex]),
      );
      expect(inPlay.every((row) => isSwing(row.callCode))).toBe(true);
    },
  );

  test('of 2021 has no official date of its own and is of the right day', () => {
    const name = names.find((one) => one.startsWith('633860'))!;
    expect(recorded('feeds', name)).not.toHaveProperty('gameData.datetime.officialDate');
    expect(parseFeed(recorded('feeds', name), 'mlb').game.officialDate).toBe('2021-06-03');
  });

  test('of a game not yet begun has rosters and no plays', () => {
    const { game, roster } = feeds.find(({ name }) => name.includes('scheduled'))!.parse();
    expect(game).toMatchObject({ state: 'scheduled', pitches: 0, innings: 0 });
    expect(roster.every((row) => !row.played)).toBe(true);
  });

  test('regression (defect 11): zone boxes differ from batter to batter', () => {
    const { pitches } = finals[0]!.parse();
    expect(new Set(pitches.map((row) => row.strikeZoneTop)).size).toBeGreaterThan(5);
  });
});

describeRecordings('a recorded schedule', () => {
  const names = recordings('schedule');

  test.each(names)('%s becomes one row for each of its games', (name) => {
    const schedule = recorded('schedule', name) as { dates: { games: { gamePk: number }[] }[] };
    const ids = new Set(schedule.dates.flatMap((date) => date.games.map((game) => game.gamePk)));
    const { games: rows, refused } = parseSchedule(schedule, 'mlb');
    expect(refused).toEqual([]);
    expect(rows.map((row) => row.gamePk)).toEqual([...ids].sort((a, b) => a - b));
    expect(rows.every((row) => row.season > 2000 && row.awayTeamId !== row.homeTeamId)).toBe(true);
  });

  test('begins with a byte order mark in two of the files', () => {
    const marked = names.filter((name) => recordedText('schedule', name).startsWith('\uFEFF'));
    expect(marked).toHaveLength(2);
  });

  test.each([
    ['2018-09-27_postponed_DR.json', 1],
    ['2022-04-07_two_postponed.json', 2],
    ['2024-06-05_postponed_746628.json', 1],
    ['2024-10-27_no_games.json', 0],
  ])('%s holds %i postponed games', (name, count) => {
    const { games: rows, refused } = parseSchedule(recorded('schedule', name), 'mlb');
    expect(refused).toEqual([]);
    expect(rows.filter((row) => row.state === 'postponed')).toHaveLength(count);
  });
});
