import { pitchResult } from '../pitch-call';
import type { Bases } from './bases';
import { chargedSteps, reachesAgainst } from './charged-runs';
import type { ChargedStep } from './charged-runs';
import { attributeError, optionalInteger, requiredInteger, requiredText } from './element';
import type { XmlElement } from './element';
import { trajectoryOf } from './hit-chart';
import type { HitChart } from './hit-chart';
import { optionalInstant } from './instant';
import type { PlayEventJson } from './pitch-event';
import { playEvents } from './play-events';
import { playResult } from './play-result';
import type { PlayResult } from './play-result';
import type { PlayerNames } from './player-names';
import { runnerSteps } from './runner-steps';

/** A turn at bat in the shape of the Stats API's `allPlays`, with what box score and line score want to know. */
export interface PlayJson {
  readonly json: { readonly [key: string]: unknown };
  readonly events: readonly PlayEventJson[];
  readonly inning: number;
  readonly half: 'top' | 'bottom';
  readonly batter: number;
  readonly pitcher: number;
  readonly eventType: string | null;
  readonly outs: number;
  readonly rbi: number;
  readonly runs: number;
  /** Runners who were on base before it and did not score. */
  readonly stranded: number;
  readonly steps: readonly ChargedStep[];
  readonly awayScore: number;
  readonly homeScore: number;
}

/** What carries over from one turn at bat to the next. */
export interface GameProgress {
  outs: number;
  awayRuns: number;
  homeRuns: number;
  readonly bases: Bases;
  readonly hits: HitChart;
  readonly names: PlayerNames;
  /** Numbers of the turns at bat so far. */
  readonly numbers: Set<number>;
}

/** A turn at bat and the actions that the file writes around it. */
export interface PlacedAtBat {
  readonly atBat: XmlElement;
  readonly before: readonly XmlElement[];
  readonly after: readonly XmlElement[];
  readonly inning: number;
  readonly half: 'top' | 'bottom';
}

/** Reads one turn at bat and moves the game on. @throws IngestError `FieldMismatch` */
export function turnAtBat(placed: PlacedAtBat, progress: GameProgress): PlayJson {
  const { atBat, inning, half } = placed;
  const number = ownNumber(atBat, progress.numbers);
  const batter = requiredInteger(atBat, 'batter');
  const pitcher = requiredInteger(atBat, 'pitcher');
  const result = playResult(atBat);
  const outsBefore = progress.outs;
  const outsAfter = requiredInteger(atBat, 'o');
  if (outsAfter < outsBefore || outsAfter > 3) throw attributeError(atBat, 'o', `${outsBefore} to 3 outs`);
  progress.outs = outsAfter;

  const events = playEvents(placed, progress.names);
  const told = runnerSteps(atBat, result, outsAfter - outsBefore, progress.names);
  const steps = chargedSteps(told, progress.bases, pitcher);
  const onBase = progress.bases.runners;
  progress.bases.move(steps, reachesAgainst(steps, result.eventType, pitcher));
  // Feeds show the bases as they are after the turn; the third out clears them.
  if (outsAfter === 3) progress.bases.clear();
  const runs = steps.filter((step) => step.isScoring).length;
  score(atBat, half, runs, progress);
  const rbi = steps.filter((step) => step.isRbi).length;
  const lastPitch = events.findLastIndex((event) => event.isPitch);
  const { awayRuns: awayScore, homeRuns: homeScore } = progress;

  const json = {
    result: { ...result, rbi, awayScore, homeScore },
    about: {
      atBatIndex: number - 1,
      inning,
      halfInning: half,
      isComplete: result.eventType !== null,
      startTime: optionalInstant(atBat, 'start_tfs_zulu'),
      endTime: optionalInstant(atBat, 'end_tfs_zulu'),
    },
    count: { balls: requiredInteger(atBat, 'b'), strikes: requiredInteger(atBat, 's'), outs: outsAfter },
    matchup: {
      batter: { id: batter },
      pitcher: { id: pitcher },
      batSide: { code: requiredText(atBat, 'stand') },
      pitchHand: { code: requiredText(atBat, 'p_throws') },
      splits: { menOnBase: progress.bases.describe() },
    },
    playEvents: withHit(events, lastPitch, () => hitData(result, progress.hits, inning, batter)),
    runners: steps.map(runnerJson(events, lastPitch, outsBefore)),
  };
  return {
    json,
    events,
    inning,
    half,
    batter,
    pitcher,
    eventType: result.eventType,
    outs: outsAfter - outsBefore,
    rbi,
    runs,
    stranded: onBase - steps.filter((step) => step.isScoring && step.id !== batter).length,
    steps,
    awayScore,
    homeScore,
  };
}

function ownNumber(atBat: XmlElement, numbers: Set<number>): number {
  const number = requiredInteger(atBat, 'num');
  if (number < 1 || numbers.has(number))
    throw attributeError(atBat, 'num', 'a number from 1 that no other has');
  numbers.add(number);
  return number;
}

/** Early files write the score only where it changed, and then it may have changed in an action. */
function score(atBat: XmlElement, half: 'top' | 'bottom', runs: number, progress: GameProgress): void {
  progress.awayRuns =
    optionalInteger(atBat, 'away_team_runs') ?? progress.awayRuns + (half === 'top' ? runs : 0);
  progress.homeRuns =
    optionalInteger(atBat, 'home_team_runs') ?? progress.homeRuns + (half === 'top' ? 0 : runs);
}

function hitData({ event, description }: PlayResult, hits: HitChart, inning: number, batter: number) {
  return { trajectory: trajectoryOf(event, description), coordinates: hits.take(inning, batter, event) };
}

/** Events with their places; the pitch that was put in play gets what is known of the ball. */
function withHit(events: readonly PlayEventJson[], lastPitch: number, hit: () => object) {
  return events.map((event, index) => {
    const { code } = (event.details ?? {}) as { readonly code?: string };
    const isInPlay = index === lastPitch && code !== undefined && pitchResult(code) === 'in_play';
    return isInPlay ? { ...event, index, hitData: hit() } : { ...event, index };
  });
}

function runnerJson(events: readonly PlayEventJson[], lastPitch: number, outsBefore: number) {
  let outNumber = outsBefore;
  return (step: ChargedStep) => {
    if (step.isOut) outNumber += 1;
    const during = events.findIndex(
      ({ type, details }) =>
        type === 'action' && (details as { eventType?: string }).eventType === step.eventType,
    );
    return {
      movement: {
        originBase: step.start,
        start: step.start,
        end: step.end,
        outBase: step.isOut && step.start === null ? '1B' : null,
        isOut: step.isOut,
        outNumber: step.isOut ? outNumber : null,
      },
      details: {
        runner: { id: step.id },
        eventType: step.eventType,
        isScoringEvent: step.isScoring,
        rbi: step.isRbi,
        earned: step.isEarned,
        responsiblePitcher: step.isScoring ? { id: step.responsible } : null,
        playIndex: during >= 0 ? during : Math.max(lastPitch, 0),
      },
    };
  };
}
