import { IngestError } from '../core/errors';
import { checkGame } from '../core/gameday/quality/check-game';
import type { Finding } from '../core/gameday/quality/finding';
import type { ParsedGame } from '../core/gameday/parsed-game';
import { compareVersions } from '../store/game-version';
import type { GameVersion } from '../store/game-version';
import type { Store } from '../store/open-store';

/**
 * Asks the quality rules about a version of a game before it is loaded.
 *
 * @returns findings that do not keep it out
 * @throws IngestError `Implausible` when one does; all findings are then in the store
 */
export async function plausibleFindings(
  store: Store,
  parsed: ParsedGame,
  version: GameVersion,
): Promise<readonly Finding[]> {
  const { contentHash, lakeKey } = version;
  const findings = checkGame(parsed);
  const refusing = findings.filter(({ grade }) => grade === 'quarantine');
  const [first] = refusing;
  if (first === undefined) return findings;
  const { gamePk, officialDate } = parsed.game;
  // What is older than the version in the tables is not loaded anyway, and says nothing against it.
  const known = (await store.knownGames([gamePk])).get(gamePk);
  if (compareVersions(parsed, version, known?.current) === 'stale') return [];
  await store.recordFindings({ gamePk, contentHash, officialDate, findings });
  const others = refusing.length === 1 ? '' : ` (and ${refusing.length - 1} more)`;
  const place = first.place === '' ? '' : `${first.place}: `;
  throw new IngestError('Implausible', `game ${gamePk}: ${first.rule}: ${place}${first.message}${others}`, {
    path: first.place,
    lakeKey,
  });
}
