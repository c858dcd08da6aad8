import { Prisma } from '../generated/prisma/client';
import { toTime } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';

/** What a version changed against the one that it replaced: one a table and field. */
export interface GameChange {
  tableName: string;
  /** added or removed (whole rows), or changed (a field of rows that stay). */
  kind: string;
  /** Column; empty for whole rows. */
  field: string;
  rowCount: number;
  /** The first row's key within the game, such as `3/5`. */
  exampleKey: string;
  exampleBefore: string | null;
  exampleAfter: string | null;
}

/** A content that the game's feed had, now or before. */
export interface GameVersion {
  contentHash: string;
  lakeKey: string;
  feedTimestamp: string | null;
  /** When it was first seen. */
  observedAt: string;
  state: string;
  awayScore: number | null;
  homeScore: number | null;
  plateAppearances: number;
  pitches: number;
  rowsWritten: number;
  /** The version that it replaced in the tables. */
  replacedHash: string | null;
  /** The one in the tables now. */
  isCurrent: boolean;
  /** False for one that came when a newer was in the tables. */
  wasLoaded: boolean;
  changes: GameChange[];
}

type VersionRow = Omit<
  GameVersion,
  'feedTimestamp' | 'observedAt' | 'isCurrent' | 'wasLoaded' | 'changes'
> & {
  feedTimestamp: Date | null;
  observedAt: Date;
  currentHash: string | null;
};

const MOST_VERSIONS = 100;

const readVersionRows = (reader: Reader, gamePk: number): Promise<VersionRow[]> =>
  readRows<VersionRow>(
    reader,
    Prisma.sql`
    SELECT v.content_hash AS contentHash, v.lake_key AS lakeKey, v.feed_timestamp AS feedTimestamp,
           v.observed_at AS observedAt, v.state, v.away_score AS awayScore, v.home_score AS homeScore, v.pitches,
           v.plate_appearances AS plateAppearances, v.rows_written AS rowsWritten, v.replaced_hash AS replacedHash, g.content_hash AS currentHash
    FROM game_version v LEFT JOIN game g ON g.game_pk = v.game_pk
    WHERE v.game_pk = ${gamePk}
    ORDER BY v.feed_timestamp, v.observed_at, v.content_hash LIMIT ${MOST_VERSIONS}`,
  );

const readChanges = (reader: Reader, gamePk: number) =>
  readRows<GameChange & { contentHash: string }>(
    reader,
    Prisma.sql`
    SELECT content_hash AS contentHash, table_name AS tableName, kind, field, row_count AS rowCount,
           example_key AS exampleKey, example_before AS exampleBefore, example_after AS exampleAfter
    FROM game_change WHERE game_pk = ${gamePk}
    ORDER BY content_hash, row_count DESC, table_name, kind, field`,
  );

/** The versions of a game in the order of the feed's own timestamps, with what each changed. Two queries by key. */
export async function readGameVersions(reader: Reader, gamePk: number): Promise<GameVersion[]> {
  const [versions, changes] = await Promise.all([
    readVersionRows(reader, gamePk),
    readChanges(reader, gamePk),
  ]);
  return versions.map(({ currentHash, ...version }) => ({
    ...version,
    isCurrent: version.contentHash === currentHash,
    feedTimestamp: toTime(version.feedTimestamp),
    observedAt: version.observedAt.toISOString(),
    wasLoaded: version.rowsWritten > 0,
    changes: changes.flatMap(({ contentHash, ...change }) =>
      contentHash === version.contentHash ? [change] : [],
    ),
  }));
}
