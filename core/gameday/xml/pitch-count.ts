import { pitchResult } from '../pitch-call';

export interface PitchCount {
  readonly balls: number;
  readonly strikes: number;
}

/** Strikes that end a turn at bat even with two on the count: a bunt fouled off, a tip that is caught. */
const FOULS_THAT_COUNT: ReadonlySet<string> = new Set(['L', 'O']);

/**
 * The count after a pitch; Gameday writes it once for the whole turn at bat. A hit batsman counts one more ball, as
 * in the Stats API's feeds; a foul never makes the third strike.
 */
export function countAfter({ balls, strikes }: PitchCount, callCode: string): PitchCount {
  const oneStrike = { balls, strikes: Math.min(strikes + 1, 3) };
  switch (pitchResult(callCode)) {
    case 'ball':
    case 'hit_by_pitch':
      return { balls: Math.min(balls + 1, 4), strikes };
    case 'called_strike':
    case 'swinging_strike':
      return oneStrike;
    case 'foul':
      return FOULS_THAT_COUNT.has(callCode)
        ? oneStrike
        : { balls, strikes: Math.max(strikes, Math.min(strikes + 1, 2)) };
    case 'unknown':
      return callCode === 'K' ? oneStrike : { balls, strikes };
    case 'in_play':
      return { balls, strikes };
  }
}
