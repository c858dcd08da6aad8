import { readKeptGame } from '../../activities/kept-game';
import { keptVersions } from '../../activities/kept-versions';
import { easternDate, isIsoDate } from '../../core/calendar';
import { IngestError } from '../../core/errors';
import type { ParsedGame } from '../../core/gameday/parsed-game';
import type { GamePk } from '../../core/ids';
import type { ManifestEntry } from '../../lake/keys';
import type { Lake } from '../../lake/open-lake';
import type { Store } from '../../store/open-store';
import type { GameVersion } from '../../store/read/game-versions';
import { differences } from './game-differences';
import type { TableDifference } from './game-differences';

/** A game as it stood at a time. */
export interface GameAsOf {
  readonly asOf: string;
  /** When this content had been seen last by then. */
  readonly observedAt: string;
  readonly version: GameVersion;
  /** All rows, read anew from the lake's bytes. */
  readonly parsed: ParsedGame;
  /** What separates it from the version that is current now; empty when it is that one. */
  readonly differences: readonly TableDifference[];
}

/**
 * Reproduces a game as it stood at the end of a day (New York's) or at an instant: the newest version, by the feed's
 * own timestamp, of those that had been seen by then; read from the lake and verified.
 *
 * @throws IngestError `BadInput` for a time that is none, `NotFound` when nothing of the game had been seen by then
 */
export async function gameAsOf(
  dependencies: { readonly store: Store; readonly lake: Lake; readonly sourceName: string },
  asOf: string,
  gamePk: GamePk,
): Promise<GameAsOf> {
  const wasSeen = seenBy(asOf);
  const { store, lake, sourceName } = dependencies;
  const versions = await store.gameVersions(gamePk);
  const observations = await keptVersions(dependencies, gamePk);
  const stood = newest(
    observations.filter(({ observedAt }) => wasSeen(observedAt)),
    versions,
  );
  if (stood === undefined) {
    const first = observations[0]?.observedAt;
    const reason =
      first === undefined ? 'the lake holds no version of it' : `the first version was seen ${first}`;
    throw new IngestError('NotFound', `gamePk: game ${gamePk} was not known by ${asOf}: ${reason}`);
  }
  const { entry, version } = stood;
  const parsed = await readKeptGame(lake, entry, sourceName);
  const current = observations.find(({ hash }) =>
    versions.some(({ contentHash, isCurrent }) => isCurrent && contentHash === hash),
  );
  const isCurrent = current === undefined || current.hash === entry.hash;
  return {
    asOf,
    observedAt: entry.observedAt,
    version,
    parsed,
    differences: isCurrent ? [] : differences(parsed, await readKeptGame(lake, current, sourceName)),
  };
}

/** The observation that stood: the ledger tells each content's feed timestamp; what it does not list was refused. */
function newest(observations: readonly ManifestEntry[], versions: readonly GameVersion[]) {
  const known = observations.flatMap((entry) => {
    const version = versions.find(({ contentHash }) => contentHash === entry.hash);
    return version === undefined ? [] : [{ entry, version }];
  });
  const ageOf = ({ entry, version }: (typeof known)[number]) =>
    `${version.feedTimestamp ?? ''} ${entry.observedAt}`;
  return known.sort((a, b) => (ageOf(a) < ageOf(b) ? -1 : 1)).at(-1);
}

function seenBy(asOf: string): (observedAt: string) => boolean {
  if (isIsoDate(asOf)) return (observedAt) => easternDate(new Date(observedAt)) <= asOf;
  const instant = /^\d{4}-\d{2}-\d{2}T/.test(asOf) ? Date.parse(asOf) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new IngestError(
      'BadInput',
      `time: "${asOf}" is neither a day (YYYY-MM-DD) nor an instant (YYYY-MM-DDTHH:MM:SSZ)`,
    );
  }
  return (observedAt) => Date.parse(observedAt) <= instant;
}
