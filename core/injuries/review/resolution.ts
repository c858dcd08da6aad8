import type { IsoDate, PlayerId, TeamId } from '../../ids';

/** Which moves a decision is about: those of a name, and of what else is given. */
export interface MovesMeant {
  readonly name: string;
  /** One transaction; all that fit when left out. */
  readonly transaction?: string;
  /** Positions as texts abbreviate them; all when left out. */
  readonly positions?: readonly string[];
  readonly teamId?: TeamId;
  /** First and last day. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** What a person decided about something in the review queue. */
export type Resolution =
  /** Who is meant: the queue said ambiguous or unknown. */
  | (MovesMeant & { readonly decide: 'person'; readonly playerId: PlayerId; readonly why: string })
  /** The source is wrong: the move did not happen. */
  | (MovesMeant & { readonly decide: 'drop'; readonly why: string })
  /** Looked at, and right as it is. */
  | { readonly decide: 'dismiss'; readonly review: string; readonly why: string };

/** A move as decisions are asked about it. */
export interface MoveInQuestion {
  readonly transactionId: string;
  readonly date: IsoDate;
  readonly name: string;
  readonly position: string | null;
  readonly teamId: TeamId | null;
}

/** The decisions, found by what they are about. */
export interface Resolutions {
  readonly count: number;
  /** Who is meant; null when nobody decided. Of several decisions the first that fits holds. */
  person(move: MoveInQuestion): PlayerId | null;
  isDropped(move: MoveInQuestion): boolean;
  /** Why a review item needs no further look; null when nobody decided. */
  dismissal(reviewId: string): string | null;
}
