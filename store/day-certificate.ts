import type { IsoDate } from '../core/ids';
import type { Account } from './certificate-game';

/** A season, or days from the first to the last. */
export type CertifiedRange = { readonly season: number } | { readonly from: IsoDate; readonly to: IsoDate };

/** Sums of some days: scheduled = final + postponed + cancelled + suspended + pending + missing. */
export interface GameAccount extends Readonly<Record<Account, number>> {
  readonly scheduled: number;
  /** Those of the missing ones whose feed was refused. */
  readonly quarantined: number;
  /** Pitch rows of the final games. */
  readonly pitches: number;
  /** Pitches by the box scores of the same games. */
  readonly boxPitches: number;
  /** Final games in which the two differ. */
  readonly mismatched: number;
}

export interface DayCertificate extends GameAccount {
  readonly date: IsoDate;
  readonly season: number;
}

/** The accounts of some days in one; zeros for none. */
export function sumOfAccounts(days: readonly GameAccount[]): GameAccount {
  const total = {
    scheduled: 0,
    final: 0,
    postponed: 0,
    cancelled: 0,
    suspended: 0,
    pending: 0,
    missing: 0,
    quarantined: 0,
    pitches: 0,
    boxPitches: 0,
    mismatched: 0,
  };
  for (const day of days) {
    for (const key of Object.keys(total) as (keyof GameAccount)[]) total[key] += day[key];
  }
  return total;
}
