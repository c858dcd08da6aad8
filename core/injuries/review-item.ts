import type { IsoDate, PlayerId } from '../ids';

/** Why a person should look at something. */
export const REVIEW_KINDS = [
  /** A row of the source that can't be read at all. */
  'unreadable_row',
  /** A text that speaks of a list and was not, or not wholly, understood. */
  'unparsed_text',
  /** A reason of which no word is known. */
  'unknown_reason',
  /** Several players of that name. */
  'ambiguous_person',
  /** No player of that name. */
  'unknown_person',
  /** An activation, a transfer, a rehab assignment of a man who is on no list. */
  'no_placement',
  /** A placement of a man who is on the list already, later in the same season. */
  'placed_twice',
  /** A retroactive date that can't be and could not be mended. */
  'implausible_retroactive',
  /** Two clubs place one man on one day. */
  'two_clubs',
  /** He played while he was on the list. */
  'appeared_on_list',
] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export const isReviewKind = (kind: string): kind is ReviewKind =>
  (REVIEW_KINDS as readonly string[]).includes(kind);

export interface ReviewItem {
  readonly kind: ReviewKind;
  readonly date: IsoDate;
  readonly transactionId: string | null;
  readonly playerId: PlayerId | null;
  readonly playerName: string | null;
  readonly stintId: string | null;
  /** What is wrong, with the words or values at fault. */
  readonly message: string;
}
