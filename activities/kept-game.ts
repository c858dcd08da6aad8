import { PARSER_VERSION } from '../core/gameday/parse-feed';
import type { ParsedGame } from '../core/gameday/parsed-game';
import { XML_PARSER_VERSION } from '../core/gameday/xml/parse-gameday-xml';
import { IngestError } from '../core/errors';
import { gamePk } from '../core/ids';
import { rawKey } from '../lake/keys';
import type { LakeKind, ManifestEntry } from '../lake/keys';
import type { Lake } from '../lake/open-lake';
import { readKeptFeed } from './kept-feed';
import { readKeptXml } from './kept-xml';

/** Kinds of which each object is a version of one game, kept under its gamePk. */
export const GAME_KINDS = ['feed', 'gameday-xml'] as const satisfies readonly LakeKind[];

/** Version of the parser that reads games of a kind; stands in the game's row. */
export function parserVersionOf(kind: LakeKind): number {
  return kind === 'gameday-xml' ? XML_PARSER_VERSION : PARSER_VERSION;
}

/**
 * Reads a version of a game from the lake, whatever source told it.
 *
 * @throws IngestError `BadInput` for a kind that holds no games, else as the readers of the kinds
 */
export function readKeptGame(lake: Lake, entry: ManifestEntry, sourceName: string): Promise<ParsedGame> {
  const lakeKey = rawKey(entry, entry.hash);
  if (entry.kind === 'feed') return readKeptFeed(lake, lakeKey, sourceName);
  if (entry.kind === 'gameday-xml') return readKeptXml(lake, lakeKey, gamePk(Number(entry.id)), sourceName);
  throw new IngestError('BadInput', `kind: expected ${GAME_KINDS.join(' or ')}, found "${entry.kind}"`);
}
