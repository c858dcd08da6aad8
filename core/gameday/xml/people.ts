import { childrenNamed, optionalInteger, optionalText, requiredInteger } from './element';
import type { XmlElement } from './element';

/** A man of `players.xml`. */
export interface ListedPlayer {
  readonly id: number;
  readonly side: 'away' | 'home';
  readonly first: string;
  readonly last: string;
  readonly number: string | null;
  readonly throws: string | null;
  readonly bats: string | null;
  readonly position: string | null;
  readonly gamePosition: string | null;
  readonly status: string | null;
  /** 1 to 9 for those who began the game in the order. */
  readonly battingOrder: number | null;
  readonly teamId: number | null;
}

/** Both clubs' players; coaches and umpires are left out. */
export function listedPlayers(players: XmlElement | undefined): ListedPlayer[] {
  return childrenNamed(players, 'team').flatMap((team) => {
    const side = optionalText(team, 'type') === 'home' ? 'home' : 'away';
    return childrenNamed(team, 'player').map((player) => ({
      id: requiredInteger(player, 'id'),
      side,
      first: optionalText(player, 'first') ?? '',
      last: optionalText(player, 'last') ?? optionalText(player, 'boxname') ?? '',
      number: optionalText(player, 'num'),
      throws: hand(player, 'rl'),
      bats: hand(player, 'bats'),
      position: optionalText(player, 'position'),
      gamePosition: optionalText(player, 'game_position'),
      status: optionalText(player, 'status'),
      battingOrder: optionalInteger(player, 'bat_order'),
      teamId: optionalInteger(player, 'team_id'),
    }));
  });
}

function hand(player: XmlElement, name: string): string | null {
  const value = optionalText(player, name);
  return value === 'L' || value === 'R' || value === 'S' ? value : null;
}

/** The Stats API's codes of positions. */
const POSITION_CODES: Readonly<Record<string, string>> = {
  P: '1',
  C: '2',
  '1B': '3',
  '2B': '4',
  '3B': '5',
  SS: '6',
  LF: '7',
  CF: '8',
  RF: '9',
  DH: '10',
  D: '10',
  OF: 'O',
  IF: 'I',
};

/** Players in the shape of the Stats API's `gameData.players`. */
export function playersJson(
  players: readonly ListedPlayer[],
  heights: ReadonlyMap<number, string>,
): Record<string, object> {
  return Object.fromEntries(
    players.map((player) => [
      `ID${player.id}`,
      {
        id: player.id,
        fullName: `${player.first} ${player.last}`.trim() || `Player ${player.id}`,
        useName: player.first,
        useLastName: player.last,
        height: heights.get(player.id),
        ...(player.bats === null ? {} : { batSide: { code: player.bats } }),
        ...(player.throws === null ? {} : { pitchHand: { code: player.throws } }),
        primaryPosition: {
          code: POSITION_CODES[player.position ?? ''] ?? 'X',
          abbreviation: player.position ?? 'X',
        },
      },
    ]),
  );
}

/** Heights of all who batted; `6-1` in early files, `6' 1"` later. */
export function heightsOf(innings: readonly XmlElement[]): Map<number, string> {
  const heights = new Map<number, string>();
  for (const half of innings.flatMap(({ children }) => children)) {
    for (const atBat of childrenNamed(half, 'atbat')) {
      const height = optionalText(atBat, 'b_height')?.replace(/^(\d+)-(\d+)$/, `$1' $2"`);
      if (height !== undefined) heights.set(requiredInteger(atBat, 'batter'), height);
    }
  }
  return heights;
}
