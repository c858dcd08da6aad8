import { addDays } from '../../calendar';
import type { IsoDate } from '../../ids';
import type { PlayerMove, StartHow } from '../stint';
import { compareFullness } from './canonical-moves';
import { laterOf } from './count-days';
import { mendRetroactive } from './mend-retroactive';
import type { PlayedDays } from './played-days';

export interface StintStart {
  readonly on: IsoDate;
  readonly how: StartHow;
  /** The date as written, where it was mended or disregarded. */
  readonly asWritten: IsoDate | null;
  /** Why a person should look at it; null where all is well. */
  readonly doubt: string | null;
}

export interface StartFacts {
  readonly placedOn: IsoDate;
  readonly placements: readonly PlayerMove[];
  readonly isFirstMention: boolean;
  /** The day on which the stint before ended; null if there was none. */
  readonly notBefore: IsoDate | null;
}

interface Retroactive {
  readonly on: IsoDate;
  readonly isMended: boolean;
  readonly written: IsoDate;
}

/**
 * The first day on which he was out: the day that the placement goes back to, else that of the placement; but
 * never a day on which he played, or was still in the stint before.
 */
export function findStart(facts: StartFacts, played: PlayedDays): StintStart {
  const { placedOn, notBefore, isFirstMention } = facts;
  const { retroactive, implausible } = readRetroactive(facts);
  const base = retroactive?.on ?? placedOn;
  const lastPlayed = played.lastUpTo(placedOn);
  const dayAfterGame = lastPlayed === null ? null : addDays(lastPlayed, 1);
  const on = laterOf(laterOf(base, notBefore), dayAfterGame);

  if (retroactive === null) {
    const doubt = implausible === null ? null : `goes back to ${implausible}, placed on ${placedOn}`;
    return { on, how: isFirstMention ? 'first_mention' : 'placed', asWritten: implausible, doubt };
  }
  const { written } = retroactive;
  if (on === base) {
    const how = retroactive.isMended ? 'retroactive_repaired' : 'retroactive';
    const asWritten = retroactive.isMended ? written : null;
    return { on, how: isFirstMention ? 'first_mention' : how, asWritten, doubt: null };
  }
  // Notes that go back to the day of his last game, not to the day after it, are a common slip and no riddle.
  const isContradicted = lastPlayed !== null && lastPlayed > base;
  return {
    on,
    how: isFirstMention ? 'first_mention' : on < placedOn ? 'retroactive_repaired' : 'placed',
    asWritten: written,
    doubt: isContradicted ? `goes back to ${written}, but he played on ${lastPlayed}` : null,
  };
}

/** Of all accounts of one placement the fullest that can be believed decides; a mended date only where none can. */
function readRetroactive({ placedOn, placements }: StartFacts): {
  retroactive: Retroactive | null;
  implausible: IsoDate | null;
} {
  const dates: Retroactive[] = [];
  let implausible: IsoDate | null = null;
  for (const move of [...placements].sort(compareFullness)) {
    const written = move.retroactiveTo;
    if (written === null) continue;
    const date = mendRetroactive(written, move.date, move.list?.days ?? null);
    if (date === null) implausible ??= written;
    // A correction of a later day may say that he is out since then: the first placement knew better.
    else if (date.on <= placedOn) dates.push({ ...date, written });
  }
  const retroactive = dates.find((date) => !date.isMended) ?? dates[0] ?? null;
  return { retroactive, implausible: retroactive === null ? implausible : null };
}
