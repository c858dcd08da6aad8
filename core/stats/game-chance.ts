import { dealGames, type GameDeals, type Stratum } from './game-deals';
import { drawResamples, type GameDraws } from './game-draws';

/**
 * The draws of one seed. They depend on nothing else but the numbers of games and their strata, so all figures of a
 * page that have as many games share them, each drawn when it is first asked for.
 */
export class GameChance {
  private readonly resampled = new Map<string, GameDraws>();
  private readonly dealt = new Map<string, GameDeals>();

  constructor(readonly seed: string | number) {}

  /** See `drawResamples`. */
  resamples(resamples: number, countBefore: number, countAfter: number): GameDraws {
    return remembered(this.resampled, `${resamples} ${countBefore} ${countAfter}`, () =>
      drawResamples(this.seed, resamples, countBefore, countAfter),
    );
  }

  /** See `dealGames`. */
  deals(draws: number, before: readonly Stratum[], after: readonly Stratum[]): GameDeals {
    return remembered(this.dealt, JSON.stringify([draws, before, after]), () =>
      dealGames(this.seed, draws, before, after),
    );
  }
}

function remembered<T>(answers: Map<string, T>, key: string, make: () => T): T {
  const known = answers.get(key);
  if (known !== undefined) return known;
  const made = make();
  answers.set(key, made);
  return made;
}
