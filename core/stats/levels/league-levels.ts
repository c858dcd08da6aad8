import { compiledMeasuresOf, countOver, valueOver } from '../comparison/compiled-measure';
import type { CompiledMeasure } from '../comparison/compiled-measure';
import { sumOver } from '../comparison/running-sums';
import { tradeSeasons } from '../comparison/trade-seasons';
import { estimateOver } from '../comparison/window-estimate';
import { COUNTERS } from '../measures/counters';
import type { Role } from '../measures/measure';
import type { PlayerSeries } from '../player-series';
import type { EstimatedMean } from '../shrink-mean';
import type { LeagueLevelRow } from '../statistics-rows';
import type { Share } from '../wilson';
import { LEAST_GAMES } from './least-games';
import { meanPrior, ratePrior } from './level-prior';
import type { LevelPrior } from './level-prior';
import { seasonRange } from './season-range';

/** A player's games of the season. */
interface PlayerSeason {
  readonly sums: Float64Array;
  readonly from: number;
  readonly until: number;
  /** False for a pitcher's turns at bat. */
  readonly isHisTrade: boolean;
}

const ROLES: readonly Role[] = ['pitcher', 'batter'];

/**
 * What the league does in each measure in one season, and how much its players truly differ: toward it a small sample
 * is drawn. Shares of turns at bat have a beta prior over all players; other measures a normal one over the players
 * with five games or more, whose errors are those between their games. Pitchers who bat beside belong to the league's
 * figure and not to the prior: they would make batters look as if they differed by twice as much as they do. A measure
 * that nobody was counted in has no row.
 *
 * @param series - of all players of the league, in any order; games of other seasons are passed over
 * @returns by role and measure, in the order of the catalogue
 */
export function leagueLevels(season: number, series: readonly PlayerSeries[]): LeagueLevelRow[] {
  const pitching = new Map(series.filter(({ role }) => role === 'pitcher').map((one) => [one.playerId, one]));
  return ROLES.flatMap((role) => {
    // In one order, so that sums are rounded in one way.
    const ordered = series.filter((one) => one.role === role).sort((a, b) => a.playerId - b.playerId);
    const players = ordered.flatMap((one): PlayerSeason[] => {
      const range = seasonRange(one, season);
      if (range.until === range.from) return [];
      const isHisTrade = tradeSeasons(one, pitching.get(one.playerId)).has(season);
      return [{ sums: one.sums, ...range, isHisTrade }];
    });
    const together = addPlayers(players);
    return compiledMeasuresOf(role).flatMap((compiled): LeagueLevelRow[] => {
      const value = valueOver(compiled, together, 0, 1);
      if (Number.isNaN(value)) return [];
      const counted = players.filter(({ sums, from, until }) => countOver(compiled, sums, from, until) > 0);
      const measure = compiled.measure.id;
      const prior = priorOf(
        compiled,
        counted.filter(({ isHisTrade }) => isHisTrade),
      );
      return [{ season, role, measure, players: counted.length, value, ...prior }];
    });
  });
}

/** Running sums of one game that is everybody's season. */
function addPlayers(players: readonly PlayerSeason[]): Float64Array {
  const width = COUNTERS.length;
  const together = new Float64Array(2 * width);
  for (const { sums, from, until } of players) {
    for (let place = 0; place < width; place++) {
      const own = (sums[until * width + place] ?? 0) - (sums[from * width + place] ?? 0);
      together[width + place] = (together[width + place] ?? 0) + own;
    }
  }
  return together;
}

function priorOf(compiled: CompiledMeasure, players: readonly PlayerSeason[]): LevelPrior {
  return compiled.measure.interval === 'newcombe'
    ? ratePrior(players.flatMap((player) => shareOf(compiled, player)))
    : meanPrior(players.flatMap((player) => meanOf(compiled, player)));
}

function shareOf({ ratios: [ratio] }: CompiledMeasure, { sums, from, until }: PlayerSeason): Share[] {
  if (ratio === undefined) return [];
  const { numerator, denominator } = ratio;
  return [{ successes: sumOver(numerator, sums, from, until), n: sumOver(denominator, sums, from, until) }];
}

/** None for a player with too few games, or whose games do not differ at all: no error can be given him. */
function meanOf(compiled: CompiledMeasure, { sums, from, until }: PlayerSeason): EstimatedMean[] {
  const estimate = estimateOver(compiled, sums, from, until);
  if (estimate === null || estimate.games < LEAST_GAMES) return [];
  const { value, variance } = estimate;
  return variance !== null && variance > 0 ? [{ mean: value, variance }] : [];
}
