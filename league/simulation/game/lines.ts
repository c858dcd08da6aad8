import type { Player } from '../player';
import type { GameRecord, PlayRecord, Side } from './record';

/** A batter's figures in one game. */
export const BATTING_ZERO = {
  atBats: 0,
  runs: 0,
  hits: 0,
  doubles: 0,
  triples: 0,
  homeRuns: 0,
  rbi: 0,
  baseOnBalls: 0,
  intentionalWalks: 0,
  strikeOuts: 0,
  hitByPitch: 0,
  stolenBases: 0,
  caughtStealing: 0,
  groundIntoDoublePlay: 0,
  plateAppearances: 0,
  totalBases: 0,
  leftOnBase: 0,
  sacBunts: 0,
  sacFlies: 0,
  catchersInterference: 0,
  flyOuts: 0,
  groundOuts: 0,
  airOuts: 0,
  popOuts: 0,
  lineOuts: 0,
};
export type BattingLine = typeof BATTING_ZERO;

/** A pitcher's figures in one game. */
export const PITCHING_ZERO = {
  numberOfPitches: 0,
  balls: 0,
  strikes: 0,
  battersFaced: 0,
  outs: 0,
  atBats: 0,
  hits: 0,
  doubles: 0,
  triples: 0,
  homeRuns: 0,
  runs: 0,
  earnedRuns: 0,
  rbi: 0,
  baseOnBalls: 0,
  intentionalWalks: 0,
  strikeOuts: 0,
  hitByPitch: 0,
  stolenBases: 0,
  caughtStealing: 0,
  wildPitches: 0,
  sacBunts: 0,
  sacFlies: 0,
  catchersInterference: 0,
  inheritedRunners: 0,
  inheritedRunnersScored: 0,
  flyOuts: 0,
  groundOuts: 0,
  airOuts: 0,
  popOuts: 0,
  lineOuts: 0,
};
export type PitchingLine = typeof PITCHING_ZERO;

export const FIELDING_ZERO = {
  assists: 0,
  putOuts: 0,
  errors: 0,
  passedBall: 0,
  caughtStealing: 0,
  stolenBases: 0,
};
export type FieldingLine = typeof FIELDING_ZERO;

/** Who took part and what he did, derived from the plays alone, so that box score and plays agree for any prefix. */
export interface SideLines {
  /** Batters in order of the box: each starter followed by those who took his place. */
  batters: { player: Player; order: number; positions: string[]; substitute: boolean }[];
  pitchers: Player[];
  batting: Map<number, BattingLine>;
  pitching: Map<number, PitchingLine>;
  fielding: Map<number, FieldingLine>;
}

const HIT_BASES: Record<string, number> = { single: 1, double: 2, triple: 3, home_run: 4 };

function lineOf<T extends object>(lines: Map<number, T>, zero: T, player: Player): T {
  let line = lines.get(player.id);
  if (line === undefined) lines.set(player.id, (line = { ...zero }));
  return line;
}

function outKinds(play: PlayRecord, line: BattingLine | PitchingLine): void {
  if (play.event === 'Flyout' || play.event === 'Sac Fly') line.flyOuts += 1;
  if (play.event === 'Pop Out') line.popOuts += 1;
  if (play.event === 'Lineout') line.lineOuts += 1;
  if (['Flyout', 'Sac Fly', 'Pop Out', 'Lineout'].includes(play.event)) line.airOuts += 1;
  else if (['Groundout', 'Forceout', 'Grounded Into DP', 'Bunt Groundout', 'Sac Bunt'].includes(play.event))
    line.groundOuts += 1;
}

const NO_AT_BAT = new Set(['walk', 'intent_walk', 'hit_by_pitch', 'sac_fly', 'sac_bunt', 'catcher_interf']);

/** What a plate appearance adds to the lines of batter and pitcher alike. */
function addOutcome(play: PlayRecord, line: BattingLine | PitchingLine): void {
  const { eventType } = play;
  if (!NO_AT_BAT.has(eventType)) line.atBats += 1;
  const bases = HIT_BASES[eventType] ?? 0;
  if (bases > 0) line.hits += 1;
  if (bases === 2) line.doubles += 1;
  if (bases === 3) line.triples += 1;
  if (bases === 4) line.homeRuns += 1;
  if (eventType === 'walk' || eventType === 'intent_walk') line.baseOnBalls += 1;
  if (eventType === 'intent_walk') line.intentionalWalks += 1;
  if (eventType === 'strikeout') line.strikeOuts += 1;
  if (eventType === 'hit_by_pitch') line.hitByPitch += 1;
  if (eventType === 'sac_fly') line.sacFlies += 1;
  if (eventType === 'sac_bunt') line.sacBunts += 1;
  if (eventType === 'catcher_interf') line.catchersInterference += 1;
  line.rbi += play.rbi;
  outKinds(play, line);
}

function emptySide(record: GameRecord, side: Side): SideLines {
  const sheet = record.sheets[side];
  const lines: SideLines = {
    batters: sheet.lineup.map((spot, i) => ({
      player: spot.player,
      order: (i + 1) * 100,
      positions: [spot.position],
      substitute: false,
    })),
    pitchers: [sheet.starter],
    batting: new Map(sheet.lineup.map((spot) => [spot.player.id, { ...BATTING_ZERO }])),
    pitching: new Map([[sheet.starter.id, { ...PITCHING_ZERO }]]),
    fielding: new Map(
      [...sheet.lineup.map((s) => s.player), sheet.starter].map((p) => [p.id, { ...FIELDING_ZERO }]),
    ),
  };
  return lines;
}

/** Adds up the lines of both sides over these plays. */
export function linesOf(record: GameRecord): Record<Side, SideLines> {
  const sides: Record<Side, SideLines> = { away: emptySide(record, 'away'), home: emptySide(record, 'home') };
  for (const play of record.plays)
    addPlay(play, sides[play.side], sides[play.side === 'away' ? 'home' : 'away']);
  return sides;
}

function addPlay(play: PlayRecord, attack: SideLines, defence: SideLines): void {
  const pitcherAt: Player[] = [];
  let pitcher = defence.pitchers[defence.pitchers.length - 1];
  let onBase = 0;
  for (const event of play.events) {
    if (event.kind === 'pitch' && pitcher !== undefined) {
      const line = lineOf(defence.pitching, PITCHING_ZERO, event.pitcher);
      line.numberOfPitches += 1;
      if (['B', '*B', 'H'].includes(event.call)) line.balls += 1;
      else line.strikes += 1;
    }
    if (event.kind === 'action') {
      const change = event.substitution;
      if (change !== null) {
        const side = change.kind === 'pinch hitter' ? attack : defence;
        if (change.kind === 'pitcher') {
          pitcher = change.player;
          side.pitchers.push(pitcher);
          lineOf(side.pitching, PITCHING_ZERO, pitcher).inheritedRunners += onBase;
          lineOf(side.fielding, FIELDING_ZERO, pitcher);
        } else enterBatter(side, change.player, change.replaced, change.battingOrder ?? 0, change.position);
      }
      if (pitcher !== undefined && event.eventType === 'wild_pitch')
        lineOf(defence.pitching, PITCHING_ZERO, pitcher).wildPitches += 1;
    }
    if (pitcher !== undefined) pitcherAt.push(pitcher);
  }
  onBase = 0;
  for (const move of play.movements) {
    const current = pitcherAt[move.playIndex] ?? play.pitcher;
    const line = lineOf(defence.pitching, PITCHING_ZERO, current);
    if (move.outNumber !== null) line.outs += 1;
    if (move.eventType === 'stolen_base_2b') {
      line.stolenBases += 1;
      lineOf(attack.batting, BATTING_ZERO, move.runner).stolenBases += 1;
    }
    if (move.eventType === 'caught_stealing_2b') {
      line.caughtStealing += 1;
      lineOf(attack.batting, BATTING_ZERO, move.runner).caughtStealing += 1;
    }
    if (move.end === 4) {
      lineOf(attack.batting, BATTING_ZERO, move.runner).runs += 1;
      const charged = lineOf(defence.pitching, PITCHING_ZERO, move.responsible ?? current);
      charged.runs += 1;
      if (move.earned) charged.earnedRuns += 1;
      if (move.responsible !== null && move.responsible.id !== current.id) line.inheritedRunnersScored += 1;
    }
    for (const credit of move.credits) {
      const fielding = lineOf(defence.fielding, FIELDING_ZERO, credit.player);
      if (credit.credit === 'f_putout') fielding.putOuts += 1;
      else if (credit.credit === 'f_assist') fielding.assists += 1;
      else if (credit.credit !== 'f_fielded_ball') fielding.errors += 1;
    }
  }
  if (!play.isPlateAppearance) return;
  const batting = lineOf(attack.batting, BATTING_ZERO, play.batter);
  const pitching = lineOf(defence.pitching, PITCHING_ZERO, play.pitcher);
  batting.plateAppearances += 1;
  pitching.battersFaced += 1;
  addOutcome(play, batting);
  addOutcome(play, pitching);
  batting.totalBases += HIT_BASES[play.eventType] ?? 0;
  if (play.eventType === 'grounded_into_double_play') batting.groundIntoDoublePlay += 1;
  if (play.isOut) batting.leftOnBase += play.post.filter((runner) => runner !== null).length;
}

function enterBatter(
  side: SideLines,
  player: Player,
  replaced: Player,
  order: number,
  position: string,
): void {
  const known = side.batters.find((b) => b.player.id === player.id);
  if (known !== undefined) {
    known.positions.push(position);
    return;
  }
  const after = side.batters.findIndex((b) => b.player.id === replaced.id);
  side.batters.splice(after + 1, 0, { player, order, positions: [position], substitute: true });
  lineOf(side.batting, BATTING_ZERO, player);
  lineOf(side.fielding, FIELDING_ZERO, player);
}
