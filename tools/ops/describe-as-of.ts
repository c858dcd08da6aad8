import type { PlayerId } from '../../core/ids';
import type { GameAsOf } from './as-of';

/** A game as it stood: state, score by inning, the lines of batters and pitchers, and where it came from. */
export function describeAsOf({ asOf, observedAt, version, parsed, differences }: GameAsOf): string {
  const { game, innings, batting, pitching, players, teams } = parsed;
  const names = new Map(players.map(({ playerId, fullName }) => [playerId, fullName]));
  const nameOf = (id: PlayerId) => (names.get(id) ?? String(id)).padEnd(26);
  const clubOf = (id: number) => teams.find(({ teamId }) => teamId === id)?.abbreviation ?? String(id);
  const runs = (side: 'runsAway' | 'runsHome') =>
    innings.map((inning) => String(inning[side] ?? '-').padStart(3)).join('');
  const lines = [
    `game ${game.gamePk} of ${game.officialDate}, as of ${asOf}: ${game.detailedState}, ${game.pitches} pitches in ${game.plateAppearances} plate appearances`,
    `${clubOf(game.awayTeamId).padEnd(6)}${runs('runsAway')}  ${game.awayScore ?? '-'}`,
    `${clubOf(game.homeTeamId).padEnd(6)}${runs('runsHome')}  ${game.homeScore ?? '-'}`,
    'batting                            AB  R  H BI BB SO',
    ...batting.map((line) =>
      [
        `${clubOf(line.teamId).padEnd(6)}${nameOf(line.playerId)}`,
        ...[line.atBats, line.runs, line.hits, line.rbi, line.baseOnBalls, line.strikeOuts].map((n) =>
          String(n).padStart(3),
        ),
      ].join(''),
    ),
    'pitching                          outs  H  R ER BB SO   P',
    ...pitching.map((line) =>
      [
        `${clubOf(line.teamId).padEnd(6)}${nameOf(line.playerId)} ${String(line.outs).padStart(5)}`,
        ...[line.hits, line.runs, line.earnedRuns, line.baseOnBalls, line.strikeOuts].map((n) =>
          String(n).padStart(3),
        ),
        String(line.numberOfPitches).padStart(4),
      ].join(''),
    ),
    `version ${version.contentHash}, feed of ${version.feedTimestamp ?? 'no time'}, seen ${observedAt}`,
    `bytes   ${version.lakeKey}`,
  ];
  if (differences.length === 0) return [...lines, 'the same as now'].join('\n');
  const words = differences.map(({ table, added, removed, changed, fields }) => {
    const where = fields.length === 0 ? '' : ` (${fields.join(', ')})`;
    return `  ${table}: ${added} added since, ${removed} removed, ${changed} changed${where}`;
  });
  return [...lines, 'differs from now:', ...words].join('\n');
}
