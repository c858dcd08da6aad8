import { easternDate } from '../core/calendar';
import type { GamePk, IsoDate } from '../core/ids';
import { certify } from './certificate';
import type { StoreConnections } from './connections';
import { retryConflicts } from './failures';
import type { IngestOutcome } from './ingest-outcome';

/** What became of a game that could not be loaded, or need not be. */
export interface GameIngestNote {
  readonly gamePk: GamePk;
  readonly officialDate: IsoDate;
  readonly season: number;
  readonly outcome: IngestOutcome;
  readonly errorKind: string | null;
  readonly errorMessage: string | null;
  readonly lakeKey: string | null;
  readonly workflowId: string;
}

const MESSAGE_LENGTH = 1_000;

/** Notes the outcome of a game; its rows, if it has any, stay as they are. */
export async function recordGameIngest({ prisma }: StoreConnections, note: GameIngestNote): Promise<void> {
  const facts = {
    ...note,
    officialDate: new Date(note.officialDate),
    errorMessage: note.errorMessage?.slice(0, MESSAGE_LENGTH) ?? null,
    updatedAt: new Date(),
  };
  await retryConflicts(() =>
    prisma.gameIngest.upsert({ where: { gamePk: note.gamePk }, create: facts, update: facts }),
  );
}

/** One run of a day, for the status page. */
export interface DayIngestNote {
  readonly officialDate: IsoDate;
  readonly workflowId: string;
  readonly runId: string;
  readonly scheduled: number;
  readonly loaded: number;
  readonly unchanged: number;
  readonly pending: number;
  readonly notPlayed: number;
  readonly quarantined: number;
  readonly missing: number;
  readonly rowsWritten: number;
  readonly startedAt: string;
  /** Why the run failed; left out when it came to its end. */
  readonly errorKind?: string;
  readonly errorMessage?: string;
}

/**
 * Notes that a day's run has ended and renews the day's certificate; a repeated attempt of the same run overwrites
 * its row.
 */
export async function recordDayIngest(connections: StoreConnections, note: DayIngestNote): Promise<void> {
  const { prisma, pool } = connections;
  const officialDate = new Date(note.officialDate);
  const facts = {
    ...note,
    errorMessage: note.errorMessage?.slice(0, MESSAGE_LENGTH) ?? null,
    officialDate,
    startedAt: new Date(note.startedAt),
    finishedAt: new Date(),
  };
  await retryConflicts(() =>
    prisma.dayIngest.upsert({
      where: { officialDate_runId: { officialDate, runId: note.runId } },
      create: facts,
      update: facts,
    }),
  );
  await certify(pool, { from: note.officialDate, to: note.officialDate }, easternDate(new Date()));
}
