import type { StoreConnections } from './connections';
import type { IngestOutcome } from './ingest-outcome';

export interface TroubledGame {
  readonly gamePk: number;
  readonly officialDate: string;
  readonly outcome: IngestOutcome;
  readonly errorKind: string | null;
  readonly errorMessage: string | null;
  readonly lakeKey: string | null;
  readonly workflowId: string;
}

/** What an operator asks first. */
export interface StoreStatus {
  readonly games: number;
  readonly pitches: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly outcomes: Readonly<Partial<Record<IngestOutcome, number>>>;
  readonly lastRun: {
    readonly officialDate: string;
    readonly finishedAt: string;
    readonly workflowId: string;
  } | null;
  /** Quarantined and missing games, latest first, at most 50. */
  readonly troubled: readonly TroubledGame[];
}

const day = (date: Date): string => date.toISOString().slice(0, 10);

/** Reads the state of the store in five small queries. */
export async function status({ prisma }: StoreConnections): Promise<StoreStatus> {
  const [span, outcomes, lastRun, troubled] = await Promise.all([
    prisma.game.aggregate({
      _count: { gamePk: true },
      _sum: { pitches: true },
      _min: { officialDate: true },
      _max: { officialDate: true },
    }),
    prisma.gameIngest.groupBy({ by: ['outcome'], _count: { gamePk: true } }),
    prisma.dayIngest.findFirst({ orderBy: { finishedAt: 'desc' } }),
    prisma.gameIngest.findMany({
      where: { outcome: { in: ['quarantined', 'missing'] } },
      orderBy: [{ officialDate: 'desc' }, { gamePk: 'asc' }],
      take: 50,
    }),
  ]);
  return {
    games: span._count.gamePk,
    pitches: span._sum.pitches ?? 0,
    firstDate: span._min.officialDate === null ? null : day(span._min.officialDate),
    lastDate: span._max.officialDate === null ? null : day(span._max.officialDate),
    outcomes: Object.fromEntries(outcomes.map((row) => [row.outcome, row._count.gamePk])),
    lastRun:
      lastRun === null
        ? null
        : {
            officialDate: day(lastRun.officialDate),
            finishedAt: lastRun.finishedAt.toISOString(),
            workflowId: lastRun.workflowId,
          },
    troubled: troubled.map((row) => ({
      gamePk: row.gamePk,
      officialDate: day(row.officialDate),
      outcome: row.outcome as IngestOutcome,
      errorKind: row.errorKind,
      errorMessage: row.errorMessage,
      lakeKey: row.lakeKey,
      workflowId: row.workflowId,
    })),
  };
}
