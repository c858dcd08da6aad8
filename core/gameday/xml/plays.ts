import { childNamed, requiredInteger } from './element';
import type { XmlElement } from './element';
import { Bases } from './bases';
import { HitChart } from './hit-chart';
import type { PlayerNames } from './player-names';
import { turnAtBat } from './turn-at-bat';
import type { GameProgress, PlayJson } from './turn-at-bat';

/**
 * All turns at bat in order, in the shape that the Stats API gives them, so that one parser makes the rows of both.
 *
 * @param innings - in numeric order
 * @param names - of players, as descriptions write them
 * @throws IngestError `FieldMismatch` with file, element and value
 */
export function playsOf(
  innings: readonly XmlElement[],
  hitChart: XmlElement | undefined,
  names: PlayerNames,
): PlayJson[] {
  const progress: GameProgress = {
    outs: 0,
    awayRuns: 0,
    homeRuns: 0,
    bases: new Bases(),
    hits: new HitChart(hitChart),
    names,
    numbers: new Set(),
  };
  const plays: PlayJson[] = [];
  for (const inning of innings) {
    const number = requiredInteger(inning, 'num');
    for (const half of ['top', 'bottom'] as const) {
      const element = childNamed(inning, half);
      if (element === undefined) continue;
      progress.outs = 0;
      progress.bases.clear();
      plays.push(...halfInning(element, number, half, progress));
    }
  }
  return plays;
}

function halfInning(
  element: XmlElement,
  inning: number,
  half: 'top' | 'bottom',
  progress: GameProgress,
): PlayJson[] {
  const isAtBat = ({ name }: XmlElement) => name === 'atbat';
  const lastAtBat = element.children.findLastIndex(isAtBat);
  const actions = ({ name }: XmlElement) => name === 'action';
  const plays: PlayJson[] = [];
  let from = 0;
  element.children.forEach((child, position) => {
    if (!isAtBat(child)) return;
    const before = element.children.slice(from, position).filter(actions);
    // What comes after the half's last turn at bat belongs to it: nobody bats any more.
    const after = position === lastAtBat ? element.children.slice(position).filter(actions) : [];
    plays.push(turnAtBat({ atBat: child, before, after, inning, half }, progress));
    from = position + 1;
  });
  return plays;
}
