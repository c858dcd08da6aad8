import type { PlayerId } from '../../ids';

/** What a person decided about something in the review queue. */
export type Resolution =
  /** Who is meant: the queue said ambiguous or unknown. */
  | {
      readonly decide: 'person';
      readonly transaction: string;
      readonly name: string;
      readonly playerId: PlayerId;
      readonly why: string;
    }
  /** The source is wrong: the move did not happen. */
  | { readonly decide: 'drop'; readonly transaction: string; readonly name: string; readonly why: string }
  /** Looked at, and right as it is. */
  | { readonly decide: 'dismiss'; readonly review: string; readonly why: string };

/** The decisions, found by what they are about. */
export interface Resolutions {
  readonly count: number;
  /** @param name - folded */
  person(transactionId: string, name: string): PlayerId | null;
  isDropped(transactionId: string, name: string): boolean;
  /** Why a review item needs no further look; null when nobody decided. */
  dismissal(reviewId: string): string | null;
}
