import { foldName } from '../../fold-name';
import type { ReviewItemRow } from '../injury-rows';
import type { ReviewItem } from '../review-item';
import type { Resolutions } from './resolution';

/** Of the columns. */
const LONGEST_MESSAGE = 1_000;
const LONGEST_NAME = 120;

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
  return [...rows.values()].map(({ row, times }) => ({
    ...row,
    message: `${row.message}${times > 1 ? ` (${times} times)` : ''}`,
  }));
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
    playerName: item.playerName?.slice(0, LONGEST_NAME) ?? null,
    message: item.message.slice(0, LONGEST_MESSAGE),
    resolution: resolutions.dismissal(reviewId),
  };
}
