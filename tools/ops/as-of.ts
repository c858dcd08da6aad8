import { easternDate, isIsoDate } from '../../core/calendar';
import { IngestError } from '../../core/errors';
import { parseFeed } from '../../core/gameday/parse-feed';
import type { ParsedGame } from '../../core/gameday/parsed-game';
import type { GamePk } from '../../core/ids';
import { parseJson } from '../../core/json';
import type { Lake } from '../../lake/open-lake';
import type { Store } from '../../store/open-store';
import type { KeptVersion } from '../../store/read-versions';
import { differences } from './game-differences';
import type { TableDifference } from './game-differences';

/** A game as it stood at a time. */
export interface GameAsOf {
  readonly asOf: string;
  readonly version: KeptVersion;
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
  { store, lake, sourceName }: { store: Store; lake: Lake; sourceName: string },
  asOf: string,
  gamePk: GamePk,
): Promise<GameAsOf> {
  const wasSeen = seenBy(asOf);
  const versions = await store.gameVersions(gamePk);
  // They come in the order of the feed's timestamps: the last one seen by then stood.
  const version = versions.filter(({ observedAt }) => wasSeen(observedAt)).at(-1);
  if (version === undefined) throw notKnown(gamePk, asOf, versions);
  const read = async ({ lakeKey }: KeptVersion) =>
    parseFeed(parseJson((await lake.getRaw(lakeKey)).toString('utf8'), lakeKey), sourceName);
  const parsed = await read(version);
  const current = versions.find(({ isCurrent }) => isCurrent);
  const isCurrent = current === undefined || current === version;
  return {
    asOf,
    version,
    parsed,
    differences: isCurrent ? [] : differences(parsed, await read(current)),
  };
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

function notKnown(gamePk: GamePk, asOf: string, versions: readonly KeptVersion[]): IngestError {
  const first = versions.map(({ observedAt }) => observedAt).sort()[0];
  const reason =
    first === undefined ? 'no version of it is known at all' : `the first version was seen ${first}`;
  return new IngestError('NotFound', `gamePk: game ${gamePk} was not known by ${asOf}: ${reason}`);
}
