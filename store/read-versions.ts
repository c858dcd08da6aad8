import type { GamePk, IsoDate } from '../core/ids';
import type { StoreConnections } from './connections';

/** A content that a game's feed had, now or before. Instants are ISO 8601, UTC. */
export interface KeptVersion {
  readonly contentHash: string;
  readonly lakeKey: string;
  readonly feedTimestamp: string | null;
  readonly observedAt: string;
  readonly officialDate: IsoDate;
  readonly state: string;
  readonly awayScore: number | null;
  readonly homeScore: number | null;
  readonly plateAppearances: number;
  readonly pitches: number;
  readonly rowsWritten: number;
  /** The version that it replaced in the tables. */
  readonly replacedHash: string | null;
  readonly isCurrent: boolean;
  readonly changes: readonly VersionChange[];
}

/** What separates a version from the one that it replaced: one a table and field. */
export interface VersionChange {
  readonly tableName: string;
  /** added, removed or changed */
  readonly kind: string;
  /** Column that changed; empty for whole rows. */
  readonly field: string;
  readonly rowCount: number;
  readonly exampleKey: string;
  readonly exampleBefore: string | null;
  readonly exampleAfter: string | null;
}

/** The versions of a game with their changes, in the order of the feed's own timestamps, then of observation. */
export async function gameVersions(
  { prisma }: StoreConnections,
  gamePk: GamePk,
): Promise<readonly KeptVersion[]> {
  const [versions, changes, game] = await Promise.all([
    prisma.gameVersion.findMany({
      where: { gamePk },
      orderBy: [{ feedTimestamp: 'asc' }, { observedAt: 'asc' }],
    }),
    prisma.gameChange.findMany({
      where: { gamePk },
      orderBy: [{ tableName: 'asc' }, { kind: 'asc' }, { field: 'asc' }],
    }),
    prisma.game.findUnique({ where: { gamePk }, select: { contentHash: true } }),
  ]);
  return versions.map((version) => ({
    contentHash: version.contentHash,
    lakeKey: version.lakeKey,
    feedTimestamp: version.feedTimestamp?.toISOString() ?? null,
    observedAt: version.observedAt.toISOString(),
    officialDate: version.officialDate.toISOString().slice(0, 10) as IsoDate,
    state: version.state,
    awayScore: version.awayScore,
    homeScore: version.homeScore,
    plateAppearances: version.plateAppearances,
    pitches: version.pitches,
    rowsWritten: version.rowsWritten,
    replacedHash: version.replacedHash,
    isCurrent: version.contentHash === game?.contentHash,
    changes: changes
      .filter(({ contentHash }) => contentHash === version.contentHash)
      .map(({ tableName, kind, field, rowCount, exampleKey, exampleBefore, exampleAfter }) => ({
        tableName,
        kind,
        field,
        rowCount,
        exampleKey,
        exampleBefore,
        exampleAfter,
      })),
  }));
}
