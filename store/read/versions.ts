import { PARSER_VERSION } from '../../core/gameday/parse-feed';
import { GRAMMAR_VERSION } from '../../core/injuries/grammar/grammar-version';
import { VOCABULARY_VERSION } from '../../core/injuries/vocabulary/vocabulary';
import { STATISTICS_VERSION } from '../../core/stats/comparison/statistics-version';
import { MEASURES_VERSION } from '../../core/stats/measures/counters';
import { Prisma } from '../generated/prisma/client';
import { readStatisticsVersion } from './cohort-version';
import { readDerivation } from './injuries-coverage';
import { readLastAudit } from './last-audit';
import type { Reader } from './reader';
import { readRows } from './rows';
import { toTime } from './column';

export type VersionedPart = 'parser' | 'grammar' | 'vocabulary' | 'measures' | 'statistics';

/** A part of the code that has a version, and by which versions of it the data were made. */
export interface PartVersion {
  part: VersionedPart;
  /** Of the code that runs. */
  code: number;
  /** Of what is loaded, the newest first, with how many games where that is counted; empty before anything is. */
  data: { version: number; games: number | null }[];
}

/** The newest run of a kind. */
export interface NewestRun {
  kind: 'games' | 'transactions' | 'injuries' | 'statistics' | 'audit';
  workflowId: string;
  finishedAt: string | null;
}

/** By which versions of the code the data were made, and by which runs last. */
export interface Versions {
  parts: PartVersion[];
  runs: NewestRun[];
}

type RunRow = { workflowId: string; finishedAt: Date };

async function newest(reader: Reader, table: string, column: string): Promise<RunRow | undefined> {
  const [row] = await readRows<RunRow>(
    reader,
    Prisma.sql`
    SELECT workflow_id AS workflowId, ${Prisma.raw(column)} AS finishedAt FROM ${Prisma.raw(table)}
    ORDER BY ${Prisma.raw(column)} DESC LIMIT 1`,
  );
  return row;
}

/** One pass over the games, none over pitches: worth keeping until the data change. */
export async function readVersions(reader: Reader): Promise<Versions> {
  const parsers = await readRows<{ version: number; games: number }>(
    reader,
    Prisma.sql`
    SELECT parser_version AS version, COUNT(*) AS games FROM game GROUP BY parser_version ORDER BY parser_version DESC`,
  );
  const derivation = await readDerivation(reader);
  const made = await readStatisticsVersion(reader);
  const audit = await readLastAudit(reader);
  const [days, wire] = [
    await newest(reader, 'day_ingest', 'finished_at'),
    await newest(reader, 'transaction_ingest', 'loaded_at'),
  ];
  const one = (version: number | undefined) => (version === undefined ? [] : [{ version, games: null }]);
  const run = (kind: NewestRun['kind'], row: RunRow | undefined): NewestRun[] =>
    row ? [{ kind, workflowId: row.workflowId, finishedAt: toTime(row.finishedAt) }] : [];
  return {
    parts: [
      { part: 'parser', code: PARSER_VERSION, data: parsers },
      { part: 'grammar', code: GRAMMAR_VERSION, data: one(derivation?.grammarVersion) },
      { part: 'vocabulary', code: VOCABULARY_VERSION, data: one(derivation?.vocabularyVersion) },
      { part: 'measures', code: MEASURES_VERSION, data: one(made?.measuresVersion) },
      { part: 'statistics', code: STATISTICS_VERSION, data: one(made?.statisticsVersion) },
    ],
    runs: [
      ...run('games', days),
      ...run('transactions', wire),
      ...(derivation
        ? [
            {
              kind: 'injuries' as const,
              workflowId: derivation.workflowId,
              finishedAt: derivation.finishedAt,
            },
          ]
        : []),
      ...(made
        ? [{ kind: 'statistics' as const, workflowId: made.workflowId, finishedAt: made.computedAt }]
        : []),
      ...(audit
        ? [{ kind: 'audit' as const, workflowId: audit.workflowId, finishedAt: audit.finishedAt }]
        : []),
    ],
  };
}
