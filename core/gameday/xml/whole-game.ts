import { IngestError } from '../../errors';
import type { ParsedGame } from '../parsed-game';

/**
 * Refuses a game of which files are missing: a folder with innings 1, 5 and 9 reads well and would count half of
 * everybody's pitches.
 *
 * @throws IngestError `Implausible`
 */
export function requireWholeGame({ plateAppearances, innings, game }: ParsedGame): void {
  const numbers = innings.map(({ inning }) => inning);
  const gap = numbers.findIndex((inning, place) => inning !== place + 1);
  if (gap >= 0) throw missing('inning', `inning ${gap + 1} after ${gap}, found ${numbers[gap]}`);
  const indexes = plateAppearances.map(({ atBatIndex }) => atBatIndex);
  const hole = indexes.findIndex((index, place) => index !== place);
  if (hole >= 0) throw missing('atbat@num', `turn at bat ${hole + 1}, found ${(indexes[hole] ?? 0) + 1}`);
  const last = plateAppearances.at(-1);
  if (game.state !== 'final' || last === undefined) return;
  if (game.awayScore !== last.awayScore || game.homeScore !== last.homeScore) {
    const told = `${game.awayScore}-${game.homeScore}`;
    throw missing(
      'linescore',
      `plays up to the final score ${told}, found the last at ${last.awayScore}-${last.homeScore}`,
    );
  }
}

function missing(path: string, what: string): IngestError {
  return new IngestError('Implausible', `${path}: expected ${what}: a file seems to be missing`, { path });
}
