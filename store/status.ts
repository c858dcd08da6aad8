import type { StoreConnections } from './connections';
import type { IngestOutcome } from './ingest-outcome';
import { sumOfAccounts } from './day-certificate';
import type { GameAccount } from './day-certificate';
import { readCertifiedDays, readCertifiedSeasons } from './read/certified-days';
import { readFailedDays } from './read/failed-days';
import type { FailedDay } from './read/failed-days';
import { readFindingGrades } from './read/findings';
import { readDerivation } from './read/injuries-coverage';
import type { Derivation } from './read/injuries-coverage';
import { readLastAudit } from './read/last-audit';
import type { LastAudit } from './read/last-audit';

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
  /** The newest season's certificates together; null before the first. */
  readonly certificate: SeasonSummary | null;
  /** Findings of the quality rules by grade. */
  readonly findings: Readonly<Partial<Record<string, { readonly findings: number; readonly games: number }>>>;
  /** Days of the newest season and later whose newest run failed, newest first, at most 50. */
  readonly failedDays: readonly FailedDay[];
  readonly lastAudit: LastAudit | null;
  /** The newest run that made injuries of transactions; null before the first. */
  readonly injuries: Derivation | null;
}

/** A season as its days were certified last. */
export interface SeasonSummary extends GameAccount {
  readonly season: number;
  readonly days: number;
  /** Days with a missing game or with pitches that are not all there. */
  readonly incompleteDays: number;
}

const day = (date: Date): string => date.toISOString().slice(0, 10);

interface Span {
  readonly games: bigint;
  readonly pitches: unknown;
  readonly firstDate: Date | null;
  readonly lastDate: Date | null;
}

/** Not Prisma's aggregate: MariaDB refuses its nested query the second time it is run as a prepared statement. */
async function readSpan(prisma: StoreConnections['prisma']): Promise<Span> {
  const [span] = await prisma.$queryRaw<[Span]>`
    SELECT COUNT(*) AS games, SUM(pitches) AS pitches,
           MIN(official_date) AS firstDate, MAX(official_date) AS lastDate
    FROM game`;
  return span;
}

async function readCertificate(prisma: StoreConnections['prisma']): Promise<SeasonSummary | null> {
  const [season] = await readCertifiedSeasons(prisma);
  if (season === undefined) return null;
  const days = await readCertifiedDays(prisma, season);
  const incomplete = days.filter((day) => day.missing > 0 || day.mismatched > 0);
  return { season, days: days.length, incompleteDays: incomplete.length, ...sumOfAccounts(days) };
}

/** Reads the state of the store in a few small queries. */
export async function status({ prisma }: StoreConnections): Promise<StoreStatus> {
  const [span, outcomes, lastRun, troubled, certificate, findings, lastAudit, injuries] = await Promise.all([
    readSpan(prisma),
    prisma.gameIngest.groupBy({ by: ['outcome'], _count: { gamePk: true } }),
    prisma.dayIngest.findFirst({ orderBy: { finishedAt: 'desc' } }),
    prisma.gameIngest.findMany({
      where: { outcome: { in: ['quarantined', 'missing'] } },
      orderBy: [{ officialDate: 'desc' }, { gamePk: 'asc' }],
      take: 50,
    }),
    readCertificate(prisma),
    readFindingGrades(prisma),
    readLastAudit(prisma),
    readDerivation(prisma),
  ]);
  const failedDays = await readFailedDays(prisma, `${certificate?.season ?? 1876}-01-01`);
  return {
    games: Number(span.games),
    pitches: Number(span.pitches ?? 0),
    firstDate: span.firstDate === null ? null : day(span.firstDate),
    lastDate: span.lastDate === null ? null : day(span.lastDate),
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
    certificate,
    findings: Object.fromEntries(findings.map(({ grade, ...count }) => [grade, count])),
    failedDays,
    lastAudit,
    injuries,
  };
}
