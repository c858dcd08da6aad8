import { isIsoDate } from '../calendar';
import { foldName } from '../fold-name';
import { playerId } from '../ids';
import type { Json } from './fields';
import {
  integer,
  nestedText,
  object,
  optionalCode,
  optionalInteger,
  optionalText,
  text,
  within,
} from './fields';
import type { PlayerRow } from './game-rows';
import type { GameIdentity } from './parse-game';

/** All players the feed knows, by id so that every load touches them in one order. */
export function parsePlayers(players: Json, game: GameIdentity): PlayerRow[] {
  return Object.keys(players)
    .map((key) => {
      const player = object(players, key);
      return within(key, () => parsePlayer(player, game));
    })
    .sort((a, b) => a.playerId - b.playerId);
}

function parsePlayer(player: Json, game: GameIdentity): PlayerRow {
  const fullName = text(player, 'fullName');
  const nameParts = fullName.split(' ');
  return {
    playerId: playerId(integer(player, 'id')),
    fullName,
    firstName:
      optionalText(player, 'useName') ?? optionalText(player, 'firstName') ?? nameParts[0] ?? fullName,
    lastName:
      optionalText(player, 'useLastName') ?? optionalText(player, 'lastName') ?? nameParts.at(-1) ?? fullName,
    searchName: foldName(fullName),
    birthDate: day(player, 'birthDate'),
    birthCity: optionalText(player, 'birthCity'),
    birthCountry: optionalText(player, 'birthCountry'),
    height: heightInInches(optionalText(player, 'height')),
    weight: optionalInteger(player, 'weight'),
    batSide: optionalCode(player, 'batSide'),
    pitchHand: optionalCode(player, 'pitchHand'),
    primaryPosition: optionalCode(player, 'primaryPosition') ?? 'X',
    positionAbbrev: nestedText(player, 'primaryPosition', 'abbreviation') ?? 'X',
    mlbDebutDate: day(player, 'mlbDebutDate'),
    asOfDate: game.officialDate,
    asOfGamePk: game.gamePk,
  };
}

function day(player: Json, key: string): string | null {
  const value = optionalText(player, key);
  return value !== null && isIsoDate(value) ? value : null;
}

/** `6' 2"` in inches. */
function heightInInches(height: string | null): number | null {
  const parts = height?.match(/^(\d+)'\s*(\d+)"?$/);
  return parts ? Number(parts[1]) * 12 + Number(parts[2]) : null;
}
