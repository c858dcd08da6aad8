import { activityInfo } from '@temporalio/activity';
import { IngestError } from '../core/errors';
import type { ErrorKind } from '../core/errors';
import type { ParsedGame } from '../core/gameday/parsed-game';
import { gamePk } from '../core/ids';
import type { GamePk, IsoDate } from '../core/ids';
import { rawKey } from '../lake/keys';
import type { ManifestEntry } from '../lake/keys';
import type { GameVersion } from '../store/game-version';
import type { ActivityDependencies } from './dependencies';
import { heartbeating } from './heartbeating';
import { parserVersionOf, readKeptGame } from './kept-game';
import { plausibleFindings } from './plausible-game';

/** What became of an imported game. `stale`: the tables hold a feed of it, which is newer whenever it came. */
export interface ImportedGame {
  readonly outcome: 'loaded' | 'unchanged' | 'stale' | 'refused';
  readonly rowsWritten: number;
  readonly pitches: number;
  readonly refusal?: Refusal;
}

/** Why something was not taken, with file, field and value in the message. */
export interface Refusal {
  readonly kind: ErrorKind;
  readonly message: string;
}

/**
 * Loads a game from its kept history files. One that is refused is noted as quarantined, unless the tables hold the
 * game already: bad history files say nothing against a good feed.
 */
export function importGame(dependencies: ActivityDependencies) {
  const { lake, store, sourceName } = dependencies;

  async function load(parsed: ParsedGame, version: GameVersion): Promise<ImportedGame> {
    const known = (await store.knownGames([parsed.game.gamePk])).get(parsed.game.gamePk);
    const isOlder = known?.current !== undefined && known.current.feedTimestamp !== null;
    // Findings about a version that will not be current would stand beside the one that is.
    const findings = isOlder ? [] : await plausibleFindings(store, parsed, version);
    const { outcome, rowsWritten } = await store.loadGame(parsed, version, findings);
    await store.recordSourceOnce({
      source: sourceName,
      fictional: sourceName === 'league',
      copyright: parsed.copyright ?? '',
    });
    return { outcome, rowsWritten, pitches: parsed.pitches.length };
  }

  async function refuse(pk: GamePk, entry: ManifestEntry, error: IngestError): Promise<ImportedGame> {
    const known = (await store.knownGames([pk])).get(pk);
    if (known?.current === undefined) {
      await store.recordGameIngest({
        gamePk: pk,
        officialDate: entry.day as IsoDate,
        season: Number(entry.day.slice(0, 4)),
        outcome: 'quarantined',
        errorKind: error.kind,
        errorMessage: error.message,
        lakeKey: rawKey(entry, entry.hash),
        workflowId: workflowId(),
      });
    }
    return {
      outcome: 'refused',
      rowsWritten: 0,
      pitches: 0,
      refusal: { kind: error.kind, message: error.message },
    };
  }

  return ({ entry }: { readonly entry: ManifestEntry }): Promise<ImportedGame> =>
    heartbeating(async () => {
      try {
        const parsed = await readKeptGame(lake, entry, sourceName);
        return await load(parsed, {
          lakeKey: rawKey(entry, entry.hash),
          contentHash: entry.hash,
          observedAt: entry.observedAt,
          parserVersion: parserVersionOf(entry.kind),
          workflowId: workflowId(),
        });
      } catch (error) {
        if (!(error instanceof IngestError) || error.retryable) throw error;
        return refuse(gamePk(Number(entry.id)), entry, error);
      }
    });
}

function workflowId(): string {
  return activityInfo().workflowExecution?.workflowId ?? '';
}
