import { teamId } from '../../ids';
import { parseFeed } from '../parse-feed';
import type { ParsedGame } from '../parsed-game';
import type { PlateAppearanceRow } from '../play-rows';
import {
  CLEANUP,
  HOME_STARTER,
  LEADOFF,
  RELIEVER,
  STARTER,
  pitch,
  play,
  tinyFeed,
} from '../tiny-feed.fixture';

const AWAY = teamId(11);

const strikeout = (
  index: number,
  half: 'top' | 'bottom',
  outs: number,
  batter: number,
  pitcher: number,
  inning: number,
) =>
  play({
    index,
    eventType: 'strikeout',
    events: [pitch('C', 0, 1), pitch('S', 0, 2), pitch('S', 0, 3)],
    batter,
    pitcher,
    inning,
    half,
    outs,
  });

/** A final game of two innings that nothing is wrong with: strikeouts, and one single that leads nowhere. */
export function soundGame(): ParsedGame {
  const top = (first: number, inning: number) =>
    [RELIEVER, STARTER, RELIEVER].map((batter, n) =>
      strikeout(first + n, 'top', n + 1, batter, HOME_STARTER, inning),
    );
  const bottom = (first: number, inning: number) =>
    [CLEANUP, LEADOFF, CLEANUP].map((batter, n) =>
      strikeout(first + n, 'bottom', n + 1, batter, STARTER, inning),
    );
  const single = play({
    index: 3,
    eventType: 'single',
    events: [
      pitch('B', 1, 0),
      pitch('D', 1, 0, { hitData: { launchSpeed: 98, launchAngle: 11, totalDistance: 210 } }),
    ],
  });
  const parsed = parseFeed(
    tinyFeed([...top(0, 1), single, ...bottom(4, 1), ...top(7, 2), ...bottom(10, 2)]),
    'mlb',
  );
  return withBoxScore({
    ...parsed,
    players: parsed.players,
    game: { ...parsed.game, innings: 2 },
    innings: [...parsed.innings, ...parsed.innings.map((row) => ({ ...row, inning: 2, hitsHome: 0 }))],
  });
}

/** The game with the lines that its plays make. */
function withBoxScore(parsed: ParsedGame): ParsedGame {
  const turns = (id: number) => parsed.plateAppearances.filter((row) => row.batterId === id).length;
  const outs = (rows: readonly PlateAppearanceRow[]) =>
    rows.reduce((sum, row) => sum + row.outsAfter - row.outsBefore, 0);
  const [someBatter] = parsed.batting;
  if (someBatter === undefined) throw new Error('the tiny feed has a batting line');
  return {
    ...parsed,
    batting: parsed.roster
      .map(({ playerId, teamId }) => ({ ...someBatter, playerId, teamId, plateAppearances: turns(playerId) }))
      .filter((line) => line.plateAppearances > 0),
    pitching: parsed.pitching.map((line) => ({
      ...line,
      numberOfPitches: parsed.pitches.filter((row) => row.pitcherId === line.playerId).length,
      outs:
        line.playerId === RELIEVER
          ? 0
          : outs(
              parsed.plateAppearances.filter(
                (row) => (row.halfInning === 'bottom') === (line.teamId === AWAY),
              ),
            ),
    })),
  };
}
