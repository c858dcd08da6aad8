import type { Connection, Pool } from 'mysql2/promise';
import type { Finding } from '../core/gameday/quality/finding';
import type { ParsedGame } from '../core/gameday/parsed-game';
import type { GamePk, IsoDate } from '../core/ids';
import { cells } from './bulk/table';
import { gameChangeTable, gameFindingTable, gameVersionTable } from './bulk/tables';
import { insertRows, insertMissingRows } from './bulk/write-rows';
import type { GameChange } from './game-changes';
import type { GameVersion } from './game-version';

/** A version for the ledger. */
export interface LedgerEntry {
  readonly parsed: ParsedGame;
  readonly version: GameVersion;
  /** Hash of the version that it replaced in the tables; null when there was none or a newer one stayed. */
  readonly replacedHash: string | null;
  readonly rowsWritten: number;
  readonly changes: readonly GameChange[];
}

/**
 * Writes versions into the ledger, each content once: what is told of a version is what happened when it first came.
 * A version that is read again by another parser keeps its lines.
 */
export async function recordVersions(connection: Connection, entries: readonly LedgerEntry[]): Promise<void> {
  const recordedAt = new Date().toISOString();
  await insertMissingRows(
    connection,
    gameVersionTable,
    entries.map(({ parsed: { game }, version, replacedHash, rowsWritten }) =>
      cells(gameVersionTable, { ...game, ...version, replacedHash, rowsWritten, recordedAt }),
    ),
  );
  const changes = entries.flatMap(({ parsed, version, changes: of }) =>
    of.map((change) =>
      cells(gameChangeTable, {
        ...change,
        gamePk: parsed.game.gamePk,
        contentHash: version.contentHash,
      }),
    ),
  );
  await insertMissingRows(connection, gameChangeTable, changes);
}

/** What the quality rules found in a version of a game. */
export interface GameFindings {
  readonly gamePk: GamePk;
  readonly contentHash: string;
  readonly officialDate: IsoDate;
  readonly findings: readonly Finding[];
}

/** Makes the findings of games those of the versions that were read last. */
export async function replaceFindings(
  connection: Connection | Pool,
  games: readonly GameFindings[],
): Promise<void> {
  if (games.length === 0) return;
  await connection.query('DELETE FROM game_finding WHERE game_pk IN (?)', [
    games.map(({ gamePk }) => gamePk),
  ]);
  const rows = games.flatMap(({ findings, ...game }) =>
    findings.map((finding, ordinal) => cells(gameFindingTable, { ...game, ...finding, ordinal })),
  );
  await insertRows(connection, gameFindingTable, rows);
}
