import { playerId } from '../ids';
import type { PlayerId } from '../ids';
import type { Json } from './fields';
import { object, optionalInstant, optionalReference, optionalText, text, within } from './fields';
import type { PlayContext } from './parse-pitch';
import type { PlayEventRow } from './play-rows';

/** An event that is no pitch: substitutions, visits, pickoffs, step-offs, automatic balls, injuries. */
export function parsePlayEvent(event: Json, context: PlayContext, eventIndex: number): PlayEventRow {
  const details = object(event, 'details');
  return {
    gamePk: context.game.gamePk,
    atBatIndex: context.atBatIndex,
    eventIndex,
    officialDate: context.game.officialDate,
    kind: text(event, 'type'),
    // Pickoffs and automatic balls have a code only; actions an event type.
    eventType: within('details', () => optionalText(details, 'eventType') ?? optionalText(details, 'code')),
    description: within('details', () => optionalText(details, 'description')),
    playerId: person(event, 'player'),
    replacedId: person(event, 'replacedPlayer'),
    injuryType: optionalText(event, 'injuryType'),
    startTime: optionalInstant(event, 'startTime'),
  };
}

function person(event: Json, key: string): PlayerId | null {
  const id = optionalReference(event, key);
  return id === null ? null : playerId(id);
}
