import { PITCHES } from '../arsenal';
import { flightOf, type Flight } from '../game/flight';
import type { ActionRecord, BattedBall, CallCode, GameEvent, PauseRecord, PitchRecord } from '../game/record';
import { POSITIONS } from '../positions';
import type { Random } from '../random';
import { isoTime, type JsonObject } from './json';
import { personLink } from './people';

const CALLS: Record<CallCode, string> = {
  B: 'Ball',
  '*B': 'Ball In Dirt',
  C: 'Called Strike',
  S: 'Swinging Strike',
  W: 'Swinging Strike (Blocked)',
  F: 'Foul',
  T: 'Foul Tip',
  L: 'Foul Bunt',
  M: 'Missed Bunt',
  X: 'In play, out(s)',
  D: 'In play, no out',
  E: 'In play, run(s)',
  H: 'Hit By Pitch',
};
const BALL = 'rgba(39, 161, 39, 1.0)';
const STRIKE = 'rgba(170, 21, 11, 1.0)';
const IN_PLAY = 'rgba(26, 86, 190, 1.0)';
/** One pitch in this many is missed by the trackers, which then give only the picture coordinates. */
const UNTRACKED = 1 / 1500;

const hundredth = (x: number): number => Math.round(x * 100) / 100;
const tenth = (x: number): number => Math.round(x * 10) / 10;

/** Where the ball landed or was fielded, on the 250-unit picture of the field with home plate at (125, 199). */
function hitJson(ball: BattedBall): JsonObject {
  const reach = ball.trajectory === 'ground_ball' ? Math.max(ball.distance, 95) : ball.distance;
  const angle = (ball.spray * Math.PI) / 180;
  return {
    launchSpeed: tenth(ball.launchSpeed),
    launchAngle: Math.round(ball.launchAngle),
    totalDistance: Math.round(ball.distance),
    trajectory: ball.trajectory,
    hardness: ball.hardness,
    location: ball.location,
    coordinates: {
      coordX: hundredth(125 + (reach * Math.sin(angle)) / 2.495),
      coordY: hundredth(199 - (reach * Math.cos(angle)) / 2.495),
    },
  };
}

/** What the trackers make of a pitch; the draws are those of its place in the feed, whoever asks for it. */
export function trackPitch(
  pitch: PitchRecord,
  random: Random,
): { flight: Flight; tracked: boolean; confidence: number; playId: string } {
  const flight = flightOf(pitch, pitch.pitcher, random);
  const tracked = !random.chance(UNTRACKED);
  const confidence = hundredth(0.86 + random.next() * 0.13);
  return { flight, tracked, confidence, playId: random.guid() };
}

function pitchData(
  pitch: PitchRecord,
  { flight, tracked, confidence }: ReturnType<typeof trackPitch>,
  live: boolean,
): JsonObject {
  const zone = { strikeZoneTop: hundredth(pitch.top), strikeZoneBottom: hundredth(pitch.bottom) };
  const x = hundredth(117 - 38.1 * pitch.pX);
  const y = hundredth(238.78 - 27 * pitch.pZ);
  if (!tracked) return { ...zone, coordinates: { x, y }, breaks: {} };
  return {
    startSpeed: flight.startSpeed,
    endSpeed: flight.endSpeed,
    ...zone,
    coordinates: {
      aY: flight.aY,
      aZ: flight.aZ,
      pfxX: flight.pfxX,
      pfxZ: flight.pfxZ,
      pX: flight.pX,
      pZ: flight.pZ,
      vX0: flight.vX0,
      vY0: flight.vY0,
      vZ0: flight.vZ0,
      x,
      y,
      x0: flight.x0,
      y0: flight.y0,
      z0: flight.z0,
      aX: flight.aX,
    },
    breaks: {
      breakAngle: live ? undefined : flight.breakAngle,
      breakLength: live ? undefined : flight.breakLength,
      breakY: live ? undefined : 24,
      breakVertical: flight.breakVertical,
      breakVerticalInduced: flight.breakVerticalInduced,
      breakHorizontal: flight.breakHorizontal,
      spinRate: flight.spinRate,
      spinDirection: flight.spinDirection,
    },
    zone: pitch.zone,
    typeConfidence: live ? undefined : confidence,
    plateTime: flight.plateTime,
    extension: flight.extension,
  };
}

function pitchJson(
  pitch: PitchRecord,
  index: number,
  isOut: boolean,
  random: Random,
  live: boolean,
): JsonObject {
  const inPlay = pitch.call === 'X' || pitch.call === 'D' || pitch.call === 'E';
  const isBall = pitch.call === 'B' || pitch.call === '*B' || pitch.call === 'H';
  const kind = PITCHES[pitch.type];
  const track = trackPitch(pitch, random);
  const description = CALLS[pitch.call];
  return {
    details: {
      call: { code: pitch.call, description },
      description,
      code: pitch.call,
      ballColor: inPlay ? IN_PLAY : isBall ? BALL : STRIKE,
      trailColor: `rgba(${kind.trail}, 1.0)`,
      isInPlay: inPlay,
      isStrike: !inPlay && !isBall,
      isBall,
      type: track.tracked ? { code: pitch.type, description: kind.description } : undefined,
      isOut,
      hasReview: false,
      runnerGoing: pitch.runnerGoing ? true : undefined,
    },
    count: { ...pitch.count },
    pitchData: pitchData(pitch, track, live),
    hitData: pitch.hit === null ? undefined : hitJson(pitch.hit),
    index,
    playId: track.playId,
    pitchNumber: pitch.pitchNumber,
    startTime: isoTime(pitch.start),
    endTime: isoTime(pitch.end),
    isPitch: true,
    type: 'pitch',
  };
}

function pauseJson(pause: PauseRecord, index: number, random: Random): JsonObject {
  const times = { startTime: isoTime(pause.start), endTime: isoTime(pause.end) };
  if (pause.kind === 'automatic ball') {
    const description = 'Automatic Ball - Intentional';
    return {
      details: {
        call: { code: 'VB', description },
        description,
        code: 'VB',
        isInPlay: false,
        isStrike: false,
        isBall: true,
        isOut: false,
        hasReview: false,
      },
      count: { ...pause.count },
      index,
      playId: random.guid(),
      pitchNumber: 0,
      ...times,
      isPitch: false,
      type: 'no_pitch',
    };
  }
  const step = pause.kind === 'stepoff';
  return {
    details: {
      description: step ? 'Pitcher Step Off' : `Pickoff Attempt ${pause.base}B`,
      code: step ? 'PSO' : String(pause.base),
      isOut: false,
      hasReview: false,
      fromCatcher: false,
      disengagementNum: pause.disengagement,
    },
    count: { ...pause.count },
    index,
    playId: random.guid(),
    ...times,
    isPitch: false,
    type: pause.kind,
  };
}

function actionJson(action: ActionRecord, index: number, random: Random): JsonObject {
  const change = action.substitution;
  return {
    details: {
      description: action.description,
      event: action.event,
      eventType: action.eventType,
      awayScore: action.awayScore,
      homeScore: action.homeScore,
      isScoringPlay: action.isScoring,
      isOut: action.isOut,
      hasReview: false,
    },
    count: { ...action.count },
    index,
    actionPlayId: action.baseRunning ? random.guid() : undefined,
    startTime: isoTime(action.start),
    endTime: isoTime(action.end),
    isPitch: false,
    isBaseRunningPlay: action.baseRunning ? true : undefined,
    isSubstitution: change === null ? undefined : true,
    type: 'action',
    player: action.player === null ? undefined : personLink(action.player),
    position: change === null ? undefined : { ...POSITIONS[change.position] },
    battingOrder: change === null || change.battingOrder === null ? undefined : String(change.battingOrder),
    replacedPlayer: change === null || change.kind === 'pitcher' ? undefined : personLink(change.replaced),
    base: action.base ?? undefined,
    injuryType: action.injuryWord ?? undefined,
  };
}

/** One element of playEvents. `isOut` says whether the pitch ended in an out. */
export function eventJson(
  event: GameEvent,
  index: number,
  isOut: boolean,
  random: Random,
  live: boolean,
): JsonObject {
  if (event.kind === 'pitch') return pitchJson(event, index, isOut, random, live);
  return event.kind === 'action' ? actionJson(event, index, random) : pauseJson(event, index, random);
}
