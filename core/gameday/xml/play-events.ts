import { actionEvent, pickoffEvent, pitchesBefore } from './action-event';
import { childrenNamed } from './element';
import type { XmlElement } from './element';
import { pitchCallCode } from './pitch-call-code';
import { countAfter } from './pitch-count';
import type { PitchCount } from './pitch-count';
import type { PlayerNames } from './player-names';
import { pitchEvent } from './pitch-event';
import type { PlayEventJson } from './pitch-event';

const NO_COUNT: PitchCount = { balls: 0, strikes: 0 };

/**
 * Pitches, throws to bases and actions of a turn at bat, in the order in which they happened.
 *
 * `before` are the actions that the file lists before the turn at bat, `after` those behind the last turn at bat of a
 * half inning: nobody is replaced by them any more.
 */
export function playEvents(
  {
    atBat,
    before,
    after,
  }: {
    readonly atBat: XmlElement;
    readonly before: readonly XmlElement[];
    readonly after: readonly XmlElement[];
  },
  names: PlayerNames,
): PlayEventJson[] {
  const counts = [NO_COUNT];
  for (const pitch of childrenNamed(atBat, 'pitch')) {
    counts.push(countAfter(counts.at(-1) ?? NO_COUNT, pitchCallCode(pitch)));
  }
  const events: PlayEventJson[] = [];
  let thrown = 0;
  const current = () => counts[thrown] ?? NO_COUNT;
  const addActions = () => {
    for (const action of before) {
      if (pitchesBefore(action, counts) === thrown) events.push(actionEvent(action, current(), names));
    }
  };
  addActions();
  for (const child of atBat.children) {
    if (child.name === 'po') events.push(pickoffEvent(child, current()));
    if (child.name !== 'pitch') continue;
    events.push(pitchEvent(child, current()));
    thrown += 1;
    addActions();
  }
  for (const action of after) events.push(actionEvent(action, current()));
  return events;
}
