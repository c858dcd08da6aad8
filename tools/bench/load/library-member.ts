import { loadVersions } from '../../../activities/load-versions';
import { readPlatformSettings } from '../../../config/platform';
import { openDependencies } from '../../../worker/open-dependencies';

/** Ours without Temporal: the same code that the replay's activity runs, a day at a time. */
const settings = readPlatformSettings();
const dependencies = openDependencies(settings);

async function loadDay(day: string): Promise<number> {
  const entries = [];
  for await (const entry of dependencies.lake.entries(settings.SOURCE_NAME, 'feed', `${day}/`)) {
    entries.push(entry);
  }
  const done = await loadVersions(dependencies, entries, {
    workflowId: 'bench',
    signal: new AbortController().signal,
  });
  const refused = done.filter(({ outcome }) => outcome === 'refused').map(({ gamePk }) => gamePk);
  if (refused.length > 0) throw new Error(`refused: ${refused.join(', ')}`);
  return done.reduce((sum, { rowsWritten }) => sum + rowsWritten, 0);
}

process.on('message', (day: string) => {
  void loadDay(day).then((rows) => process.send?.(rows));
});
process.on('disconnect', () => void dependencies.close().then(() => process.exit(0)));
process.send?.('ready');
