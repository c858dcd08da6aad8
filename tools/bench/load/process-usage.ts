import { readFileSync } from 'node:fs';

/** A process and those that it started itself (Linux; itself alone elsewhere). */
function withChildren(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return [pid, ...children.split(' ').filter(Boolean).map(Number)];
  } catch {
    return [pid];
  }
}

/** Most memory that a process and its children ever held, in megabytes (Linux; 0 elsewhere). */
export function peakMegabytes(pid: number): number {
  return withChildren(pid).reduce((sum, each) => sum + ownPeakMegabytes(each), 0);
}

function ownPeakMegabytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(status.match(/VmHWM:\s+(\d+) kB/)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

/** The kernel counts a process's time in hundredths of a second. */
const TICKS_A_SECOND = 100;

/** Seconds of processor time that a process and its children have used so far (Linux; 0 elsewhere). */
export function cpuSeconds(pid: number): number {
  return withChildren(pid).reduce((sum, each) => sum + ownCpuSeconds(each), 0);
}

function ownCpuSeconds(pid: number): number {
  try {
    // The name, in brackets, may hold spaces; user and system time are fields 14 and 15.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return 0;
  }
}

/** Processor time of named processes during some work. */
export async function withCpuUsage<T>(
  pids: Readonly<Record<string, number>>,
  work: () => Promise<T>,
): Promise<{ result: T; cpu: Record<string, number> }> {
  const before = Object.entries(pids).map(([name, pid]) => [name, cpuSeconds(pid)] as const);
  const result = await work();
  const cpu = before.map(
    ([name, seconds]) => [name, Number((cpuSeconds(pids[name] ?? 0) - seconds).toFixed(2))] as const,
  );
  return { result, cpu: Object.fromEntries(cpu) };
}
