import { foldName } from '../../fold-name';
import { fitName } from '../fit-name';
import type { ReviewItemRow } from '../injury-rows';
import type { ReviewItem } from '../review-item';
import type { Resolutions } from './resolution';

/** Of the column. */
const LONGEST_MESSAGE = 1_000;

/** One row a thing to look at: who a name stands for is one question a season, however often the name comes. */
export function reviewRows(
  items: readonly ReviewItem[],
  resolutions: Resolutions,
  idOf: (about: string) => string,
): ReviewItemRow[] {
  const rows = new Map<string, { readonly row: ReviewItemRow; times: number }>();
  for (const item of items) {
    const reviewId = idOf(subjectOf(item));
    const known = rows.get(reviewId);
    if (known !== undefined) known.times += 1;
    else rows.set(reviewId, { row: rowOf(item, reviewId, resolutions), times: 1 });
  }
  return [...rows.values()].map(({ row, times }) => ({ ...row, message: messageOf(row.message, times) }));
}

function messageOf(message: string, times: number): string {
  const often = times > 1 ? ` (${times} times)` : '';
  return `${message.slice(0, LONGEST_MESSAGE - often.length)}${often}`;
}

function subjectOf({
  kind,
  date,
  transactionId,
  playerId,
  playerName,
  stintId,
  message,
}: ReviewItem): string {
  // Nothing but its place is known of it.
  if (kind === 'unreadable_row') return [kind, message].join('|');
  if (kind === 'ambiguous_person' || kind === 'unknown_person') {
    return [kind, date.slice(0, 4), foldName(playerName ?? '')].join('|');
  }
  return [kind, date, transactionId, playerId, playerName, stintId].join('|');
}

function rowOf(item: ReviewItem, reviewId: string, resolutions: Resolutions): ReviewItemRow {
  return {
    ...item,
    reviewId,
    season: Number(item.date.slice(0, 4)),
    playerName: item.playerName === null ? null : fitName(item.playerName),
    resolution: resolutions.dismissal(reviewId),
  };
}
