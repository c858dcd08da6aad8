/** What is done and with whom: `['placed', 'Bo Example']`. */
export type NamedMove = readonly [action: string, playerName: string];

/** One row's moves as a reader labelled them and as the parser gave them. */
export interface ReadRow {
  /** Where the row stands, such as `2001:433`. */
  readonly place: string;
  readonly labelled: readonly NamedMove[];
  readonly parsed: readonly NamedMove[];
}

/** How many moves agree, of how many labelled and how many parsed. */
export interface Agreement {
  readonly agreed: number;
  readonly labelled: number;
  readonly parsed: number;
}

export interface Disagreement {
  readonly place: string;
  /** Labelled, not parsed. */
  readonly missing: readonly string[];
  /** Parsed, not labelled. */
  readonly extra: readonly string[];
}

/** Agreed moves of those labelled; NaN where none was. */
export const recallOf = ({ agreed, labelled }: Agreement) => agreed / labelled;

/** Agreed moves of those parsed; NaN where none was. */
export const precisionOf = ({ agreed, parsed }: Agreement) => agreed / parsed;

/**
 * Compares each row's moves as multisets of action and folded name: the order within a row does not count, and a move
 * given twice must be labelled twice.
 *
 * @param rows - Rows in any order.
 * @param action - Counts this action only; every action when left out.
 */
export function agreementOf(rows: readonly ReadRow[], action?: string): Agreement {
  const ofAction = (moves: readonly NamedMove[]) => moves.filter(([one]) => !action || one === action);
  const labelled = rows.flatMap((row) => ofAction(row.labelled)).length;
  const parsed = rows.flatMap((row) => ofAction(row.parsed)).length;
  const missing = rows.flatMap((row) => without(ofAction(row.labelled), ofAction(row.parsed))).length;
  return { agreed: labelled - missing, labelled, parsed };
}

/** The rows whose two multisets differ, and by what. */
export function disagreementsOf(rows: readonly ReadRow[]): Disagreement[] {
  return rows
    .map(({ place, labelled, parsed }) => ({
      place,
      missing: without(labelled, parsed),
      extra: without(parsed, labelled),
    }))
    .filter(({ missing, extra }) => missing.length + extra.length > 0);
}

/** Lower case, without accents and punctuation: clubs and readers write them as they like. */
export function lettersOf(name: string): string {
  const letters = name.normalize('NFD').replace(/[^\p{L}\p{N}\s]/gu, '');
  return letters.toLowerCase().split(/\s+/).filter(Boolean).join(' ');
}

function without(moves: readonly NamedMove[], others: readonly NamedMove[]): string[] {
  const left = others.map(keyOf);
  return moves.map(keyOf).filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const keyOf = ([action, name]: NamedMove) => `${action} ${lettersOf(name)}`;
