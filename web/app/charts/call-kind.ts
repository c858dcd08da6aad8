import { pitchResult } from '../../../core/gameday/pitch-call';

/** Kinds of calls that a picture tells apart, by colour and by shape. */
export type CallKind = 'ball' | 'called' | 'swinging' | 'foul' | 'in_play' | 'other';

export const CALL_KINDS: readonly { kind: CallKind; words: string }[] = [
  { kind: 'ball', words: 'Ball' },
  { kind: 'called', words: 'Called strike' },
  { kind: 'swinging', words: 'Swing and miss' },
  { kind: 'foul', words: 'Foul' },
  { kind: 'in_play', words: 'In play' },
  { kind: 'other', words: 'Other' },
];

/** The kind of a call code. */
export function callKind(callCode: string): CallKind {
  switch (pitchResult(callCode)) {
    case 'ball':
      return 'ball';
    case 'called_strike':
      return 'called';
    case 'swinging_strike':
      return 'swinging';
    case 'foul':
      return 'foul';
    case 'in_play':
      return 'in_play';
    default:
      return 'other';
  }
}
