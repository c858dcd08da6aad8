import { createHash } from 'node:crypto';
import { PARSER_VERSION, parseFeed } from '../../core/gameday/parse-feed';
import type { ParsedGame } from '../../core/gameday/parsed-game';
import type { PitchRow } from '../../core/gameday/play-rows';
import { liveFeed } from '../../league/simulation/feed/live-feed';
import { seasonOf } from '../../league/simulation/season';
import type { GameVersion } from '../../store/game-version';

const season = seasonOf(2016, 2026);

/** The n-th game of the simulated season, parsed: about 300 pitches. */
export function leagueGame(n: number): ParsedGame {
  return parseFeed(liveFeed(season, season.fixtures[n]!, { kind: 'final' }), 'league');
}

/** Numbers of the first games of one club: they share nearly all its players, its row and often a ballpark. */
export function gamesOfOneClub(count: number): number[] {
  const club = season.fixtures[0]!.homeId;
  return season.fixtures
    .flatMap((game, n) => (game.homeId === club || game.awayId === club ? [n] : []))
    .slice(0, count);
}

/** Provenance by content: other rows, other hash. */
export function versionOf(parsed: ParsedGame, changes: Partial<GameVersion> = {}): GameVersion {
  const contentHash = createHash('sha256').update(JSON.stringify(parsed)).digest('hex');
  return {
    lakeKey: `league/feed/${parsed.game.gamePk}/${contentHash.slice(0, 8)}`,
    contentHash,
    observedAt: '2026-04-01T05:00:00.000Z',
    parserVersion: PARSER_VERSION,
    workflowId: 'test-load',
    ...changes,
  };
}

/** The game with one pitch changed. */
export function withPitch(parsed: ParsedGame, position: number, changes: Partial<PitchRow>): ParsedGame {
  const pitches = parsed.pitches.map((pitch, n) => (n === position ? { ...pitch, ...changes } : pitch));
  return { ...parsed, pitches };
}

/** The game as a later feed tells it: the timestamp moves on by some seconds. */
export function later(parsed: ParsedGame, seconds = 60): ParsedGame {
  const feedTimestamp = new Date(Date.parse(parsed.game.feedTimestamp!) + seconds * 1_000).toISOString();
  return { ...parsed, game: { ...parsed.game, feedTimestamp } };
}

/** The game without its last plate appearance: neither its pitches nor its runners nor its events. */
export function withoutLastPlay(parsed: ParsedGame): ParsedGame {
  const last = Math.max(...parsed.plateAppearances.map((row) => row.atBatIndex));
  const before = <Row extends { readonly atBatIndex: number }>(rows: readonly Row[]) =>
    rows.filter((row) => row.atBatIndex < last);
  return {
    ...parsed,
    plateAppearances: before(parsed.plateAppearances),
    pitches: before(parsed.pitches),
    battedBalls: before(parsed.battedBalls),
    runners: before(parsed.runners),
    events: before(parsed.events),
  };
}
