import type { ImportReport } from './import';

/** True when a file or a game was refused. */
export function hasRefusals({ notKept, runs }: ImportReport): boolean {
  return notKept.length > 0 || runs.some(({ games, statcast }) => games.refused + statcast.refused > 0);
}

/** Counts first, then every file that was refused with its reason, then the first rows without a pitch. */
export function describeImport({ files, notKept, runs }: ImportReport): string {
  const sum = (of: (run: ImportReport['runs'][number]) => number) =>
    runs.reduce((total, run) => total + of(run), 0);
  const lines = [
    `${files} files; ${sum((run) => run.rowsWritten)} rows written`,
    `games      ${sum((run) => run.games.loaded)} loaded, ${sum((run) => run.games.unchanged)} unchanged, ` +
      `${sum((run) => run.games.stale)} older than their feed, ${sum((run) => run.games.refused)} refused; ` +
      `${sum((run) => run.pitches)} pitches`,
    `statcast   ${sum((run) => run.statcast.files)} files, ${sum((run) => run.statcast.rows)} rows: ` +
      `${sum((run) => run.statcast.matched)} matched, ${sum((run) => run.statcast.unmatched)} without a pitch, ` +
      `${sum((run) => run.statcast.written)} written, ${sum((run) => run.statcast.refused)} files refused`,
  ];
  for (const { path, reason } of notKept) lines.push(`refused    ${path}: ${reason}`);
  for (const { kind, id, day, errorKind, errorMessage } of runs.flatMap(({ refused }) => refused)) {
    lines.push(`refused    ${kind} ${id} of ${day}: ${errorKind}: ${errorMessage}`);
  }
  const unmatched = runs.flatMap(({ firstUnmatched }) => firstUnmatched);
  for (const name of unmatched) lines.push(`unmatched  ${name}`);
  const rest = sum((run) => run.statcast.unmatched) - unmatched.length;
  if (rest > 0) lines.push(`unmatched  and ${rest} more`);
  return lines.join('\n');
}
