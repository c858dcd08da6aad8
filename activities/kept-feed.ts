import { IngestError } from '../core/errors';
import { parseFeed } from '../core/gameday/parse-feed';
import type { ParsedGame } from '../core/gameday/parsed-game';
import { parseJson } from '../core/json';
import type { Lake } from '../lake/open-lake';

/**
 * Reads a feed from the lake, verified, and parses it. Errors of the parse tell which bytes they are about.
 *
 * @throws IngestError `LakeCorrupt`, `ShapeMismatch`, `FieldMismatch`, or a passing failure of the lake
 */
export async function readKeptFeed(lake: Lake, lakeKey: string, sourceName: string): Promise<ParsedGame> {
  const bytes = await lake.getRaw(lakeKey);
  try {
    return parseFeed(parseJson(bytes.toString('utf8'), lakeKey), sourceName);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    // The lake's bytes are verified: broken JSON in them stays broken, however often it is read.
    const kind = error.kind === 'TransferBroken' ? 'ShapeMismatch' : error.kind;
    throw new IngestError(kind, error.message, { ...error.facts, lakeKey });
  }
}
