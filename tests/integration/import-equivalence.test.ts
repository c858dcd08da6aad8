import { describe, expect, test } from '@jest/globals';
import { battingDifferences, pitchCountDifferences } from '../../core/gameday/box-score-sums.fixture';
import { checkGame } from '../../core/gameday/quality/check-game';
import type { ParsedGame } from '../../core/gameday/parsed-game';
import { parseGamedayXml } from '../../core/gameday/xml/parse-gameday-xml';
import { gamedayXml } from '../store/gameday-xml';
import { leagueGame } from '../store/league-games';

/** Twelve games of the simulated league, some of them longer than nine innings or with men relieved in mid-count. */
const games = Array.from({ length: 12 }, (_, n) => leagueGame(n * 7)).map((feed) => ({
  gamePk: feed.game.gamePk,
  feed,
  xml: parseGamedayXml(gamedayXml(feed), feed.game.gamePk, 'league'),
}));

function pick<Row extends object>(rows: readonly Row[], names: readonly (keyof Row)[]): unknown[] {
  return rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
}

describe('a game written as Gameday XML and read again', () => {
  test.each(games)('$gamePk: has the turns at bat of its feed', ({ feed, xml }) => {
    const names = [
      'atBatIndex',
      'inning',
      'halfInning',
      'batterId',
      'pitcherId',
      'eventType',
      'outcome',
      'isPlateAppearance',
      'isAtBat',
      'totalBases',
      'rbi',
      'awayScore',
      'homeScore',
      'balls',
      'strikes',
      'outsBefore',
      'outsAfter',
      'pitches',
    ] as const;
    expect(pick(xml.plateAppearances, names)).toEqual(pick(feed.plateAppearances, names));
    // After a third out the league's feeds still show the runners, MLB's do not.
    const open = (game: ParsedGame) => game.plateAppearances.filter(({ outsAfter }) => outsAfter < 3);
    expect(pick(open(xml), ['atBatIndex', 'menOnBase'])).toEqual(
      pick(open(feed), ['atBatIndex', 'menOnBase']),
    );
  });

  test.each(games)('$gamePk: has the pitches of its feed, thrown by the same men', ({ feed, xml }) => {
    const names = [
      'atBatIndex',
      'pitchNumber',
      'playId',
      'pitcherId',
      'batterId',
      'pitchHand',
      'batSide',
      'callCode',
      'pitchType',
      'ballsBefore',
      'strikesBefore',
      'outsBefore',
      'strikesAfter',
      'startSpeed',
      'plateX',
      'plateZ',
      'strikeZoneTop',
      'strikeZoneBottom',
      'zone',
      'pixelX',
      'pfxZ',
      'breakAngle',
    ] as const;
    expect(pick(xml.pitches, names)).toEqual(pick(feed.pitches, names));
    // A hit batsman counts one more ball in MLB's feeds, and none in the league's.
    const others = (game: ParsedGame) => game.pitches.filter(({ callCode }) => callCode !== 'H');
    const place = ['atBatIndex', 'pitchNumber', 'ballsAfter'] as const;
    expect(pick(others(xml), place)).toEqual(pick(others(feed), place));
  });

  test.each(games)('$gamePk: has the lines of its box score, counted from the plays', ({ feed, xml }) => {
    const batting = [
      'playerId',
      'plateAppearances',
      'atBats',
      'runs',
      'hits',
      'homeRuns',
      'rbi',
      'strikeOuts',
    ] as const;
    const pitching = [
      'playerId',
      'appearance',
      'outs',
      'battersFaced',
      'numberOfPitches',
      'hits',
      'runs',
      'strikeOuts',
    ] as const;
    const bats = feed.batting.filter((row) => row.plateAppearances > 0);
    expect(
      pick(
        xml.batting.filter((row) => row.plateAppearances > 0),
        batting,
      ),
    ).toEqual(pick(bats, batting));
    expect(pick(xml.pitching, pitching)).toEqual(pick(feed.pitching, pitching));
    expect(pitchCountDifferences(xml)).toEqual([]);
    expect(battingDifferences(xml)).toEqual([]);
  });

  test.each(games)('$gamePk: has its runners, and is as plausible', ({ feed, xml }) => {
    const names = ['atBatIndex', 'runnerId', 'startBase', 'endBase', 'isOut', 'isScoring', 'isRbi'] as const;
    expect(pick(xml.runners, names)).toEqual(pick(feed.runners, names));
    expect(checkGame(xml).filter(({ grade }) => grade === 'quarantine')).toEqual([]);
  });
});
