import type { EndHow, EvidencePart } from '../../../core/injuries/stint';
import { mediumDate } from './date';
import { counted } from './figure';
import { listInWords } from './injury-words';

const DAY = 86_400_000;

/** Whole days from one day to another. */
export const daysFrom = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

interface Start {
  startHow: string;
  startedOn: string;
  placedOn: string;
  retroactiveAsWritten: string | null;
}

/** How the first day out was decided, in a sentence. */
export function startInWords({ startHow, startedOn, placedOn, retroactiveAsWritten }: Start): string {
  const written = retroactiveAsWritten && mediumDate(retroactiveAsWritten);
  const back = counted(daysFrom(startedOn, placedOn), 'day');
  switch (startHow) {
    case 'retroactive':
      return `The club’s note of ${mediumDate(placedOn)} goes back ${back}${written ? `; it also says ${written}, which cannot be` : ''}.`;
    case 'retroactive_repaired':
      return `The club’s note of ${mediumDate(placedOn)} says ${written ?? 'another day'}, which cannot be meant. Read with the year mended, it goes back ${back}.`;
    case 'first_mention':
      return 'No placement is known: this is the day on which the list is first spoken of. He may have been out before.';
    default:
      return written
        ? `The day of the club’s note. It says that it goes back to ${written}, which cannot be, so that was set aside.`
        : 'The day of the club’s note.';
  }
}

const ENDS: Readonly<Record<EndHow, string>> = {
  activated: 'The club activated him.',
  other_list: 'He went from there to another kind of list.',
  placed_again: 'Counted to here: he was placed again, and no note tells of a return between.',
  appeared: 'He played in the majors that day, so he was off the list; no note says since when.',
  season_end: 'Counted to here: the season was over before he came back.',
  released: 'The club released him.',
  retired: 'He retired.',
  moved: 'The club moved him off its roster; he was no longer on the list.',
};

/** How the end was decided, in a sentence. */
export function endInWords(endHow: string | null): string {
  return (ENDS as Readonly<Record<string, string>>)[endHow ?? ''] ?? (endHow ?? '').replaceAll('_', ' ');
}

/** A heading for the end of a stint: only an activation or a game is a return. */
export function endTitle(endHow: string | null): string {
  return endHow === 'activated' || endHow === 'appeared' ? 'Could play again' : 'Off the list';
}

const PARTS: Readonly<Record<EvidencePart, string>> = {
  placement: 'placed on the list',
  correction: 'the same placement, told again',
  transfer: 'moved to another list',
  rehab: 'rehab assignment',
  end: 'end',
  activation: 'activated',
  team_change: 'change of club',
};

/** What a sentence of the wire tells of a stint. */
export function partInWords(part: string): string {
  return (PARTS as Readonly<Record<string, string>>)[part] ?? part.replaceAll('_', ' ');
}

/** "Moved to the 60-day injured list." */
export const transferInWords = (days: number | null, season: number): string =>
  `Moved to the ${listInWords('injured', days, season)}.`;
