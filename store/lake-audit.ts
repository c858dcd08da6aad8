import type { GamePk, IsoDate } from '../core/ids';
import { gamePk } from '../core/ids';
import type { StoreConnections } from './connections';
import { retryConflicts } from './failures';

/** A database row that leads to an object of the lake. */
export interface LakeReference {
  /** Null for transactions. */
  readonly gamePk: GamePk | null;
  readonly lakeKey: string;
  readonly table: 'game' | 'game_version' | 'transaction_ingest';
}

/** Rows of a day's games, and of transactions that begin with it, that carry a lake key. */
export async function lakeReferences(
  { prisma }: StoreConnections,
  day: IsoDate,
): Promise<readonly LakeReference[]> {
  const rows = await prisma.$queryRaw<{ gamePk: number | bigint | null; lakeKey: string; source: string }[]>`
    SELECT game_pk AS gamePk, lake_key AS lakeKey, 'game' AS source FROM game WHERE official_date = ${day}
    UNION ALL
    SELECT v.game_pk AS gamePk, v.lake_key AS lakeKey, 'game_version' AS source FROM game_version v
    JOIN game g ON g.game_pk = v.game_pk WHERE g.official_date = ${day}
    UNION ALL
    SELECT NULL AS gamePk, lake_key AS lakeKey, 'transaction_ingest' AS source FROM transaction_ingest
    WHERE from_date = ${day}
    ORDER BY gamePk, source, lakeKey`;
  return rows.map(({ gamePk: pk, lakeKey, source }) => ({
    gamePk: pk === null ? null : gamePk(Number(pk)),
    lakeKey,
    table: source as LakeReference['table'],
  }));
}

/** Days on which games are loaded, or with which a content of transactions begins, in order. */
export async function loadedDays({ prisma }: StoreConnections): Promise<IsoDate[]> {
  const rows = await prisma.$queryRaw<{ day: Date }[]>`
    SELECT official_date AS day FROM game UNION SELECT from_date AS day FROM transaction_ingest ORDER BY day`;
  return rows.map(({ day }) => day.toISOString().slice(0, 10) as IsoDate);
}

/** One run of the audit. */
export interface LakeAuditNote {
  readonly workflowId: string;
  readonly runId: string;
  readonly fromDay: IsoDate;
  readonly toDay: IsoDate;
  readonly entries: number;
  readonly objects: number;
  readonly bytes: number;
  readonly rowsChecked: number;
  readonly problems: number;
  readonly startedAt: string;
}

/** Notes that an audit has ended; a repeated attempt of the same run overwrites its row. */
export async function recordLakeAudit({ prisma }: StoreConnections, note: LakeAuditNote): Promise<void> {
  const { workflowId, runId } = note;
  const facts = {
    ...note,
    fromDay: new Date(note.fromDay),
    toDay: new Date(note.toDay),
    startedAt: new Date(note.startedAt),
    finishedAt: new Date(),
  };
  await retryConflicts(() =>
    prisma.lakeAudit.upsert({
      where: { workflowId_runId: { workflowId, runId } },
      create: facts,
      update: facts,
    }),
  );
}
