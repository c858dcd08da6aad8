import { PlateAppearanceCast } from '../plate-appearance-cast';
import { plateResult } from '../outcome';
import { isSwing, pitchResult } from '../pitch-call';
import type { PlayJson } from './turn-at-bat';

/** Counts by the Stats API's names. */
export type StatLine = Record<string, number>;

export interface CountedLines {
  readonly batting: Map<number, StatLine>;
  /** In the order in which they came in, by the side they pitch for. */
  readonly pitching: Record<'away' | 'home', Map<number, StatLine>>;
}

/** Outcomes with which a batter leaves the runners behind; as six recorded box scores count it. */
const LEAVES_ON_BASE: ReadonlySet<string> = new Set(['out', 'strikeout']);

/** Batting and pitching lines counted from the plays, as a box score would give them. */
export function countedLines(plays: readonly PlayJson[]): CountedLines {
  const batting = new Map<number, StatLine>();
  const pitching = { away: new Map<number, StatLine>(), home: new Map<number, StatLine>() };
  const throwing = new Map<string, number>();
  for (const play of plays) {
    const side = play.half === 'top' ? 'home' : 'away';
    const before = throwing.get(side);
    countBatting(play, lineOf(batting, play.batter), (runner) => lineOf(batting, runner));
    countThrows(play, before, (pitcher) => lineOf(pitching[side], pitcher));
    countPitching(play, lineOf(pitching[side], play.pitcher), (pitcher) => lineOf(pitching[side], pitcher));
    throwing.set(side, play.pitcher);
  }
  return { batting, pitching };
}

function lineOf(lines: Map<number, StatLine>, player: number): StatLine {
  const line = lines.get(player) ?? {};
  lines.set(player, line);
  return line;
}

function add(line: StatLine, name: string, count: boolean | number): void {
  line[name] = (line[name] ?? 0) + Number(count);
}

function countBatting(play: PlayJson, batter: StatLine, lineOfRunner: (runner: number) => StatLine): void {
  const { outcome, isPlateAppearance, isAtBat, totalBases } = plateResult(
    play.eventType,
    play.eventType !== null,
  );
  add(batter, 'plateAppearances', isPlateAppearance);
  add(batter, 'atBats', isAtBat);
  add(batter, 'hits', outcome === 'hit');
  add(batter, 'doubles', totalBases === 2);
  add(batter, 'triples', totalBases === 3);
  add(batter, 'homeRuns', totalBases === 4);
  add(batter, 'rbi', play.rbi);
  add(batter, 'baseOnBalls', outcome === 'walk' || outcome === 'intentional_walk');
  add(batter, 'intentionalWalks', outcome === 'intentional_walk');
  add(batter, 'strikeOuts', outcome === 'strikeout');
  add(batter, 'hitByPitch', outcome === 'hit_by_pitch');
  add(batter, 'sacFlies', outcome === 'sac_fly');
  add(batter, 'sacBunts', outcome === 'sac_bunt');
  add(batter, 'catchersInterference', outcome === 'interference');
  add(batter, 'leftOnBase', LEAVES_ON_BASE.has(outcome) ? play.stranded : 0);
  for (const { id, isScoring, eventType } of play.steps) {
    const runner = lineOfRunner(id);
    add(runner, 'runs', isScoring);
    add(runner, 'stolenBases', eventType.startsWith('stolen_base'));
    add(runner, 'caughtStealing', eventType.includes('caught_stealing'));
  }
}

/** Pitches go to those who threw them: one who left in the middle of a turn at bat keeps his. */
function countThrows(
  play: PlayJson,
  before: number | undefined,
  lineOfPitcher: (pitcher: number) => StatLine,
): void {
  const cast = new PlateAppearanceCast(play.events, play, before);
  for (const event of play.events) {
    cast.at(event);
    if (!event.isPitch) continue;
    const { code } = event.details as { readonly code: string };
    const line = lineOfPitcher(cast.pitcher);
    add(line, 'numberOfPitches', 1);
    add(line, 'strikes', isSwing(code) || ['called_strike', 'unknown'].includes(pitchResult(code)));
  }
}

function countPitching(
  play: PlayJson,
  pitcher: StatLine,
  lineOfPitcher: (pitcher: number) => StatLine,
): void {
  const { outcome, isPlateAppearance, totalBases } = plateResult(play.eventType, play.eventType !== null);
  add(pitcher, 'outs', play.outs);
  add(pitcher, 'battersFaced', isPlateAppearance);
  add(pitcher, 'hits', outcome === 'hit');
  add(pitcher, 'homeRuns', totalBases === 4);
  add(pitcher, 'baseOnBalls', outcome === 'walk' || outcome === 'intentional_walk');
  add(pitcher, 'intentionalWalks', outcome === 'intentional_walk');
  add(pitcher, 'strikeOuts', outcome === 'strikeout');
  add(pitcher, 'hitBatsmen', outcome === 'hit_by_pitch');
  for (const { isScoring, isEarned, responsible } of play.steps) {
    if (!isScoring) continue;
    add(lineOfPitcher(responsible), 'runs', 1);
    add(lineOfPitcher(responsible), 'earnedRuns', isEarned);
  }
}
