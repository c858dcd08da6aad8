import type { Connection, Pool, RowDataPacket } from 'mysql2/promise';
import type { InjuryRows } from '../core/injuries/injury-rows';
import { difference } from './bulk/difference';
import type { RowDifference } from './bulk/difference';
import {
  coverageTable,
  injuryStintTable,
  playerMoveTable,
  reviewItemTable,
  stintDiagnosisTable,
  stintEvidenceTable,
  stintListTable,
} from './bulk/injury-tables';
import { refuseRepeatedKeys } from './bulk/repeated-keys';
import { cells } from './bulk/table';
import type { Cell, Table } from './bulk/table';
import { applyDifference } from './bulk/write-rows';
import { retryConflicts } from './failures';
import { inTurn } from './in-turn';

/** What a derivation changed. */
export interface InjuriesWritten {
  /** Rows added, changed or removed in all tables. */
  readonly rows: number;
  readonly stintsAdded: number;
  readonly stintsChanged: number;
  readonly stintsRemoved: number;
  /** The first of the stints that differ, each with what differs. */
  readonly examples: readonly string[];
}

const MOST_EXAMPLES = 40;

/**
 * Makes the tables of moves and stints those of a derivation, in one transaction: a reader sees the old ones or the new
 * ones. What stays as it is is not written. Of two at once, the later one waits.
 *
 * @throws IngestError `RowRefused` when the database refuses a value, `StoreUnavailable`, `StoreConflict`
 */
export function writeInjuries(pool: Pool, rows: InjuryRows): Promise<InjuriesWritten> {
  return retryConflicts(() => inTurn(pool, 'injuries', (connection) => replaceAll(connection, rows)));
}

async function replaceAll(connection: Connection, rows: InjuryRows): Promise<InjuriesWritten> {
  const stints = await replace(connection, injuryStintTable, rows.stints);
  const others = [
    await replace(connection, playerMoveTable, rows.moves),
    await replace(connection, stintListTable, rows.lists),
    await replace(connection, stintDiagnosisTable, rows.diagnoses),
    await replace(connection, stintEvidenceTable, rows.evidence),
    await replace(connection, reviewItemTable, rows.reviews),
    await replace(connection, coverageTable, rows.coverage),
  ];
  return {
    rows: [stints, ...others].reduce((sum, { written }) => sum + written, 0),
    stintsAdded: stints.differences.added.length,
    stintsChanged: stints.differences.changed.length,
    stintsRemoved: stints.differences.removed.length,
    examples: examplesOf(stints.differences),
  };
}

async function replace<Row>(
  connection: Connection,
  definition: Table<Row>,
  rows: readonly Row[],
): Promise<{ readonly written: number; readonly differences: RowDifference }> {
  const incoming = rows.map((row) => cells(definition, row));
  refuseRepeatedKeys(definition, incoming);
  const [existing] = await connection.query<RowDataPacket[][]>({
    sql: `SELECT ${definition.columns.join(', ')} FROM \`${definition.name}\``,
    rowsAsArray: true,
  });
  const differences = difference(definition, existing as unknown as Cell[][], incoming);
  return { written: await applyDifference(connection, definition, differences), differences };
}

function examplesOf({ added, changed, removed }: RowDifference): string[] {
  const names = injuryStintTable.fields;
  const changes = changed.map(({ before, after }) => {
    const fields = names.flatMap((name, position) =>
      before[position] === after[position]
        ? []
        : [`${name} ${String(before[position])} → ${String(after[position])}`],
    );
    return `changed ${String(after[0])}: ${fields.join(', ')}`;
  });
  return [
    ...changes,
    ...removed.map((row) => `removed ${String(row[0])}`),
    ...added.map((row) => `added ${String(row[0])}`),
  ].slice(0, MOST_EXAMPLES);
}
