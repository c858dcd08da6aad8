import type { Player } from '../player';
import type { SideLines } from './lines';
import type { GameRecord, Side } from './record';

export interface Decisions {
  winner: Player;
  loser: Player;
  save: Player | null;
}

/**
 * Pitchers of record: the run that put the winners ahead for good settles both; a starter needs fifteen outs to win.
 * Simpler than the rule book where relievers were ineffective.
 */
export function decide(record: GameRecord, lines: Record<Side, SideLines>): Decisions | null {
  const last = record.plays[record.plays.length - 1];
  if (last === undefined || last.awayScore === last.homeScore) return null;
  const won: Side = last.awayScore > last.homeScore ? 'away' : 'home';
  const lost: Side = won === 'away' ? 'home' : 'away';
  const pitching: Record<Side, Player> = {
    away: record.sheets.away.starter,
    home: record.sheets.home.starter,
  };
  let winner = pitching[won];
  let loser = pitching[lost];
  let ahead = false;
  for (const play of record.plays) {
    const defence: Side = play.side === 'away' ? 'home' : 'away';
    pitching[defence] = play.pitcher;
    const lead = won === 'away' ? play.awayScore - play.homeScore : play.homeScore - play.awayScore;
    if (lead > 0 && !ahead) {
      winner = pitching[won];
      const scored = play.movements.filter((move) => move.end === 4);
      loser = scored[scored.length - 1]?.responsible ?? pitching[lost];
    }
    ahead = lead > 0;
  }
  const starter = record.sheets[won].starter;
  const outs = (p: Player): number => lines[won].pitching.get(p.id)?.outs ?? 0;
  const relievers = lines[won].pitchers.slice(1);
  if (winner.id === starter.id && outs(starter) < 15 && relievers.length > 0) {
    winner = [...relievers].sort((a, b) => outs(b) - outs(a))[0] ?? winner;
  }
  const finisher = lines[won].pitchers[lines[won].pitchers.length - 1];
  const margin = Math.abs(last.awayScore - last.homeScore);
  const saves = finisher !== undefined && finisher.id !== winner.id && outs(finisher) > 0 && margin <= 3;
  return { winner, loser, save: saves ? finisher : null };
}
