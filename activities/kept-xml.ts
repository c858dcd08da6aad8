import { IngestError } from '../core/errors';
import { readBundle } from '../core/gameday/xml/gameday-bundle';
import { parseGamedayXml } from '../core/gameday/xml/parse-gameday-xml';
import type { ParsedGame } from '../core/gameday/parsed-game';
import type { GamePk } from '../core/ids';
import { parseJson } from '../core/json';
import type { Lake } from '../lake/open-lake';

/**
 * Reads a game's Gameday XML files from the lake, verified, and parses them. Errors tell which bytes they are about.
 *
 * @param gamePk - the game under which they were kept; files that name another one are refused
 * @throws IngestError `LakeCorrupt`, `ShapeMismatch`, `FieldMismatch`, or a passing failure of the lake
 */
export async function readKeptXml(
  lake: Lake,
  lakeKey: string,
  gamePk: GamePk,
  sourceName: string,
): Promise<ParsedGame> {
  const bytes = await lake.getRaw(lakeKey);
  try {
    return parseGamedayXml(readBundle(parseJson(bytes.toString('utf8'), lakeKey)), gamePk, sourceName);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    // The lake's bytes are verified: what is broken in them stays broken, however often it is read.
    const kind = error.kind === 'TransferBroken' ? 'ShapeMismatch' : error.kind;
    throw new IngestError(kind, error.message, { ...error.facts, lakeKey });
  }
}
