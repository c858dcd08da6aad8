import { optionalInteger, optionalText } from './element';
import type { XmlElement } from './element';
import { actionEventType } from './event-type';
import { optionalInstant } from './instant';
import type { PlayerNames } from './player-names';
import type { PitchCount } from './pitch-count';
import type { PlayEventJson } from './pitch-event';

/**
 * A substitution, a visit, a stolen base: what happens beside the pitches.
 *
 * @param names - left out for an action that replaces nobody any more
 */
export function actionEvent(action: XmlElement, count: PitchCount, names?: PlayerNames): PlayEventJson {
  const { event, description } = told(action);
  const eventType = actionEventType(event ?? 'unknown');
  const player = optionalInteger(action, 'player');
  const isSubstitution = names !== undefined && eventType.endsWith('_substitution');
  const replaced = isSubstitution ? names.replacedIn(description ?? '') : undefined;
  return {
    type: 'action',
    isPitch: false,
    details: { event, eventType, description },
    count,
    startTime: optionalInstant(action, 'tfs_zulu'),
    isSubstitution,
    ...(player === null ? {} : { player: { id: player } }),
    ...(replaced === undefined ? {} : { replacedPlayer: { id: replaced } }),
    ...(/pinch[- ]hit/i.test(description ?? '') ? { position: { abbreviation: 'PH' } } : {}),
  };
}

function told(action: XmlElement) {
  const spaces = (text: string | null) => text?.replace(/\s+/g, ' ') ?? null;
  return { event: optionalText(action, 'event'), description: spaces(optionalText(action, 'des')) };
}

/** A throw to a base: `Pickoff Attempt 1B`, which the Stats API codes as `1`. */
export function pickoffEvent(pickoff: XmlElement, count: PitchCount): PlayEventJson {
  const description = optionalText(pickoff, 'des') ?? optionalText(pickoff, 'des_es');
  const base = description?.match(/([123])B/)?.[1];
  return { type: 'pickoff', isPitch: false, details: { code: base, description }, count };
}

/**
 * Before which pitch an action stands. Gameday lists actions before the turn at bat in which they happened and
 * gives the count at that time; `pitch` says after how many pitches, but is left over from the turn before when
 * nothing was thrown yet.
 *
 * @param counts - the count before each pitch, and after the last one
 * @returns number of pitches thrown before it
 */
export function pitchesBefore(action: XmlElement, counts: readonly PitchCount[]): number {
  const balls = optionalInteger(action, 'b');
  const strikes = optionalInteger(action, 's');
  const thrown = optionalInteger(action, 'pitch') ?? 0;
  const isThen = (count: PitchCount | undefined) => count?.balls === balls && count?.strikes === strikes;
  // The count after the last pitch of the turn ends it: nothing happens there any more.
  const open = counts.slice(0, Math.max(counts.length - 1, 1));
  if (isThen(open[thrown])) return thrown;
  return Math.max(open.findIndex(isThen), 0);
}
