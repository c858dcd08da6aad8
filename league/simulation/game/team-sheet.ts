import { clubById } from '../clubs';
import type { ClubSeason } from '../club-season';
import type { Player } from '../player';
import type { PositionCode } from '../positions';
import { unitFor } from '../random';
import type { Fixture } from '../schedule';
import type { LineupSpot, TeamSheet } from './record';

const DAY_OFF: Partial<Record<PositionCode, number>> = { C: 0.25, DH: 0.1 };
const LINEUP: readonly PositionCode[] = ['C', '1B', '2B', '3B', 'SS', 'LF', 'CF', 'RF', 'DH'];

/** How well a hitter fits a position: his own best, its neighbours next, a catcher nowhere but behind the plate. */
function fit(player: Player, position: PositionCode): number {
  if (player.position === position) return 3;
  if (position === 'C') return -5;
  if (player.position === 'C') return position === 'DH' ? -1 : -4;
  if (position === 'DH') return 1;
  const outfield = ['LF', 'CF', 'RF'];
  const infield = ['1B', '2B', '3B', 'SS'];
  if (outfield.includes(player.position) && outfield.includes(position)) return 1.5;
  if (infield.includes(player.position) && infield.includes(position)) return 1.2;
  return player.position === 'DH' ? 0 : -2;
}

/**
 * Names the nine for a game. Regulars play unless they rest (a catcher one day in four); whoever is to be hurt in this
 * game plays for certain.
 */
function chooseLineup(hitters: Player[], game: Fixture, mustPlay: Set<number>, seed: number): LineupSpot[] {
  const resting = new Set(
    hitters.filter((p) => {
      const rate = DAY_OFF[p.position] ?? 0.06;
      return !mustPlay.has(p.id) && unitFor(seed, 'rest', p.id, game.season, game.number) < rate;
    }),
  );
  const free = new Set(hitters);
  const chosen: LineupSpot[] = LINEUP.map((position) => {
    const value = (p: Player): number =>
      fit(p, position) +
      (mustPlay.has(p.id) ? 2.4 : 0) +
      (p.regular ? 0.3 : 0) -
      (resting.has(p) ? 2.2 : 0) -
      p.slot / 1000;
    const best = [...free].sort((a, b) => value(b) - value(a))[0];
    if (best === undefined) throw new Error(`club has too few hitters for game ${game.number}`);
    free.delete(best);
    return { player: best, position };
  });
  const worth = (p: Player): number => p.batter.contact + p.batter.power + 0.8 * p.batter.eye;
  return chosen.sort((a, b) => worth(b.player) - worth(a.player));
}

/** A reliever rests two days in five, in a pattern of his own, so never pitches more than three days running. */
function isRested(player: Player, game: Fixture): boolean {
  return (Math.floor(Date.parse(game.date) / 86_400_000) * 2 + player.slot * 3 + game.gameNumber) % 5 > 1;
}

/** The sheet a club hands in before a game. */
export function teamSheet(season: ClubSeason, game: Fixture, seed: number): TeamSheet {
  const fit26 = season.available.get(game.date) ?? [];
  const people = fit26.map((slot) => season.players[slot]).filter((p) => p !== undefined);
  const starter = season.players[season.starters.get(game.number) ?? 0];
  if (starter === undefined) throw new Error(`club ${season.clubId} has no starter for game ${game.number}`);
  const mustPlay = new Set(
    season.stints.filter((stint) => stint.hurtInGame === game.number).map((stint) => stint.playerId),
  );
  const hitters = people.filter((p) => p.position !== 'P');
  const lineup = chooseLineup(hitters, game, mustPlay, seed);
  const playing = new Set(lineup.map((spot) => spot.player.id));
  const relievers = people.filter((p) => p.role === 'reliever' && p.id !== starter.id);
  const order = (p: Player): number =>
    (mustPlay.has(p.id) ? -2 : 0) + (isRested(p, game) ? 0 : 1) + unitFor(seed, 'pen', p.id, game.number);
  return {
    clubName: clubById(season.clubId).nickname,
    clubId: season.clubId,
    starter,
    lineup,
    bench: hitters.filter((p) => !playing.has(p.id)),
    bullpen: relievers.sort((a, b) => order(a) - order(b)),
  };
}
