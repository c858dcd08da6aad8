import { playerId } from '../ids';
import type { GamePk } from '../ids';
import type { Json } from './fields';
import {
  flag,
  object,
  optionalInteger,
  optionalObjects,
  optionalReference,
  optionalText,
  reference,
  within,
} from './fields';
import type { RunnerMovementRow } from './play-rows';

/** The steps of all runners of a play, in the feed's order, which is their key. */
export function parseRunners(play: Json, gamePk: GamePk, atBatIndex: number): RunnerMovementRow[] {
  return optionalObjects(play, 'runners').map((runner, runnerIndex) =>
    within(`runners[${runnerIndex}]`, () => {
      const movement = object(runner, 'movement');
      const details = object(runner, 'details');
      return {
        gamePk,
        atBatIndex,
        runnerIndex,
        ...within('movement', () => pathOf(movement)),
        ...within('details', () => reasonOf(details)),
      };
    }),
  );
}

function pathOf(movement: Json) {
  const outNumber = optionalInteger(movement, 'outNumber');
  return {
    originBase: optionalText(movement, 'originBase'),
    startBase: optionalText(movement, 'start'),
    endBase: optionalText(movement, 'end'),
    outBase: optionalText(movement, 'outBase'),
    // Old feeds write null where they know an out only by its number.
    isOut: movement.isOut === null ? outNumber !== null : flag(movement, 'isOut'),
    outNumber,
  };
}

function reasonOf(details: Json) {
  const responsible = optionalReference(details, 'responsiblePitcher');
  return {
    eventIndex: optionalInteger(details, 'playIndex'),
    runnerId: playerId(reference(details, 'runner')),
    eventType: optionalText(details, 'eventType'),
    movementReason: optionalText(details, 'movementReason'),
    isScoring: flag(details, 'isScoringEvent'),
    isRbi: flag(details, 'rbi'),
    isEarned: flag(details, 'earned'),
    responsiblePitcherId: responsible === null ? null : playerId(responsible),
  };
}
