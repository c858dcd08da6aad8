import { plateResult } from '../outcome';
import { childNamed, optionalInteger } from './element';
import type { XmlElement } from './element';
import type { PlayJson } from './turn-at-bat';

/** The line score in the Stats API's shape. Errors stand in the box score only; without one they are unknown. */
export function lineScoreJson(plays: readonly PlayJson[], boxScore: XmlElement | undefined): object {
  const printed = childNamed(boxScore, 'linescore');
  const last = plays.at(-1);
  const numbers = [...new Set(plays.map(({ inning }) => inning))];
  const hits = (own: readonly PlayJson[]) =>
    own.filter(({ eventType }) => plateResult(eventType, true).outcome === 'hit').length;
  const half = (inning: number, name: PlayJson['half']) => {
    const own = plays.filter((play) => play.inning === inning && play.half === name);
    if (own.length === 0) return {};
    return { runs: own.reduce((sum, { runs }) => sum + runs, 0), hits: hits(own) };
  };
  const total = (side: 'away' | 'home') => ({
    runs:
      optionalInteger(printed, `${side}_team_runs`) ?? (side === 'away' ? last?.awayScore : last?.homeScore),
    hits:
      optionalInteger(printed, `${side}_team_hits`) ??
      hits(plays.filter((play) => play.half === (side === 'away' ? 'top' : 'bottom'))),
    errors: optionalInteger(printed, `${side}_team_errors`),
  });
  return {
    innings: numbers.map((num) => ({ num, away: half(num, 'top'), home: half(num, 'bottom') })),
    teams: { away: total('away'), home: total('home') },
  };
}
