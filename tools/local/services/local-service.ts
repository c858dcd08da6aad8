/** What every running local service offers, beside the facts needed to reach it. */
export interface LocalService {
  pid: number;
  logFile: string;
  /** Ends it in order; resolves when nothing of it runs. */
  stop(): Promise<void>;
  /** Ends it as a crash would, for tests of what survives. */
  kill(): Promise<void>;
}
