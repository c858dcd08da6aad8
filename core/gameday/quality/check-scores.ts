import type { ParsedGame } from '../parsed-game';
import type { Findings } from './findings';

/** Runs, hits, outs and plate appearances of a final game add up the same in plays, line score and box score. */
export function checkScores(parsed: ParsedGame, findings: Findings): void {
  const { game, plateAppearances: plays, innings } = parsed;
  if (game.state !== 'final') return;
  const last = plays.at(-1);
  const compare = (rule: string, what: string, found: number, expected: number | null) => {
    if (expected !== null && found !== expected)
      findings.warn(rule, '', `${what}: ${found}, not ${expected}`);
  };
  if (last !== undefined) {
    compare('score_of_last_play', 'away runs after the last play', last.awayScore, game.awayScore);
    compare('score_of_last_play', 'home runs after the last play', last.homeScore, game.homeScore);
  }
  if (innings.length > 0) {
    const sums = { runsAway: 0, runsHome: 0, hitsAway: 0, hitsHome: 0 };
    for (const row of innings) {
      sums.runsAway += row.runsAway ?? 0;
      sums.runsHome += row.runsHome ?? 0;
      sums.hitsAway += row.hitsAway ?? 0;
      sums.hitsHome += row.hitsHome ?? 0;
    }
    compare('runs_of_line_score', 'away runs of all innings', sums.runsAway, game.awayScore);
    compare('runs_of_line_score', 'home runs of all innings', sums.runsHome, game.homeScore);
    compare('hits_of_line_score', 'away hits of all innings', sums.hitsAway, game.awayHits);
    compare('hits_of_line_score', 'home hits of all innings', sums.hitsHome, game.homeHits);
  }
  if (plays.length > 0) checkPlays(parsed, compare, findings);
}

type Compare = (rule: string, what: string, found: number, expected: number | null) => void;

function checkPlays(parsed: ParsedGame, compare: Compare, findings: Findings): void {
  const { game, plateAppearances: plays, batting, pitching } = parsed;
  const hits = { top: 0, bottom: 0 };
  const outs = { top: 0, bottom: 0 };
  const turns = new Map<number, number>();
  for (const play of plays) {
    const half = play.halfInning === 'top' ? 'top' : 'bottom';
    if (play.outcome === 'hit') hits[half] += 1;
    outs[half] += Math.max(play.outsAfter - play.outsBefore, 0);
    if (play.isPlateAppearance) turns.set(play.batterId, (turns.get(play.batterId) ?? 0) + 1);
  }
  compare('hits_of_plays', 'away hits of all plays', hits.top, game.awayHits);
  compare('hits_of_plays', 'home hits of all plays', hits.bottom, game.homeHits);
  if (pitching.length > 0) {
    const box = { top: 0, bottom: 0 };
    for (const line of pitching) box[line.teamId === game.homeTeamId ? 'top' : 'bottom'] += line.outs;
    compare('outs_of_box_score', 'outs of the away batters', outs.top, box.top);
    compare('outs_of_box_score', 'outs of the home batters', outs.bottom, box.bottom);
  }
  for (const { playerId, plateAppearances } of batting) {
    const own = turns.get(playerId) ?? 0;
    turns.delete(playerId);
    if (own === plateAppearances) continue;
    const message = `${own} plate appearances, ${plateAppearances} in the box score`;
    findings.warn('turns_of_batter', `player ${playerId}`, message);
  }
  if (batting.length === 0) return;
  for (const [batter, own] of turns) {
    findings.warn(
      'turns_of_batter',
      `player ${batter}`,
      `${own} plate appearances, no line in the box score`,
    );
  }
}
