import type { ReviewKind } from '../../../core/injuries/review-item';

const KINDS: Readonly<Record<ReviewKind, string>> = {
  unreadable_row: 'A row that cannot be read',
  unparsed_text: 'A text that is not understood',
  unknown_reason: 'A reason of which no word is known',
  ambiguous_person: 'Several players of that name',
  unknown_person: 'No player of that name',
  no_placement: 'Off a list that he was never put on',
  placed_twice: 'Placed again while on the list',
  implausible_retroactive: 'A date that cannot be',
  two_clubs: 'Two clubs place one player',
  appeared_on_list: 'Played while on the list',
};

/** Why a person should look, in a few words; a kind without words stands for itself. */
export function reviewInWords(kind: string): string {
  return (KINDS as Readonly<Record<string, string>>)[kind] ?? kind.replaceAll('_', ' ');
}
