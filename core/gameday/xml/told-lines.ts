import { childrenNamed, optionalInteger, optionalText, requiredInteger } from './element';
import type { XmlElement } from './element';
import type { StatLine } from './counted-lines';

/** Names in `boxscore.xml` and in the Stats API. What is not here is counted from the plays. */
const BATTING: Readonly<Record<string, string>> = {
  ab: 'atBats',
  r: 'runs',
  h: 'hits',
  d: 'doubles',
  t: 'triples',
  hr: 'homeRuns',
  rbi: 'rbi',
  bb: 'baseOnBalls',
  so: 'strikeOuts',
  hbp: 'hitByPitch',
  sf: 'sacFlies',
  sac: 'sacBunts',
  sb: 'stolenBases',
  cs: 'caughtStealing',
  lob: 'leftOnBase',
};

const PITCHING: Readonly<Record<string, string>> = {
  out: 'outs',
  bf: 'battersFaced',
  np: 'numberOfPitches',
  s: 'strikes',
  h: 'hits',
  r: 'runs',
  er: 'earnedRuns',
  hr: 'homeRuns',
  bb: 'baseOnBalls',
  so: 'strikeOuts',
};

export interface ToldLine {
  readonly id: number;
  readonly side: 'away' | 'home';
  readonly line: StatLine;
  /** Place in the batting order, `100` to `905`; pitchers who never bat have none. */
  readonly battingOrder: number | null;
  readonly position: string | null;
  /** `(W, 3-1)`, `(L, 9-9)`, `(S, 30)`. */
  readonly note: string | null;
}

/** The lines of a box score as they were printed. */
export function toldLines(boxScore: XmlElement | undefined, kind: 'batting' | 'pitching'): ToldLine[] {
  const names = kind === 'batting' ? BATTING : PITCHING;
  return childrenNamed(boxScore, kind).flatMap((part) =>
    childrenNamed(part, kind === 'batting' ? 'batter' : 'pitcher').map((man) => ({
      id: requiredInteger(man, 'id'),
      side: optionalText(part, 'team_flag') === 'home' ? ('home' as const) : ('away' as const),
      line: Object.fromEntries(
        Object.entries(names).flatMap(([short, name]) => {
          const count = optionalInteger(man, short);
          return count === null ? [] : [[name, count]];
        }),
      ),
      battingOrder: optionalInteger(man, 'bo'),
      position: optionalText(man, 'pos'),
      note: optionalText(man, 'note'),
    })),
  );
}
