import { gamePk } from '../../ids';
import type { GamePk, TeamId } from '../../ids';
import { clubOfCode } from './club-codes';
import type { GamedayTexts } from './game-files';
import { parseGid } from './gid';
import type { Gid } from './gid';

/** What a folder and its files say about which game they are, without reading them in full. */
export interface GamedayIdentity {
  readonly gid: Gid | undefined;
  readonly gamePk: GamePk | undefined;
  readonly awayTeamId: TeamId | undefined;
  readonly homeTeamId: TeamId | undefined;
}

/**
 * Finds out which game a folder holds: by its name, else by the box score's game id. Works on broken files too, so
 * that they can be kept and refused under their game.
 *
 * @param folder - the folder's name
 */
export function identifyGame(texts: GamedayTexts, folder: string): GamedayIdentity {
  const boxScore = texts['boxscore.xml'] ?? '';
  const told = [texts['game.xml'] ?? '', boxScore].map((text) => text.match(/\bgame_pk="(\d{1,9})"/)?.[1]);
  const number = told.find((text) => text !== undefined);
  const gid = parseGid(folder) ?? parseGid(boxScore.match(/\bgame_id="([^"]{1,60})"/)?.[1] ?? '');
  return {
    gid,
    gamePk: number === undefined ? undefined : gamePk(Number(number)),
    awayTeamId: gid && clubOfCode(gid.awayCode),
    homeTeamId: gid && clubOfCode(gid.homeCode),
  };
}
