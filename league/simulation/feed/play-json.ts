import type { BaseNumber, Movement, PlayRecord } from '../game/record';
import { POSITIONS } from '../positions';
import type { Random } from '../random';
import { eventJson } from './event-json';
import { isoTime, type JsonObject } from './json';
import { personLink, personRef, side } from './people';

const BASE = [null, '1B', '2B', '3B', 'score'] as const;

const baseName = (base: BaseNumber): string | null => BASE[base];

function movementJson(move: Movement): JsonObject {
  return {
    movement: {
      originBase: baseName(move.origin),
      start: baseName(move.start),
      end: baseName(move.end),
      outBase: move.outBase === null ? null : `${move.outBase}B`,
      isOut: move.outNumber !== null,
      outNumber: move.outNumber,
    },
    details: {
      event: move.event,
      eventType: move.eventType,
      movementReason: move.reason,
      runner: personRef(move.runner),
      responsiblePitcher: move.responsible === null ? null : personLink(move.responsible),
      isScoringEvent: move.end === 4,
      rbi: move.rbi,
      earned: move.end === 4 && move.earned,
      teamUnearned: false,
      playIndex: move.playIndex,
    },
    credits: move.credits.map((credit) => ({
      player: personLink(credit.player),
      position: { ...POSITIONS[credit.position] },
      credit: credit.credit,
    })),
  };
}

/** One element of allPlays. While a game is live, the figures that are only worked out afterwards are missing. */
export function playJson(play: PlayRecord, random: Random, live: boolean): JsonObject {
  const scoring = play.movements.some((move) => move.end === 4);
  const last = play.events.length - 1;
  const [first, second, third] = play.post;
  const indexes = (test: (kind: string) => boolean): number[] =>
    play.events.flatMap((event, i) => (test(event.kind) ? [i] : []));
  return {
    result: {
      type: 'atBat',
      event: play.event,
      eventType: play.eventType,
      description: play.description,
      rbi: play.rbi,
      awayScore: play.awayScore,
      homeScore: play.homeScore,
      isOut: play.isOut,
    },
    about: {
      atBatIndex: play.index,
      halfInning: play.side === 'away' ? 'top' : 'bottom',
      isTopInning: play.side === 'away',
      inning: play.inning,
      startTime: isoTime(play.events[0]?.start ?? play.start),
      endTime: isoTime(play.end),
      isComplete: true,
      isScoringPlay: scoring,
      hasReview: false,
      hasOut: play.movements.some((move) => move.outNumber !== null),
      captivatingIndex: scoring ? 40 + play.rbi * 12 : play.isOut ? 0 : 14,
    },
    count: { ...play.count },
    matchup: {
      batter: personRef(play.batter),
      batSide: side(play.batSide),
      pitcher: personRef(play.pitcher),
      pitchHand: side(play.pitcher.throws),
      postOnFirst: first === null ? undefined : personRef(first),
      postOnSecond: second === null ? undefined : personRef(second),
      postOnThird: third === null ? undefined : personRef(third),
      batterHotColdZones: [],
      pitcherHotColdZones: [],
      splits: {
        batter: `vs_${play.pitcher.throws}HP`,
        pitcher: `vs_${play.batSide}HB`,
        menOnBase: play.menOnBase,
      },
    },
    pitchIndex: indexes((kind) => kind !== 'action'),
    actionIndex: indexes((kind) => kind === 'action'),
    runnerIndex: play.movements.map((_, i) => i),
    runners: play.movements.map(movementJson),
    playEvents: play.events.map((event, i) => eventJson(event, i, i === last && play.isOut, random, live)),
    playEndTime: isoTime(play.end),
    atBatIndex: play.index,
  };
}
