import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gamePk } from '../../ids';
import { battingDifferences, pitchCountDifferences } from '../box-score-sums.fixture';
import type { ParsedGame } from '../parsed-game';
import { pitchResult } from '../pitch-call';
import { checkGame } from '../quality/check-game';
import { parseGamedayXml } from './parse-gameday-xml';

/** Real files, kept beside the project and never in it. */
const FOLDER = resolve(process.cwd(), '../shared/recordings/gd2');

function describeRecordings(title: string, body: () => void): void {
  if (existsSync(FOLDER)) describe(title, body);
  else test.skip(`${title} (skipped: no recordings beside the project)`, () => undefined);
}

function textsOf(folder: string, names: readonly string[]): Record<string, string> {
  const text = (name: string) => readFileSync(join(FOLDER, folder, name), 'utf8');
  return Object.fromEntries(names.map((name) => [name.split('/').at(-1)!, text(name)]));
}

const NO_HITTER = '2014_06_18_colmlb_lanmlb_1';
const COLORADO = 115;
const KERSHAW = 477132;
let parsed: ParsedGame | undefined;
const noHitter = () =>
  (parsed ??= parseGamedayXml(
    { gid: NO_HITTER, files: textsOf(NO_HITTER, ['inning_all.xml', 'players.xml']) },
    gamePk(381_456),
    'mlb',
  ));

describeRecordings('the recorded no-hitter of 18 June 2014', () => {
  test('has 257 pitches, all tracked, in nine innings', () => {
    expect(noHitter().game).toMatchObject({
      pitches: 257,
      trackedPitches: 257,
      innings: 9,
      awayScore: 0,
      homeScore: 8,
      officialDate: '2014-06-18',
      state: 'final',
    });
  });

  test('has no hit by Colorado, and fifteen strikeouts by Kershaw in 107 pitches', () => {
    const { batting, pitching } = noHitter();
    const colorado = batting.filter(({ teamId }) => teamId === COLORADO);
    expect(colorado.reduce((sum, row) => sum + row.hits, 0)).toBe(0);
    expect(colorado.reduce((sum, row) => sum + row.atBats, 0)).toBe(28);
    expect(pitching.find(({ playerId }) => playerId === KERSHAW)).toMatchObject({
      outs: 27,
      strikeOuts: 15,
      numberOfPitches: 107,
      hits: 0,
      baseOnBalls: 0,
    });
  });

  test('adds up: pitches by pitcher, outs, and the count after each last pitch', () => {
    const game = noHitter();
    expect(pitchCountDifferences(game)).toEqual([]);
    expect(battingDifferences(game)).toEqual([]);
    expect(game.pitching.reduce((sum, row) => sum + row.outs, 0)).toBe(51);
    const last = new Map(game.pitches.map((row) => [row.atBatIndex, row]));
    const off = game.plateAppearances.filter(({ atBatIndex, balls, strikes }) => {
      const pitch = last.get(atBatIndex)!;
      return pitch.ballsAfter !== balls || pitch.strikesAfter !== strikes;
    });
    expect(off).toEqual([]);
  });

  test('is plausible to every quality rule', () => {
    expect(checkGame(noHitter())).toEqual([]);
  });

  test('keeps the zone of each pitch and knows every call', () => {
    const { pitches } = noHitter();
    expect(pitches.filter((row) => row.strikeZoneTop === null || row.strikeZoneBottom === null)).toEqual([]);
    expect(new Set(pitches.map((row) => row.strikeZoneTop)).size).toBeGreaterThan(20);
    expect(pitches.filter((row) => pitchResult(row.callCode) === 'unknown')).toEqual([]);
  });
});

describeRecordings('the recorded pieces of 15 September 2009', () => {
  const names = [
    'inning/inning_1.xml',
    'inning/inning_5.xml',
    'inning/inning_9.xml',
    'inning/inning_hit.xml',
  ];
  const texts = () => textsOf('timothyf_sample', [...names, 'players.xml', 'game.xml', 'boxscore.xml']);
  const pieces = () => parseGamedayXml({ gid: 'timothyf_sample', files: texts() }, gamePk(246_355), 'mlb');

  test('are read: 43 + 46 + 36 pitches, the printed box score, the ballpark, the decisions', () => {
    const { game, batting, pitching, venues } = pieces();
    expect(game).toMatchObject({
      pitches: 125,
      awayScore: 11,
      homeScore: 1,
      venueId: 2394,
      attendance: 20_422,
      durationMinutes: 186,
      winningPitcherId: 434_565,
      losingPitcherId: 132_220,
    });
    expect(venues).toMatchObject([{ name: 'Comerica Park' }]);
    expect(batting.reduce((sum, row) => sum + row.hits, 0)).toBe(14);
    expect(pitching.filter(({ teamId }) => teamId === 116).reduce((sum, row) => sum + row.outs, 0)).toBe(27);
  });

  test('have men left on base at the end of an inning who are not out', () => {
    const outs = pieces().runners.filter((row) => row.atBatIndex === 45 && row.isOut);
    expect(outs.map((row) => row.runnerId)).toEqual([408_234]);
  });

  test('find each ball in play its spot in the hit chart', () => {
    const { battedBalls } = pieces();
    expect(battedBalls).toHaveLength(20);
    expect(battedBalls.filter((row) => row.coordX === null)).toEqual([]);
  });

  test('are no whole game: the quality rules refuse them', () => {
    const refusing = checkGame(pieces()).filter(({ grade }) => grade === 'quarantine');
    expect(refusing.map(({ rule }) => rule)).toContain('plate_appearances_contiguous');
  });
});
