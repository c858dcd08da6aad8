import type { Pool, RowDataPacket } from 'mysql2/promise';
import type { CoverageRow } from '../core/injuries/injury-rows';

/** How much of the transactions is understood, over all that is loaded. */
export interface Coverage {
  readonly transactions: number;
  /** Rows that speak of a disabled or injured list, and those of them that were wholly understood. */
  readonly ilRows: number;
  readonly ilClassified: number;
  /** Reasons that clubs gave, and those that got a region or a nature. */
  readonly reasons: number;
  readonly reasonsClassified: number;
  readonly moves: number;
  readonly stints: number;
  readonly reviewOpen: number;
  readonly reviewResolved: number;
  /** Open review items by kind. */
  readonly review: Readonly<Record<string, number>>;
  readonly years: readonly CoverageRow[];
  /** Reasons without a known word, the most frequent first, at most 50. */
  readonly unknownReasons: readonly { readonly reason: string; readonly times: number }[];
}

interface Count extends RowDataPacket {
  readonly kind: string;
  readonly open: string | number;
  readonly resolved: string | number;
}

/** Reads what the last derivation left. */
export async function coverage(pool: Pool): Promise<Coverage> {
  const [years] = await pool.query<(RowDataPacket & CoverageRow)[]>(
    'SELECT year, transactions, il_rows AS ilRows, il_classified AS ilClassified, reasons, ' +
      'reasons_classified AS reasonsClassified, placements, pitcher_placements AS pitcherPlacements ' +
      'FROM injury_coverage ORDER BY year',
  );
  const [kinds] = await pool.query<Count[]>(
    'SELECT kind, SUM(resolution IS NULL) AS open, SUM(resolution IS NOT NULL) AS resolved ' +
      'FROM review_item GROUP BY kind ORDER BY kind',
  );
  const [sizes] = await pool.query<(RowDataPacket & { moves: number; stints: number })[]>(
    'SELECT (SELECT COUNT(*) FROM player_move) AS moves, (SELECT COUNT(*) FROM injury_stint) AS stints',
  );
  const [unknown] = await pool.query<(RowDataPacket & { reason: string; times: number })[]>(
    "SELECT reason, COUNT(*) AS times FROM player_move WHERE reason IS NOT NULL AND list_kind = 'injured' AND " +
      'region IS NULL AND nature IS NULL GROUP BY reason ORDER BY times DESC, reason LIMIT 50',
  );
  const total = (field: keyof CoverageRow) => years.reduce((sum, year) => sum + year[field], 0);
  const sum = (field: 'open' | 'resolved') => kinds.reduce((all, kind) => all + Number(kind[field]), 0);
  return {
    transactions: total('transactions'),
    ilRows: total('ilRows'),
    ilClassified: total('ilClassified'),
    reasons: total('reasons'),
    reasonsClassified: total('reasonsClassified'),
    moves: sizes[0]?.moves ?? 0,
    stints: sizes[0]?.stints ?? 0,
    reviewOpen: sum('open'),
    reviewResolved: sum('resolved'),
    review: Object.fromEntries(
      kinds.filter(({ open }) => Number(open) > 0).map(({ kind, open }) => [kind, Number(open)]),
    ),
    years: years.map((year) => ({ ...year })),
    unknownReasons: unknown.map(({ reason, times }) => ({ reason, times })),
  };
}
