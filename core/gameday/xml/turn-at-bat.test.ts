import { describe, expect, test } from '@jest/globals';
import { gamePk } from '../../ids';
import type { ParsedGame } from '../parsed-game';
import { parseGamedayXml } from './parse-gameday-xml';
import {
  AWAY_BATTER,
  AWAY_RELIEVER,
  AWAY_STARTER,
  HOME_BATTER,
  HOME_SECOND,
  HOME_STARTER,
  atBat,
  ball,
  bundleOf,
  element,
  inPlay,
  inning,
  runner,
  strike,
  threeOuts,
} from './tiny-game.fixture';

const PK = gamePk(318_001);
const parse = (innings: readonly string[], more = {}) => parseGamedayXml(bundleOf(innings, more), PK, 'mlb');
/** A game of one inning whose top half is given. */
const parseTop = (...top: readonly string[]) => parse([inning(1, top.join(''), undefined)]);
const line = (game: ParsedGame, batter: number) => game.batting.find(({ playerId }) => playerId === batter);

describe('a runner with an empty end', () => {
  const reaches = atBat(
    { num: 1, event: 'Single', o: 0 },
    inPlay('In play, no out'),
    runner(AWAY_BATTER, '', '1B', 'Single'),
  );
  const runnersOf = (game: ParsedGame) =>
    game.runners.map((row) => [row.atBatIndex, row.runnerId, row.startBase, row.endBase, row.isOut]);

  test('is out when the turn at bat added an out that is not the batter’s', () => {
    const forced = atBat(
      { num: 2, event: 'Forceout', o: 1, batter: AWAY_STARTER },
      inPlay(),
      runner(AWAY_BATTER, '1B', '', 'Forceout'),
      runner(AWAY_STARTER, '', '1B', 'Forceout'),
    );
    expect(runnersOf(parseTop(reaches, forced))).toEqual([
      [0, AWAY_BATTER, null, '1B', false],
      [1, AWAY_BATTER, '1B', null, true],
      [1, AWAY_STARTER, null, '1B', false],
    ]);
  });

  test('was left on base when the only out is the batter’s own, which early files omit', () => {
    const out = (num: number, o: number) =>
      atBat(
        { num, event: 'Flyout', o, batter: AWAY_STARTER },
        inPlay(),
        ...(o === 3 ? [runner(AWAY_BATTER, '1B', '', 'Flyout')] : []),
      );
    const game = parseTop(reaches, out(2, 1), out(3, 2), out(4, 3));
    expect(runnersOf(game).filter(([, id]) => id === AWAY_BATTER)).toEqual([
      [0, AWAY_BATTER, null, '1B', false],
    ]);
    expect(game.runners.filter((row) => row.isOut).map((row) => row.outNumber)).toEqual([1, 2, 3]);
    expect(line(game, AWAY_STARTER)?.leftOnBase).toBe(3);
  });

  test('scores when it says so', () => {
    const homer = atBat(
      { num: 2, event: 'Home Run', o: 0, batter: AWAY_STARTER },
      inPlay('In play, run(s)'),
      runner(AWAY_BATTER, '1B', '', 'Home Run', { score: 'T', rbi: 'T', earned: 'T' }),
      runner(AWAY_STARTER, '', '', 'Home Run', { score: 'T', rbi: 'T', earned: 'T' }),
    );
    const game = parseTop(reaches, homer);
    expect(game.plateAppearances[1]).toMatchObject({
      rbi: 2,
      awayScore: 2,
      totalBases: 4,
      menOnBase: 'Empty',
    });
    expect(game.game.awayScore).toBe(2);
    expect(line(game, AWAY_BATTER)?.runs).toBe(1);
    expect(game.pitching).toMatchObject([{ playerId: HOME_STARTER, runs: 2, earnedRuns: 2, homeRuns: 1 }]);
  });
});

describe('an action', () => {
  const steal = element('action', {
    b: 0,
    s: 1,
    o: 0,
    pitch: 1,
    event: 'Stolen Base 2B',
    des: 'Steals second.',
    player: AWAY_BATTER,
  });
  const walk = atBat(
    { num: 1, event: 'Walk', b: 4, o: 0 },
    ball(),
    ball(),
    ball(),
    ball(),
    runner(AWAY_BATTER, '', '1B', 'Walk'),
  );

  test('stands after the pitch that its count names, although the file lists it before the turn at bat', () => {
    const turn = atBat(
      { num: 2, event: 'Groundout', s: 1, o: 1, batter: AWAY_STARTER },
      element('po', { des: 'Pickoff Attempt 1B' }),
      strike(),
      inPlay(),
      runner(AWAY_BATTER, '1B', '2B', 'Stolen Base 2B'),
    );
    const game = parseTop(walk, steal, turn);
    const kinds = [
      ...game.events.filter((row) => row.atBatIndex === 1).map((row) => [row.eventIndex, row.eventType]),
      ...game.pitches.filter((row) => row.atBatIndex === 1).map((row) => [row.eventIndex, row.callCode]),
    ].sort(([a], [b]) => Number(a) - Number(b));
    expect(kinds).toEqual([
      [0, '1'],
      [1, 'C'],
      [2, 'stolen_base_2b'],
      [3, 'X'],
    ]);
    expect(game.runners.find((row) => row.eventType === 'stolen_base_2b')).toMatchObject({
      eventIndex: 2,
      endBase: '2B',
    });
    expect(line(game, AWAY_BATTER)?.stolenBases).toBe(1);
  });

  test('that changes the pitcher in mid-count leaves each man his own pitches', () => {
    const change = element('action', {
      b: 1,
      s: 0,
      o: 0,
      pitch: 1,
      event: 'Pitching Substitution',
      des: 'Pitcher Change: Bo Tyndall replaces Abel Norrington.',
      player: AWAY_RELIEVER,
    });
    const before = atBat(
      { num: 4, event: 'Groundout', o: 1, batter: HOME_BATTER, pitcher: AWAY_STARTER },
      inPlay(),
    );
    const turn = atBat(
      { num: 5, event: 'Groundout', b: 2, o: 2, batter: HOME_SECOND, pitcher: AWAY_RELIEVER },
      ball(),
      ball(),
      inPlay(),
    );
    const game = parse([inning(1, threeOuts(1, AWAY_BATTER, HOME_STARTER), before + change + turn)]);
    const counts = game.pitching
      .filter(({ playerId }) => playerId === AWAY_STARTER || playerId === AWAY_RELIEVER)
      .map((row) => [row.playerId, row.numberOfPitches]);
    expect(counts).toEqual([
      [AWAY_STARTER, 2],
      [AWAY_RELIEVER, 2],
    ]);
    const thrown = game.pitches.filter((row) => row.atBatIndex === 4).map((row) => row.pitcherId);
    expect(thrown).toEqual([AWAY_STARTER, AWAY_RELIEVER, AWAY_RELIEVER]);
  });
});

describe('the hit chart', () => {
  test('gives each ball in play its own spot, once, by inning and batter', () => {
    const chart = element(
      'hitchart',
      {},
      element('hip', {
        des: 'Single',
        x: '100.5',
        y: '90.25',
        batter: AWAY_BATTER,
        pitcher: HOME_STARTER,
        inning: 1,
      }),
      element('hip', {
        des: 'Groundout',
        x: '120',
        y: '160',
        batter: AWAY_BATTER,
        pitcher: HOME_STARTER,
        inning: 1,
      }),
    );
    const top =
      atBat({ num: 1, event: 'Groundout', o: 1 }, inPlay()) +
      atBat(
        { num: 2, event: 'Single', o: 1 },
        inPlay('In play, no out'),
        runner(AWAY_BATTER, '', '1B', 'Single'),
      ) +
      atBat({ num: 3, event: 'Flyout', o: 2 }, inPlay());
    const game = parse([inning(1, top, undefined)], { 'inning_hit.xml': chart });
    expect(game.battedBalls.map((row) => [row.coordX, row.coordY])).toEqual([
      [120, 160],
      [100.5, 90.25],
      [null, null],
    ]);
  });
});
