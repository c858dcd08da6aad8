import type { Connection, RowDataPacket } from 'mysql2/promise';
import type { ParsedGame } from '../core/gameday/parsed-game';
import type { GamePk } from '../core/ids';
import type { GameProvenance } from './bulk/tables';
import type { IngestOutcome } from './ingest-outcome';
import { sqlInstant } from './sql-instant';

/** Where the version of a game comes from. */
export type GameVersion = Omit<GameProvenance, 'loadedAt'>;

/** The version of a game that the tables hold. */
export interface CurrentVersion {
  readonly contentHash: string;
  readonly parserVersion: number;
  readonly feedTimestamp: string | null;
  readonly observedAt: string;
}

/** A game's line of work, and the version that is in the tables, if one is. */
export interface KnownGame {
  readonly ingest: IngestOutcome;
  readonly current: CurrentVersion | undefined;
}

interface KnownGameRow extends RowDataPacket {
  readonly gamePk: number;
  readonly ingest: IngestOutcome;
  readonly contentHash: string | null;
  readonly parserVersion: number;
  readonly feedTimestamp: string | null;
  readonly observedAt: string;
}

/** Reads what is known of games, by gamePk; a game that was never worked on is left out. */
export async function knownGames(
  connection: Pick<Connection, 'query'>,
  gamePks: readonly GamePk[],
): Promise<Map<number, KnownGame>> {
  if (gamePks.length === 0) return new Map();
  const [rows] = await connection.query<KnownGameRow[]>(
    'SELECT i.game_pk AS gamePk, i.outcome AS ingest, g.content_hash AS contentHash, ' +
      'g.parser_version AS parserVersion, g.feed_timestamp AS feedTimestamp, g.observed_at AS observedAt ' +
      'FROM game_ingest i LEFT JOIN game g ON g.game_pk = i.game_pk WHERE i.game_pk IN (?)',
    [gamePks],
  );
  return new Map(
    rows.map(({ gamePk, ingest, contentHash, parserVersion, feedTimestamp, observedAt }) => [
      gamePk,
      {
        ingest,
        current: contentHash === null ? undefined : { contentHash, parserVersion, feedTimestamp, observedAt },
      },
    ]),
  );
}

/** Content hashes that the ledger holds of games, by gamePk. */
export async function knownVersions(
  connection: Pick<Connection, 'query'>,
  gamePks: readonly GamePk[],
): Promise<Map<number, Set<string>>> {
  if (gamePks.length === 0) return new Map();
  const [rows] = await connection.query<(RowDataPacket & { gamePk: number; contentHash: string })[]>(
    'SELECT game_pk AS gamePk, content_hash AS contentHash FROM game_version WHERE game_pk IN (?)',
    [gamePks],
  );
  const hashes = new Map<number, Set<string>>();
  for (const { gamePk, contentHash } of rows) {
    hashes.set(gamePk, (hashes.get(gamePk) ?? new Set()).add(contentHash));
  }
  return hashes;
}

/** What is to be done with a version, seen against the one in the tables. */
export type VersionOutcome = 'loaded' | 'unchanged' | 'stale';

/** Versions are ordered by the feed's own timestamp, then by when they were seen: one timestamp can carry two contents. */
export function compareVersions(
  { game }: ParsedGame,
  version: GameVersion,
  current: CurrentVersion | undefined,
): VersionOutcome {
  if (current === undefined) return 'loaded';
  if (current.contentHash === version.contentHash) {
    if (current.parserVersion === version.parserVersion) return 'unchanged';
    // In a rolling deployment an older worker must not undo what a newer one has read out of the same bytes.
    return current.parserVersion > version.parserVersion ? 'stale' : 'loaded';
  }
  const feed = game.feedTimestamp === null ? '' : sqlInstant(game.feedTimestamp).slice(0, 19);
  const currentFeed = current.feedTimestamp ?? '';
  if (feed !== currentFeed) return feed < currentFeed ? 'stale' : 'loaded';
  return sqlInstant(version.observedAt) < current.observedAt ? 'stale' : 'loaded';
}
