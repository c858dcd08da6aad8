import type { StoreConnections } from './connections';
import { Prisma } from './generated/prisma/client';
import { readInjuryState } from './read/injuries-coverage';
import type { CoverageYear, InjuryState } from './read/injuries-coverage';
import { readRows } from './read/rows';

/** How much of the transactions is understood, over all that is loaded. */
export interface Coverage extends Omit<CoverageYear, 'year'> {
  readonly moves: number;
  readonly stints: number;
  readonly reviewOpen: number;
  readonly reviewResolved: number;
  /** Open review items by kind. */
  readonly review: Readonly<Record<string, number>>;
  /** The oldest year first. */
  readonly years: readonly CoverageYear[];
  /** Reasons without a known word, the most frequent first, at most 50. */
  readonly unknownReasons: readonly { readonly reason: string; readonly times: number }[];
}

/** Reads what the last derivation left. */
export async function coverage({ prisma }: StoreConnections): Promise<Coverage> {
  const { derivation, years, review } = await readInjuryState(prisma);
  const unknownReasons = await readRows<{ reason: string; times: number }>(
    prisma,
    Prisma.sql`
    SELECT reason, COUNT(*) AS times FROM player_move
    WHERE reason IS NOT NULL AND list_kind = 'injured' AND region IS NULL AND nature IS NULL
    GROUP BY reason ORDER BY times DESC, reason LIMIT 50`,
  );
  return {
    ...sumOfYears(years),
    moves: derivation?.moves ?? 0,
    stints: derivation?.stints ?? 0,
    ...countsOf(review),
    years: [...years].reverse(),
    unknownReasons,
  };
}

function sumOfYears(years: readonly CoverageYear[]): Omit<CoverageYear, 'year'> {
  const total = (field: keyof CoverageYear) => years.reduce((sum, year) => sum + year[field], 0);
  return {
    transactions: total('transactions'),
    ilRows: total('ilRows'),
    ilClassified: total('ilClassified'),
    reasons: total('reasons'),
    reasonsClassified: total('reasonsClassified'),
    placements: total('placements'),
    pitcherPlacements: total('pitcherPlacements'),
  };
}

function countsOf({ counts }: InjuryState['review']) {
  return {
    reviewOpen: counts.reduce((sum, { open }) => sum + open, 0),
    reviewResolved: counts.reduce((sum, { resolved }) => sum + resolved, 0),
    review: Object.fromEntries(counts.filter(({ open }) => open > 0).map(({ kind, open }) => [kind, open])),
  };
}
