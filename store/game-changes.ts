import type { GamePk } from '../core/ids';
import type { RowDifference } from './bulk/difference';
import type { Cell, Table } from './bulk/table';
import type { GameChangeRow } from './bulk/tables';

const EXAMPLE_LENGTH = 200;

/** Columns that tell of the run and not of the game; they differ between any two versions. */
const RUN_FIELDS: ReadonlySet<string> = new Set([
  'lakeKey',
  'contentHash',
  'observedAt',
  'loadedAt',
  'workflowId',
]);

/** One change before it is put into the ledger. */
export type GameChange = Omit<GameChangeRow, 'gamePk' | 'contentHash'>;

/**
 * Sums a difference up, one line a field: how many rows changed in it, with the first as an example. A final feed
 * rewrites half the values of the live one; listed one by one they would outweigh the game itself.
 */
export function changesOf<Row>(
  definition: Table<Row>,
  { added, changed, removed }: RowDifference,
): GameChange[] {
  const place = placeOf(definition);
  const changes: GameChange[] = [];
  const whole = (kind: 'added' | 'removed', rows: readonly (readonly Cell[])[]) => {
    const [first] = rows;
    if (first === undefined) return;
    changes.push({
      tableName: definition.name,
      kind,
      field: '',
      rowCount: rows.length,
      exampleKey: place(first),
      exampleBefore: null,
      exampleAfter: null,
    });
  };
  whole('added', added);
  whole('removed', removed);
  definition.fields.forEach((field, position) => {
    if (RUN_FIELDS.has(field)) return;
    const rows = changed.filter(({ before, after }) => before[position] !== after[position]);
    const [first] = rows;
    if (first === undefined) return;
    changes.push({
      tableName: definition.name,
      kind: 'changed',
      field: definition.columns[position]?.slice(1, -1) ?? field,
      rowCount: rows.length,
      exampleKey: place(first.after),
      exampleBefore: shown(first.before[position]),
      exampleAfter: shown(first.after[position]),
    });
  });
  return changes;
}

/** The change that stands for all others when two versions were read by different parsers. */
export function parserChange(gamePk: GamePk, before: number, after: number): GameChange {
  return {
    tableName: 'game',
    kind: 'changed',
    field: 'parser_version',
    rowCount: 1,
    exampleKey: String(gamePk),
    exampleBefore: String(before),
    exampleAfter: String(after),
  };
}

/** The primary key without the game's: `3/5` is event 5 of plate appearance 3. */
function placeOf<Row>({ fields, keyPositions }: Table<Row>): (row: readonly Cell[]) => string {
  const within = keyPositions.filter((position) => fields[position] !== 'gamePk');
  const shownPositions = within.length === 0 ? keyPositions : within;
  return (row) => shownPositions.map((position) => row[position]).join('/');
}

function shown(cell: Cell | undefined): string | null {
  return cell === null || cell === undefined ? null : String(cell).slice(0, EXAMPLE_LENGTH);
}
