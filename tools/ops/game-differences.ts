import type { ParsedGame } from '../../core/gameday/parsed-game';

/** How the rows of one table differ between two versions of a game. */
export interface TableDifference {
  readonly table: string;
  /** Rows that only the second version has, only the first has, and that both have with other values. */
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** Fields that differ in rows of both. */
  readonly fields: readonly string[];
}

/** What makes a row of a game itself, and not another one. */
const KEYS: Readonly<Partial<Record<keyof ParsedGame, readonly string[]>>> = {
  innings: ['inning'],
  roster: ['playerId'],
  batting: ['playerId'],
  pitching: ['playerId'],
  plateAppearances: ['atBatIndex'],
  pitches: ['atBatIndex', 'eventIndex'],
  battedBalls: ['atBatIndex', 'eventIndex'],
  runners: ['atBatIndex', 'runnerIndex'],
  events: ['atBatIndex', 'eventIndex'],
};

type Row = Readonly<Record<string, unknown>>;

/** What separates the second version of a game from the first, table by table; tables that are equal are left out. */
export function differences(first: ParsedGame, second: ParsedGame): TableDifference[] {
  const tables: TableDifference[] = [
    compare('game', [first.game as unknown as Row], [second.game as unknown as Row], ['gamePk']),
  ];
  for (const [table, key] of Object.entries(KEYS)) {
    const rowsOf = (game: ParsedGame) => game[table as keyof ParsedGame] as unknown as readonly Row[];
    tables.push(compare(table, rowsOf(first), rowsOf(second), key));
  }
  return tables.filter(({ added, removed, changed }) => added + removed + changed > 0);
}

function compare(
  table: string,
  first: readonly Row[],
  second: readonly Row[],
  key: readonly string[],
): TableDifference {
  const keyOf = (row: Row) => key.map((field) => String(row[field])).join('/');
  const before = new Map(first.map((row) => [keyOf(row), row]));
  const fields = new Set<string>();
  let added = 0;
  let changed = 0;
  for (const row of second) {
    const old = before.get(keyOf(row));
    before.delete(keyOf(row));
    if (old === undefined) added += 1;
    else {
      const different = Object.keys(row).filter((field) => row[field] !== old[field]);
      if (different.length > 0) changed += 1;
      for (const field of different) fields.add(field);
    }
  }
  return { table, added, removed: before.size, changed, fields: [...fields].sort() };
}
