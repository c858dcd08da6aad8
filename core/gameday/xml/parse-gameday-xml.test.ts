import { describe, expect, test } from '@jest/globals';
import { gamePk } from '../../ids';
import type { ParsedGame } from '../parsed-game';
import { readBundle, writeBundle } from './gameday-bundle';
import { parseGamedayXml } from './parse-gameday-xml';
import {
  AWAY_BATTER,
  GID,
  HOME_STARTER,
  atBat,
  ball,
  bundleOf,
  element,
  foul,
  inPlay,
  inning,
  pitch,
  quietInning,
  runner,
  strike,
  threeOuts,
} from './tiny-game.fixture';

const PK = gamePk(318_001);
const parse = (innings: readonly string[], more = {}) => parseGamedayXml(bundleOf(innings, more), PK, 'mlb');
/** A game of one inning whose top half is given. */
const parseTop = (...top: readonly string[]) => parse([inning(1, top.join(''), undefined)]);
const line = (game: ParsedGame, batter: number) => game.batting.find(({ playerId }) => playerId === batter);

describe('a game in Gameday XML', () => {
  test('becomes the rows that its feed would give', () => {
    const game = parseTop(
      atBat(
        { num: 1, event: 'Single', b: 1, s: 1, o: 0, more: { des: 'Cass Verity singles on a line drive.' } },
        ball(),
        foul(),
        inPlay('In play, no out'),
        runner(AWAY_BATTER, '', '1B', 'Single'),
      ),
    );
    expect(game.game).toMatchObject({
      gamePk: PK,
      season: 2012,
      officialDate: '2012-06-03',
      awayTeamId: 112,
      homeTeamId: 138,
      state: 'final',
      feedTimestamp: null,
      pitches: 3,
    });
    expect(game.plateAppearances).toMatchObject([
      {
        atBatIndex: 0,
        eventType: 'single',
        outcome: 'hit',
        totalBases: 1,
        balls: 1,
        strikes: 1,
        menOnBase: 'Men_On',
      },
    ]);
    expect(
      game.pitches.map((row) => [row.callCode, row.ballsBefore, row.strikesBefore, row.pitchNumber]),
    ).toEqual([
      ['B', 0, 0, 1],
      ['F', 1, 0, 2],
      ['D', 1, 1, 3],
    ]);
    expect(game.pitches[0]).toMatchObject({
      startSpeed: 91.5,
      strikeZoneTop: 3.41,
      strikeZoneBottom: 1.62,
      plateX: 0.31,
      pixelY: 140.25,
      pfxX: -4.5,
      zone: 5,
      typeConfidence: 0.92,
      pitchType: 'FF',
    });
    expect(game.battedBalls).toMatchObject([{ eventIndex: 2, trajectory: 'line_drive', coordX: null }]);
    expect(game.players.find(({ playerId }) => playerId === AWAY_BATTER)).toMatchObject({
      fullName: 'Cass Verity',
      height: 73,
      batSide: 'L',
      primaryPosition: '8',
    });
    expect(game.copyright).toBe('Copyright 2012 Nobody. Use acknowledges.');
    expect(line(game, AWAY_BATTER)).toMatchObject({ plateAppearances: 1, atBats: 1, hits: 1 });
  });

  test("leaves out the file's spin, which is calculated from the flight and not measured", () => {
    const [row] = parseTop(atBat({ num: 1, event: 'Groundout', o: 1 }, inPlay())).pitches;
    expect([row!.spinRate, row!.spinDirection]).toEqual([null, null]);
  });

  test('trap: of which nothing was tracked has nulls, and its pitches count all the same', () => {
    const untracked = element('pitch', { des: 'Called Strike', type: 'S', id: 3, x: 99.14, y: 150.2 });
    const game = parseTop(atBat({ num: 1, event: 'Strikeout', s: 3, o: 1 }, untracked, untracked, untracked));
    expect(game.game).toMatchObject({ pitches: 3, trackedPitches: 0 });
    expect(game.pitches[0]).toMatchObject({ startSpeed: null, plateX: null, pixelX: 99.14, pitchType: null });
  });

  test('trap: regenerated in 2020 has "placeholder" and "None" for what it lost, and codes in `type`', () => {
    const lost = { zone: 'placeholder', type_confidence: 'placeholder', break_angle: 'None', play_guid: '' };
    const game = parseTop(
      atBat(
        { num: 1, event: 'Groundout', s: 1, o: 1 },
        pitch('Foul', 'F', { code: 'F', ...lost }),
        inPlay('x', { code: 'X', type: 'X' }),
      ),
    );
    expect(game.pitches[0]).toMatchObject({
      zone: null,
      typeConfidence: null,
      breakAngle: null,
      playId: null,
    });
    expect(game.pitches.map((row) => row.callCode)).toEqual(['F', 'X']);
  });

  test('trap: with one sv_id twice keeps both pitches', () => {
    const twice = { sv_id: '120603_190447' };
    const game = parseTop(
      atBat({ num: 1, event: 'Groundout', s: 1, o: 1 }, strike(twice), inPlay('In play, out(s)', twice)),
    );
    expect(game.pitches).toHaveLength(2);
  });

  test('trap: with English and Spanish swapped is told by the event that is English', () => {
    const swapped = { event: 'Ponche', event_es: 'Strikeout', des: 'Se poncha.', des_es: 'Strikes out.' };
    const [turn] = parseTop(
      atBat({ num: 1, event: 'x', s: 3, o: 1, more: swapped }, strike(), strike(), strike()),
    ).plateAppearances;
    expect(turn).toMatchObject({ eventType: 'strikeout', event: 'Strikeout', description: 'Strikes out.' });
  });

  test('is refused when an event is unknown, with file, element and value', () => {
    expect(() => parseTop(atBat({ num: 1, event: 'Moonball', o: 1 }))).toThrow(
      expect.objectContaining({
        kind: 'FieldMismatch',
        message:
          'inning_all.xml/game[0]/inning[0]/top[0]/atbat[0]@event: expected the name of a play, found "Moonball"',
      }),
    );
  });

  test('is refused when it names another game, and when nobody names its men', () => {
    const boxScore = element('boxscore', { game_pk: 5 });
    expect(() => parse([quietInning(1)], { 'boxscore.xml': boxScore })).toThrow(
      'game_pk: expected 318001, found 5',
    );
    const { 'inning_all.xml': innings = '' } = bundleOf([quietInning(1)]).files;
    expect(() => parseGamedayXml({ gid: GID, files: { 'inning_all.xml': innings } }, PK, 'mlb')).toThrow(
      /players\.xml/,
    );
  });

  test('describes players, clubs and parks as older than any feed does', () => {
    const game = parse([quietInning(1)]);
    expect(new Set([...game.players, ...game.teams].map(({ asOfDate }) => asOfDate))).toEqual(
      new Set(['1012-06-03']),
    );
  });
});

describe('a printed box score', () => {
  test('stands where there is one, with what it leaves out counted from the plays', () => {
    const boxScore = element(
      'boxscore',
      { game_pk: PK, status_ind: 'F' },
      element('linescore', { away_team_runs: 0, home_team_runs: 0, away_team_errors: 2 }),
      element(
        'pitching',
        { team_flag: 'home' },
        element('pitcher', { id: HOME_STARTER, out: 3, bf: 3, h: 0, r: 0, er: 0, note: '(W, 3-1)' }),
      ),
      element(
        'batting',
        { team_flag: 'away' },
        element('batter', { id: AWAY_BATTER, bo: 100, pos: 'PH-CF', ab: 3, h: 0, lob: 4 }),
      ),
    );
    const game = parse([inning(1, threeOuts(1, AWAY_BATTER, HOME_STARTER), undefined)], {
      'boxscore.xml': boxScore,
    });
    expect(line(game, AWAY_BATTER)).toMatchObject({ atBats: 3, plateAppearances: 3, leftOnBase: 4 });
    expect(game.pitching).toMatchObject([{ outs: 3, numberOfPitches: 3 }]);
    expect(game.game).toMatchObject({ winningPitcherId: HOME_STARTER, awayErrors: 2 });
    expect(game.roster.find(({ playerId }) => playerId === AWAY_BATTER)).toMatchObject({
      positionAbbrev: 'CF',
      battingOrder: 100,
    });
  });
});

describe('a bundle', () => {
  test('is read back, and equal files give equal bytes in whatever order they were found', () => {
    const bundle = bundleOf([quietInning(1)]);
    const turned = { ...bundle, files: Object.fromEntries(Object.entries(bundle.files).reverse()) };
    expect(writeBundle(turned)).toBe(writeBundle(bundle));
    expect(readBundle(JSON.parse(writeBundle({ ...bundle, gameType: 'S' })))).toEqual({
      ...bundle,
      gameType: 'S',
    });
  });

  test('of another form is refused', () => {
    expect(() => readBundle([])).toThrow(expect.objectContaining({ kind: 'ShapeMismatch' }));
    expect(() => readBundle({ gid: GID, files: { 'game.xml': 1 } })).toThrow(/files\.game\.xml/);
  });
});
