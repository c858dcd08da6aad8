import { RecordedSource, type CloneOptions, type RecordedGame } from '../recorded/recorded-source';
import type { IgnoredFile } from '../recorded/folder';
import { serve, type ServerOptions, type SourceServer } from './source-server';

export interface RecordedOptions extends ServerOptions {
  /** Folder of recordings; subfolders are searched too. */
  folder: string;
  /** Serves each final feed again under new gamePks on one date. */
  clones?: CloneOptions;
}

export interface RecordedServer extends SourceServer {
  /** Dates on which a recorded game was played, ascending. */
  dates: () => string[];
  games: () => RecordedGame[];
  /** Files that are not served, and why; `broken` ones look like feeds. */
  ignored: IgnoredFile[];
}

/** Starts a source that serves recorded answers, byte for byte, on the loopback interface. */
export async function startRecordedSource(options: RecordedOptions): Promise<RecordedServer> {
  const source = new RecordedSource(options.folder, options.clones);
  const server = await serve(source, options);
  return { ...server, dates: () => source.dates(), games: () => source.games(), ignored: source.ignored };
}
