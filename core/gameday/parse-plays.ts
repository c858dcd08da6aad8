import { playerId } from '../ids';
import type { Json } from './fields';
import {
  boolean,
  code,
  integer,
  nestedText,
  objects,
  optionalInstant,
  optionalInteger,
  optionalObject,
  optionalText,
  object,
  reference,
  text,
  within,
  flag,
} from './fields';
import type { GamePeople } from './game-people';
import { plateResult } from './outcome';
import type { GameIdentity } from './parse-game';
import { parseBattedBall, parsePitch } from './parse-pitch';
import { parsePlayEvent } from './parse-play-event';
import { parseRunners } from './parse-runners';
import type {
  BattedBallRow,
  PitchRow,
  PlateAppearanceRow,
  PlayEventRow,
  RunnerMovementRow,
} from './play-rows';
import { PlateAppearanceCast } from './plate-appearance-cast';

interface Plays {
  readonly plateAppearances: PlateAppearanceRow[];
  readonly pitches: PitchRow[];
  readonly battedBalls: BattedBallRow[];
  readonly runners: RunnerMovementRow[];
  readonly events: PlayEventRow[];
}

/** What carries over from one play to the next. */
interface Progress {
  half: string;
  outs: number;
  /** Who pitches, by the half of the inning in which his club is in the field. */
  readonly pitching: Map<string, number>;
}

/** Walks the plays in order. `currentPlay` repeats the last of them and is not read. */
export function parsePlays(allPlays: readonly Json[], game: GameIdentity, people: GamePeople): Plays {
  const plays: Plays = { plateAppearances: [], pitches: [], battedBalls: [], runners: [], events: [] };
  const progress: Progress = { half: '', outs: 0, pitching: people.starters() };
  allPlays.forEach((play, position) =>
    within(`allPlays[${position}]`, () => parsePlay(play, game, people, progress, plays)),
  );
  return plays;
}

function parsePlay(
  play: Json,
  game: GameIdentity,
  people: GamePeople,
  progress: Progress,
  plays: Plays,
): void {
  const about = object(play, 'about');
  const matchup = object(play, 'matchup');
  const result = object(play, 'result');
  const atBatIndex = within('about', () => integer(about, 'atBatIndex'));
  const inning = within('about', () => integer(about, 'inning'));
  const halfInning = within('about', () => text(about, 'halfInning'));
  const key = `${inning} ${halfInning}`;
  if (progress.half !== key) {
    progress.half = key;
    progress.outs = 0;
  }
  const outsBefore = progress.outs;
  const count = object(play, 'count');
  const outsAfter = within('count', () => integer(count, 'outs'));
  progress.outs = outsAfter;

  const runners = parseRunners(play, game.gamePk, atBatIndex);
  plays.runners.push(...runners);

  const { batterId, pitcherId, batSide, pitchHand } = within('matchup', () => ({
    batterId: reference(matchup, 'batter'),
    pitcherId: reference(matchup, 'pitcher'),
    batSide: code(matchup, 'batSide'),
    pitchHand: code(matchup, 'pitchHand'),
  }));
  const playEvents = objects(play, 'playEvents');
  const finisher = { pitcher: pitcherId, batter: batterId };
  const cast = new PlateAppearanceCast(playEvents, finisher, progress.pitching.get(halfInning));
  progress.pitching.set(halfInning, pitcherId);
  const context = { game, atBatIndex, inning };
  const sides = (now: PlateAppearanceCast) => {
    const hand = now.pitcher === pitcherId ? pitchHand : (people.pitchHand(now.pitcher) ?? pitchHand);
    const side = now.batter === batterId ? batSide : (people.batSide(now.batter, hand) ?? batSide);
    return { pitchHand: hand, batSide: side };
  };
  let balls = 0;
  let strikes = 0;
  let pitchNumber = 0;
  playEvents.forEach((event, eventIndex) =>
    within(`playEvents[${eventIndex}]`, () => {
      cast.at(event);
      const isPitch = flag(event, 'isPitch');
      if (isPitch) {
        pitchNumber += 1;
        const outs =
          outsBefore + runners.filter((row) => row.isOut && (row.eventIndex ?? 99) < eventIndex).length;
        const pitch = parsePitch(event, context, {
          eventIndex,
          pitchNumber,
          pitcherId: playerId(cast.pitcher),
          batterId: playerId(cast.batter),
          ...sides(cast),
          balls,
          strikes,
          outs: Math.min(outs, 2),
        });
        plays.pitches.push(pitch);
        const hit = parseBattedBall(event, pitch);
        if (hit !== undefined) plays.battedBalls.push(hit);
      } else {
        plays.events.push(parsePlayEvent(event, context, eventIndex));
      }
      const after = optionalObject(event, 'count');
      within('count', () => {
        balls = optionalInteger(after, 'balls') ?? balls;
        strikes = optionalInteger(after, 'strikes') ?? strikes;
      });
    }),
  );

  const isComplete = within('about', () => boolean(about, 'isComplete'));
  const told = within('result', () => ({
    eventType: optionalText(result, 'eventType'),
    event: optionalText(result, 'event'),
    description: optionalText(result, 'description'),
    rbi: optionalInteger(result, 'rbi') ?? 0,
    awayScore: optionalInteger(result, 'awayScore') ?? 0,
    homeScore: optionalInteger(result, 'homeScore') ?? 0,
  }));
  plays.plateAppearances.push({
    gamePk: game.gamePk,
    atBatIndex,
    season: game.season,
    officialDate: game.officialDate,
    inning,
    halfInning,
    batterId: playerId(batterId),
    pitcherId: playerId(pitcherId),
    batSide,
    pitchHand,
    ...told,
    isComplete,
    ...plateResult(told.eventType, isComplete),
    balls: within('count', () => integer(count, 'balls')),
    strikes: within('count', () => integer(count, 'strikes')),
    outsBefore,
    outsAfter,
    menOnBase: within('matchup', () => nestedText(matchup, 'splits', 'menOnBase')),
    pitches: pitchNumber,
    ...within('about', () => ({
      startTime: optionalInstant(about, 'startTime'),
      endTime: optionalInstant(about, 'endTime'),
    })),
  });
}
