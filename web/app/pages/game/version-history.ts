import type { GameVersion } from '../../../../store/read/game-versions';

const TIMES = ['never', 'once', 'twice'];
const times = (n: number): string => TIMES[n] ?? `${n} times`;

/** "Corrected twice after the final." What happened to a game's feed, in one sentence. */
export function historyInWords(versions: readonly GameVersion[]): string {
  const loaded = versions.filter((version) => version.wasLoaded);
  const finals = loaded.filter((version) => version.state === 'final');
  const before = loaded.length - finals.length;
  if (loaded.length === 0) return 'None of them is in the tables.';
  if (finals.length === 0) {
    return before === 1 ? 'Read once, and not final yet.' : `Read in ${before} versions, and not final yet.`;
  }
  const corrected =
    finals.length === 1
      ? 'Never corrected after the final'
      : `Corrected ${times(finals.length - 1)} after the final`;
  return before === 0 ? `${corrected}.` : `${corrected}; read ${times(before)} before it.`;
}
