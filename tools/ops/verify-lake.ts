import type { Client } from '@temporalio/client';
import type { IsoDate } from '../../core/ids';
import { workflowIds } from '../../workflows/contracts';
import type { AuditProgress } from '../../workflows/contracts';
import type { auditLake } from '../../workflows/audit-lake';
import { startOrJoin } from './start-or-join';
import { watch } from './watch';

export interface VerifyLakeOptions {
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  readonly daysPerRun?: number | undefined;
  readonly onProgress?: (progress: AuditProgress) => void;
  readonly say?: (line: string) => void;
}

/** Audits the lake and waits for the end. An audit of the same days that runs already is joined. */
export async function verifyLake(client: Client, options: VerifyLakeOptions = {}): Promise<AuditProgress> {
  const { from, to, daysPerRun, onProgress = () => {}, say = () => {} } = options;
  const input = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(daysPerRun === undefined ? {} : { daysPerRun }),
  };
  const handle = await startOrJoin<typeof auditLake>(
    client,
    'auditLake',
    input,
    {
      workflowId: workflowIds.audit,
      args: [input],
      staticSummary: `Objects of ${from ?? 'the first day'} to ${to ?? 'the last'} against their hashes`,
    },
    say,
  );
  return watch(handle.result(), () => handle.query<AuditProgress>('progress'), onProgress);
}

/** What was read, and each problem with the way to mend it. */
export function describeAudit(audit: AuditProgress): string {
  const { days, entries, objects, bytes, rowsChecked, problems, problemCount, orphans } = audit;
  const lines = [
    `${days} days, ${entries} manifest entries, ${objects} objects (${(bytes / 1e6).toFixed(1)} MB), ` +
      `${rowsChecked} database rows: ${problemCount} problems`,
  ];
  if (orphans !== null && orphans > 0) lines.push(`${orphans} objects that no manifest names (harmless)`);
  for (const { day, gamePk, message } of problems) {
    lines.push(`${day}  ${gamePk === null ? '' : `game ${gamePk}, quarantined: `}${message}`);
  }
  if (problemCount > problems.length) lines.push(`and ${problemCount - problems.length} more`);
  return lines.join('\n');
}
