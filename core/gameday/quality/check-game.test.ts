import { describe, expect, test } from '@jest/globals';
import { playerId, teamId } from '../../ids';
import type { ParsedGame } from '../parsed-game';
import type { PitchRow, PlateAppearanceRow } from '../play-rows';
import { checkGame } from './check-game';
import type { FindingGrade } from './finding';
import { MOST_FINDINGS } from './findings';
import { soundGame } from './sound-game.fixture';

type Flaw = (game: ParsedGame) => ParsedGame;

const at = <Row>(rows: readonly Row[], position: number, changes: Partial<Row>): Row[] =>
  rows.map((row, n) => (n === position ? { ...row, ...changes } : row));
const pitchWith =
  (changes: Partial<PitchRow>): Flaw =>
  (game) => ({
    ...game,
    pitches: at(game.pitches, 4, changes),
  });
const playWith =
  (position: number, changes: Partial<PlateAppearanceRow>): Flaw =>
  (game) => ({
    ...game,
    plateAppearances: at(game.plateAppearances, position, changes),
  });
const gameWith =
  (changes: Partial<ParsedGame['game']>): Flaw =>
  (game) => ({
    ...game,
    game: { ...game.game, ...changes },
  });
/** The game as it stands at a play: what comes later is not there. */
const upTo =
  (last: number): Flaw =>
  (game) => ({
    ...game,
    plateAppearances: game.plateAppearances.filter((row) => row.atBatIndex <= last),
    pitches: game.pitches.filter((row) => row.atBatIndex <= last),
    battedBalls: game.battedBalls.filter((row) => row.atBatIndex <= last),
  });
const withoutPlay =
  (index: number): Flaw =>
  (game) => ({
    ...game,
    plateAppearances: game.plateAppearances.filter((row) => row.atBatIndex !== index),
    pitches: game.pitches.filter((row) => row.atBatIndex !== index),
  });
const NOBODY = playerId(999);

const refused: [string, string, Flaw][] = [
  ['a pitch at five balls', 'counts_possible', pitchWith({ ballsBefore: 5 })],
  ['a pitch that makes four strikes', 'counts_possible', pitchWith({ strikesAfter: 4 })],
  ['a pitch at a negative count', 'counts_possible', pitchWith({ strikesBefore: -1 })],
  ['a turn at bat with four outs', 'counts_possible', playWith(2, { outsAfter: 4 })],
  ['a turn at bat that is gone', 'plate_appearances_contiguous', withoutPlay(5)],
  ['a first inning that begins at its bottom', 'innings_contiguous', (game) => ({
    ...game,
    plateAppearances: game.plateAppearances.slice(3).map((row, n) => ({ ...row, atBatIndex: n })),
  })],
  ['an inning that is left out', 'innings_contiguous', (game) => ({
    ...game,
    plateAppearances: game.plateAppearances.map((row) => (row.inning === 2 ? { ...row, inning: 3 } : row)),
  })],
  ['innings of the line score without plays', 'innings_of_line_score', (game) => ({
    ...game,
    innings: [...game.innings, { ...game.innings[1]!, inning: 3 }, { ...game.innings[1]!, inning: 4 }],
  })],
  ['a batter who is nobody', 'ids_resolvable', playWith(0, { batterId: NOBODY })],
  ['a pitcher who is nobody', 'ids_resolvable', pitchWith({ pitcherId: NOBODY })],
  ['a club that plays against itself', 'two_clubs', gameWith({ awayTeamId: teamId(12) })],
  ['a roster of a third club', 'two_clubs', (game) => ({
    ...game,
    roster: at(game.roster, 0, { teamId: teamId(13) }),
  })],
  ['two pitches of one key', 'unique_keys', (game) => ({
    ...game,
    pitches: [...game.pitches, game.pitches[0]!],
  })],
  ['two turns at bat of one number', 'unique_keys', (game) => ({
    ...game,
    plateAppearances: [...game.plateAppearances, game.plateAppearances[3]!],
  })],
  ['a pitch of a turn at bat that is not there', 'plays_resolvable', pitchWith({ atBatIndex: 77 })],
  ['a tenth of its pitches missing', 'pitches_of_box_score', (game) => ({
    ...game,
    pitches: game.pitches.slice(4),
  })],
]; // prettier-ignore

const warned: [string, string, Flaw][] = [
  ['a count that goes back', 'counts_step', pitchWith({ ballsBefore: 2, ballsAfter: 1 })],
  ['a pitch that is ball and strike', 'counts_step', pitchWith({ ballsAfter: 1 })],
  ['a pitch after the fourth ball', 'counts_full', pitchWith({ ballsBefore: 4, ballsAfter: 4 })],
  ['a half inning of two outs', 'three_outs', playWith(2, { outsAfter: 2 })],
  ['fewer outs after a play than before', 'outs_step', playWith(1, { outsAfter: 0 })],
  ['a turn at bat after the third out', 'outs_step', playWith(2, { outsBefore: 3 })],
  ['one inning more in the line score than in the plays', 'innings_of_line_score', (game) => ({
    ...game,
    innings: [...game.innings, { ...game.innings[1]!, inning: 3 }],
  })],
  ['a line score that skips an inning', 'line_score_contiguous', (game) => ({
    ...game,
    innings: at(game.innings, 1, { inning: 5 }),
  })],
  ['a batter on no roster', 'on_a_roster', (game) => ({
    ...game,
    roster: game.roster.filter((row) => row.playerId !== game.plateAppearances[0]!.batterId),
  })],
  ['a batter of the other club', 'side_of_club', (game) => ({
    ...game,
    roster: game.roster.map((row) =>
      row.playerId === game.plateAppearances[0]!.batterId ? { ...row, teamId: game.game.homeTeamId } : row,
    ),
  })],
  ['a play id on two pitches', 'unique_play_ids', (game) => ({
    ...game,
    pitches: at(game.pitches, 4, { playId: game.pitches[0]!.playId }),
  })],
  ['one pitch more in the box score', 'pitches_of_box_score', (game) => ({
    ...game,
    pitching: at(game.pitching, 0, { numberOfPitches: game.pitching[0]!.numberOfPitches + 1 }),
  })],
  ['a pitch under another pitcher than in the box score', 'pitches_of_pitcher', pitchWith({
    pitcherId: playerId(102),
  })],
  ['a run that only the score has', 'score_of_last_play', gameWith({ homeScore: 1 })],
  ['a run that only the score, not the line score, has', 'runs_of_line_score', gameWith({ homeScore: 1 })],
  ['a hit that no inning has', 'hits_of_line_score', gameWith({ awayHits: 1 })],
  ['a hit that no play has', 'hits_of_plays', gameWith({ awayHits: 1 })],
  ['an out that the box score has not', 'outs_of_box_score', (game) => ({
    ...game,
    pitching: at(game.pitching, 0, { outs: game.pitching[0]!.outs - 1 }),
  })],
  ['a turn at bat more in the box score', 'turns_of_batter', (game) => ({
    ...game,
    batting: at(game.batting, 0, { plateAppearances: 9 }),
  })],
  ['a pitch of 150 miles an hour', 'physical_range', pitchWith({ startSpeed: 150 })],
  ['a pitch in zone 10', 'physical_range', pitchWith({ zone: 10 })],
  ['a strike zone upside down', 'strike_zone', pitchWith({ strikeZoneTop: 2.1, strikeZoneBottom: 2.2 })],
  ['a batted ball of 200 miles an hour', 'physical_range', (game) => ({
    ...game,
    battedBalls: at(game.battedBalls, 0, { launchSpeed: 200 }),
  })],
  ['a play that ends before it starts', 'times_in_order', playWith(1, {
    startTime: '2024-06-12T02:20:00.000Z',
    endTime: '2024-06-12T02:19:59.000Z',
  })],
  ['a play a year after the game', 'times_near_day', playWith(1, { startTime: '2025-06-12T02:20:00.000Z' })],
]; // prettier-ignore

const gradesOf = (game: ParsedGame) => checkGame(game).map(({ rule, grade }) => [rule, grade]);
const refuses = (game: ParsedGame) => checkGame(game).some(({ grade }) => grade === 'quarantine');

describe('a game', () => {
  test('that nothing is wrong with has no finding', () => {
    expect(checkGame(soundGame())).toEqual([]);
  });

  test.each(refused)('with %s is refused by %s', (_what, rule, flaw) => {
    expect(gradesOf(flaw(soundGame()))).toContainEqual([rule, 'quarantine' satisfies FindingGrade]);
  });

  test.each(warned)('with %s is loaded with a warning of %s', (_what, rule, flaw) => {
    const game = flaw(soundGame());
    expect(gradesOf(game)).toContainEqual([rule, 'warn' satisfies FindingGrade]);
    expect(refuses(game)).toBe(false);
  });

  test('that is still played may stand in the middle of anything', () => {
    for (const last of [0, 2, 3, 5, 8]) {
      const live = gameWith({ state: 'in_progress' })(upTo(last)(soundGame()));
      expect([last, checkGame(live)]).toEqual([last, []]);
    }
  });

  test('that is still played is not refused for a gap, which a later feed can fill', () => {
    const live = gameWith({ state: 'in_progress' })(withoutPlay(5)(soundGame()));
    expect(gradesOf(live)).toEqual([['plate_appearances_contiguous', 'warn']]);
  });

  test('of spring training is not refused for pitches that nobody wrote down', () => {
    const spring = gameWith({ gameType: 'S' })({ ...soundGame(), pitches: [] });
    expect(gradesOf(spring)).toContainEqual(['pitches_of_box_score', 'warn']);
    expect(refuses(spring)).toBe(false);
  });

  test('of a hundred flaws shows fifty, those that refuse it first, and counts the rest', () => {
    const sound = soundGame();
    const broken = {
      ...sound,
      pitches: sound.pitches.map((row) => ({ ...row, startSpeed: 300, spinRate: -1, plateX: 90 })),
      plateAppearances: at(sound.plateAppearances, 0, { batterId: NOBODY }),
    };
    const findings = checkGame(broken);
    expect(findings).toHaveLength(MOST_FINDINGS + 1);
    expect(findings[0]).toMatchObject({ rule: 'ids_resolvable', grade: 'quarantine' });
    const dropped = sound.pitches.length * 3 - MOST_FINDINGS;
    expect(findings.at(-1)).toMatchObject({ rule: 'more', grade: 'warn' });
    expect(Number.parseInt(findings.at(-1)!.message, 10)).toBeGreaterThanOrEqual(dropped);
  });

  test('tells where a flaw lies and what was expected', () => {
    const [finding] = checkGame(pitchWith({ startSpeed: 150 })(soundGame()));
    expect(finding).toEqual({
      rule: 'physical_range',
      grade: 'warn',
      place: 'pitch 1/1',
      message: 'start speed 150 mph: expected 30 to 110',
    });
  });
});
