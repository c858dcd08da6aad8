import type { StintPage } from '../../../store/read/stint';
import { pitchTypeName } from '../../../core/gameday/pitch-type';
import type { HurtMoment } from '../../../store/read/stint-hurt';
import { listInWords } from '../format/injury-words';
import { ordinal } from '../format/ordinal';
import { daysFrom, endInWords, endTitle, startInWords } from '../format/stint-words';
import { counted } from '../format/figure';

/** A day of a stint, and what happened on it. */
export interface StintEvent {
  date: string;
  title: string;
  text: string | null;
  link: { to: string; words: string } | null;
}

function hurtInWords({
  how,
  bodyPart,
  inning,
  half,
  pitcher,
  batter,
  pitchType,
  pitchSpeed,
}: HurtMoment): string {
  const when = inning === null ? '' : ` in the ${half ?? ''} of the ${ordinal(inning)}`.replace('  ', ' ');
  const noted =
    how === 'left_in_mid_turn'
      ? `He left${when} in the middle of a turn at bat; nobody noted why.`
      : `The scorer noted an injury${bodyPart ? ` (${bodyPart})` : ''}${when}.`;
  if (pitcher === null || batter === null) return noted;
  const speed = pitchSpeed === null ? '' : `${pitchSpeed.toFixed(1)} mph, `;
  const kind = pitchType === null ? '' : ` (${speed}${pitchTypeName(pitchType).toLowerCase()})`;
  return `${noted} The last pitch was from ${pitcher} to ${batter}${kind}.`;
}

/**
 * The days of a stint in order of time, each with how it is known. On one day: a game before, the moment he was hurt,
 * the list, its end, a game after.
 */
export function stintEvents({ stint, lists, lastPlayed, returned, hurt, asOf }: StintPage): StintEvent[] {
  const { startedOn, placedOn, endedOn, endHow, rehabFrom, season, listKind, listDays } = stint;
  const toGame = (gamePk: number | null) =>
    gamePk === null ? null : { to: `/games/${gamePk}`, words: 'the game' };
  const plain = (date: string, title: string, text: string | null = null): StintEvent => ({
    date,
    title,
    text,
    link: null,
  });
  const events: (StintEvent | null)[] = [
    lastPlayed && { ...plain(lastPlayed.date, 'Last game before'), link: toGame(lastPlayed.gamePk) },
    hurt && {
      ...plain(hurt.date ?? startedOn, hurt.how === 'left_in_mid_turn' ? 'Left a game' : 'Hurt in a game', hurtInWords(hurt)),
      link: {
        to: `/games/${hurt.gamePk}${hurt.atBatIndex === null ? '' : `#at-bat-${hurt.atBatIndex}`}`,
        words: 'the turn at bat',
      },
    },
    plain(startedOn, 'Out from this day', startInWords(stint)),
    startedOn === placedOn || stint.startHow === 'first_mention'
      ? null
      : plain(placedOn, `Placed on the ${listInWords(listKind, listDays, season)}`),
    ...lists.slice(1).map(({ from, days }) => plain(from, `Moved to the ${listInWords(listKind, days, season)}`)),
    rehabFrom === null
      ? null
      : plain(rehabFrom, 'Rehab assignment', 'To a farm club, to get back in shape. He stays on the list.'),
    endedOn === null
      ? asOf === null
        ? null
        : plain(asOf, 'Still out', `${counted(daysFrom(startedOn, asOf) + 1, 'day')} so far, to the newest day that is loaded.`)
      : plain(endedOn, endTitle(endHow), endInWords(endHow)),
    returned && { ...plain(returned.date, 'First game after'), link: toGame(returned.gamePk) },
  ]; // prettier-ignore
  return (
    events
      .filter((event) => event !== null)
      // Stable: what happens on one day stays in the order above.
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  );
}
