import { dealGames, type GameDeals, type Stratum } from './game-deals';
import { drawResamples, type GameDraws } from './game-draws';
import { isSameWindow, type PackedWindow } from './packed-window';
import { studentizedInterval, type StudentizedInterval } from './studentized-bootstrap';

interface IntervalOptions {
  readonly resamples: number;
  readonly confidence: number;
}

/** An interval with all that it hangs on. */
interface KnownInterval extends IntervalOptions {
  readonly before: PackedWindow;
  readonly after: PackedWindow;
  readonly interval: StudentizedInterval | null;
}

/**
 * The draws of one seed. They depend on nothing else but the numbers of games and their strata, so all figures of a
 * page that have as many games share them, each drawn when it is first asked for.
 */
export class GameChance {
  private readonly resampled = new Map<string, GameDraws>();
  private readonly dealt = new Map<string, GameDeals>();

  private readonly intervals: KnownInterval[] = [];

  constructor(readonly seed: string | number) {}

  /** See `drawResamples`. */
  resamples(resamples: number, countBefore: number, countAfter: number): GameDraws {
    return remembered(this.resampled, `${resamples} ${countBefore} ${countAfter}`, () =>
      drawResamples(this.seed, resamples, countBefore, countAfter),
    );
  }

  /**
   * See `studentizedInterval`. A page asks for the same one again and again: where a window of twice the size finds no
   * more games, of a family with a single type of pitch, of shares in the mix that are measures too.
   */
  interval(
    before: PackedWindow,
    after: PackedWindow,
    { resamples, confidence }: IntervalOptions,
  ): StudentizedInterval | null {
    const known = this.intervals.find(
      (each) =>
        each.resamples === resamples &&
        each.confidence === confidence &&
        isSameWindow(each.before, before) &&
        isSameWindow(each.after, after),
    );
    if (known !== undefined) return known.interval;
    const drawn = (): GameDraws => this.resamples(resamples, before.count, after.count);
    const interval = studentizedInterval(before, after, drawn, confidence);
    this.intervals.push({ resamples, confidence, before, after, interval });
    return interval;
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
