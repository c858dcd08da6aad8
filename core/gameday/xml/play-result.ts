import { attributeError, optionalText } from './element';
import type { XmlElement } from './element';
import { playEventType } from './event-type';

export interface PlayResult {
  readonly event: string | null;
  /** Null while the turn at bat is not over. */
  readonly eventType: string | null;
  readonly description: string;
}

/**
 * How a turn at bat ended. English and Spanish are swapped in some files: the one whose event is known tells both
 * event and description.
 *
 * @throws IngestError `FieldMismatch` for an event that is in neither list: counting it as nothing would make the
 *   slash line wrong in silence
 */
export function playResult(atBat: XmlElement): PlayResult {
  for (const [eventName, descriptionName] of [
    ['event', 'des'],
    ['event_es', 'des_es'],
  ] as const) {
    const event = optionalText(atBat, eventName);
    const eventType = event === null ? undefined : playEventType(event);
    if (eventType === undefined) continue;
    const description = optionalText(atBat, descriptionName) ?? optionalText(atBat, 'des') ?? '';
    return { event, eventType, description: description.replace(/\s+/g, ' ') };
  }
  if (optionalText(atBat, 'event') !== null) throw attributeError(atBat, 'event', 'the name of a play');
  return { event: null, eventType: null, description: '' };
}
