import type { BattingLine, FieldingLine, PitchingLine } from '../game/lines';
import { inningsText, rate, type JsonObject } from './json';

const NO_RATE = '.---';
const NO_RATIO = '-.--';

const steals = (line: { stolenBases: number; caughtStealing: number }): string =>
  rate(line.stolenBases, line.stolenBases + line.caughtStealing, 3, NO_RATE);

/** "2-4 | HR, BB, 3 RBI": what box scores print beside a batter. */
function battingSummary(line: BattingLine): string {
  const parts: string[] = [];
  const add = (count: number, word: string): void => {
    if (count > 0) parts.push(count === 1 ? word : `${count} ${word}`);
  };
  add(line.homeRuns, 'HR');
  add(line.triples, '3B');
  add(line.doubles, '2B');
  add(line.baseOnBalls, 'BB');
  add(line.strikeOuts, 'K');
  add(line.rbi, 'RBI');
  add(line.runs, 'R');
  add(line.stolenBases, 'SB');
  return `${line.hits}-${line.atBats}${parts.length > 0 ? ` | ${parts.join(', ')}` : ''}`;
}

/** A batter's line of one game. */
export function gameBatting(line: BattingLine): JsonObject {
  return {
    summary: battingSummary(line),
    gamesPlayed: 1,
    ...battingCounts(line),
    atBatsPerHomeRun: rate(line.atBats, line.homeRuns, 2, NO_RATIO),
    popOuts: line.popOuts,
    lineOuts: line.lineOuts,
  };
}

function battingCounts(line: BattingLine): JsonObject {
  return {
    flyOuts: line.flyOuts,
    groundOuts: line.groundOuts,
    airOuts: line.airOuts,
    runs: line.runs,
    doubles: line.doubles,
    triples: line.triples,
    homeRuns: line.homeRuns,
    strikeOuts: line.strikeOuts,
    baseOnBalls: line.baseOnBalls,
    intentionalWalks: line.intentionalWalks,
    hits: line.hits,
    hitByPitch: line.hitByPitch,
    atBats: line.atBats,
    caughtStealing: line.caughtStealing,
    stolenBases: line.stolenBases,
    stolenBasePercentage: steals(line),
    groundIntoDoublePlay: line.groundIntoDoublePlay,
    groundIntoTriplePlay: 0,
    plateAppearances: line.plateAppearances,
    totalBases: line.totalBases,
    rbi: line.rbi,
    leftOnBase: line.leftOnBase,
    sacBunts: line.sacBunts,
    sacFlies: line.sacFlies,
    catchersInterference: line.catchersInterference,
    pickoffs: 0,
  };
}

/** Average, on-base, slugging and their sum, over a season. */
export function slash(line: BattingLine): JsonObject {
  const reached = line.hits + line.baseOnBalls + line.hitByPitch;
  const chances = line.atBats + line.baseOnBalls + line.hitByPitch + line.sacFlies;
  const obp = chances === 0 ? 0 : reached / chances;
  const slg = line.atBats === 0 ? 0 : line.totalBases / line.atBats;
  return {
    avg: rate(line.hits, line.atBats, 3, '.000'),
    obp: rate(obp, 1, 3, '.000'),
    slg: rate(slg, 1, 3, '.000'),
    ops: rate(obp + slg, 1, 3, '.000'),
  };
}

/** A batter's line of a season so far. */
export function seasonBatting(line: BattingLine, games: number): JsonObject {
  const inPlay = line.atBats - line.strikeOuts - line.homeRuns + line.sacFlies;
  return {
    gamesPlayed: games,
    ...battingCounts(line),
    ...slash(line),
    babip: rate(line.hits - line.homeRuns, inPlay, 3, NO_RATE),
    groundOutsToAirouts: rate(line.groundOuts, line.airOuts, 2, NO_RATIO),
    atBatsPerHomeRun: rate(line.atBats, line.homeRuns, 2, NO_RATIO),
    popOuts: line.popOuts,
    lineOuts: line.lineOuts,
  };
}

function pitchingCounts(line: PitchingLine): JsonObject {
  return {
    flyOuts: line.flyOuts,
    groundOuts: line.groundOuts,
    airOuts: line.airOuts,
    runs: line.runs,
    doubles: line.doubles,
    triples: line.triples,
    homeRuns: line.homeRuns,
    strikeOuts: line.strikeOuts,
    baseOnBalls: line.baseOnBalls,
    intentionalWalks: line.intentionalWalks,
    hits: line.hits,
    hitByPitch: line.hitByPitch,
    atBats: line.atBats,
    caughtStealing: line.caughtStealing,
    stolenBases: line.stolenBases,
    stolenBasePercentage: steals(line),
    numberOfPitches: line.numberOfPitches,
    inningsPitched: inningsText(line.outs),
    earnedRuns: line.earnedRuns,
    battersFaced: line.battersFaced,
    outs: line.outs,
    shutouts: 0,
    pitchesThrown: line.numberOfPitches,
    balls: line.balls,
    strikes: line.strikes,
    strikePercentage: rate(line.strikes, line.numberOfPitches, 3, '.000'),
    hitBatsmen: line.hitByPitch,
    balks: 0,
    wildPitches: line.wildPitches,
    pickoffs: 0,
    rbi: line.rbi,
    runsScoredPer9: rate(line.runs * 27, line.outs, 2, NO_RATIO),
    homeRunsPer9: rate(line.homeRuns * 27, line.outs, 2, NO_RATIO),
    inheritedRunners: line.inheritedRunners,
    inheritedRunnersScored: line.inheritedRunnersScored,
    catchersInterference: line.catchersInterference,
    sacBunts: line.sacBunts,
    sacFlies: line.sacFlies,
    passedBall: 0,
    popOuts: line.popOuts,
    lineOuts: line.lineOuts,
  };
}

/** What a pitcher's decision and role add to his line of one game. */
export interface PitchingRole {
  started: boolean;
  finished: boolean;
  complete: boolean;
  decision: 'W' | 'L' | 'S' | null;
}

/** A pitcher's line of one game. */
export function gamePitching(line: PitchingLine, role: PitchingRole): JsonObject {
  const part = (count: number, word: string): string => (count === 1 ? word : `${count} ${word}`);
  return {
    note: role.decision === null ? undefined : `(${role.decision})`,
    summary: `${inningsText(line.outs)} IP, ${line.earnedRuns} ER, ${part(line.strikeOuts, 'K')}, ${part(line.baseOnBalls, 'BB')}`,
    gamesPlayed: 1,
    gamesStarted: role.started ? 1 : 0,
    ...pitchingCounts(line),
    wins: role.decision === 'W' ? 1 : 0,
    losses: role.decision === 'L' ? 1 : 0,
    saves: role.decision === 'S' ? 1 : 0,
    saveOpportunities: role.decision === 'S' ? 1 : 0,
    holds: 0,
    blownSaves: 0,
    gamesPitched: 1,
    completeGames: role.complete ? 1 : 0,
    gamesFinished: role.finished && !role.started ? 1 : 0,
  };
}

/** A pitcher's (or a staff's) line of a season so far. */
export function seasonPitching(line: PitchingLine, games: number, starts: number): JsonObject {
  return {
    gamesPlayed: games,
    gamesStarted: starts,
    ...pitchingCounts(line),
    obp: rate(line.hits + line.baseOnBalls + line.hitByPitch, line.battersFaced, 3, '.000'),
    era: rate(line.earnedRuns * 27, line.outs, 2, NO_RATIO),
    whip: rate((line.hits + line.baseOnBalls) * 3, line.outs, 2, NO_RATIO),
    wins: Math.floor(starts * 0.33),
    losses: Math.floor(starts * 0.33),
    saves: 0,
    saveOpportunities: 0,
    holds: 0,
    blownSaves: 0,
    gamesPitched: games,
    completeGames: 0,
    groundOutsToAirouts: rate(line.groundOuts, line.airOuts, 2, NO_RATIO),
    winPercentage: starts > 2 ? '.500' : NO_RATE,
    pitchesPerInning: rate(line.numberOfPitches * 3, line.outs, 2, NO_RATIO),
    gamesFinished: 0,
    strikeoutWalkRatio: rate(line.strikeOuts, line.baseOnBalls, 2, NO_RATIO),
    strikeoutsPer9Inn: rate(line.strikeOuts * 27, line.outs, 2, NO_RATIO),
    walksPer9Inn: rate(line.baseOnBalls * 27, line.outs, 2, NO_RATIO),
    hitsPer9Inn: rate(line.hits * 27, line.outs, 2, NO_RATIO),
  };
}

/** A fielder's line. */
export function fieldingJson(line: FieldingLine, started: boolean | null): JsonObject {
  const chances = line.assists + line.putOuts + line.errors;
  return {
    gamesStarted: started === null ? undefined : started ? 1 : 0,
    caughtStealing: line.caughtStealing,
    stolenBases: line.stolenBases,
    stolenBasePercentage: steals(line),
    assists: line.assists,
    putOuts: line.putOuts,
    errors: line.errors,
    chances,
    fielding: rate(chances - line.errors, chances, 3, '.000'),
    passedBall: line.passedBall,
    pickoffs: 0,
  };
}

/** Adds up lines of one kind. */
export function sumLines<T extends Record<string, number>>(zero: T, lines: Iterable<T>): T {
  const total: Record<string, number> = { ...zero };
  for (const line of lines) {
    for (const [key, value] of Object.entries(line)) total[key] = (total[key] ?? 0) + value;
  }
  return total as T;
}
