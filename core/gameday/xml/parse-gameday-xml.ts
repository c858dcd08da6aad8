import { IngestError } from '../../errors';
import { gamePk as toGamePk } from '../../ids';
import type { GamePk } from '../../ids';
import { PARSER_VERSION, parseFeed } from '../parse-feed';
import type { ParsedGame } from '../parsed-game';
import { attributeError, optionalInteger } from './element';
import { feedOfXml } from './feed-of-xml';
import { readGameFiles } from './game-files';
import type { GamedayFiles } from './game-files';
import type { GamedayBundle } from './gameday-bundle';
import { yieldingRows } from './yielding-rows';

/** Raised when the same files would give other rows: by a change here (the last two digits) or in the feed's parser. */
export const XML_PARSER_VERSION = PARSER_VERSION * 100 + 1;

/**
 * Turns a game's Gameday XML files into the rows that its feed would give. `feedTimestamp` is null, so that a feed
 * of the same game is current whichever of the two comes first.
 *
 * @param source - name of the source, such as `mlb`
 * @throws IngestError `ShapeMismatch` when a file is broken or missing, `FieldMismatch` with file, element and value
 */
export function parseGamedayXml(bundle: GamedayBundle, gamePk: GamePk, source: string): ParsedGame {
  const files = readGameFiles(bundle.files, bundle.gid);
  const own = gamePkOf(files);
  if (own !== undefined && own !== gamePk) {
    throw new IngestError('FieldMismatch', `game_pk: expected ${gamePk}, found ${own} in the game's files`, {
      path: 'game_pk',
    });
  }
  if (files.players === undefined) {
    throw new IngestError(
      'ShapeMismatch',
      `folder "${bundle.gid}": expected players.xml: only it names the men`,
      {
        path: 'players.xml',
      },
    );
  }
  return yieldingRows(parseFeed(feedOfXml(files, gamePk, bundle.gameType ?? null), source));
}

/** The gamePk that the files themselves tell; early ones have it in the box score only. @throws IngestError */
export function gamePkOf({ game, boxScore }: Pick<GamedayFiles, 'game' | 'boxScore'>): GamePk | undefined {
  for (const element of [game, boxScore]) {
    const value = optionalInteger(element, 'game_pk');
    if (element === undefined || value === null) continue;
    if (value < 1) throw attributeError(element, 'game_pk', 'a gamePk');
    return toGamePk(value);
  }
  return undefined;
}
