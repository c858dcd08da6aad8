import type { GameIdentity } from './parse-game';
import type { PitchingLineRow, PlayerRow } from './game-rows';

/** What the plays do not tell of the people in them. */
export class GamePeople {
  private readonly players: ReadonlyMap<number, PlayerRow>;

  constructor(
    players: readonly PlayerRow[],
    private readonly pitching: readonly PitchingLineRow[],
    private readonly game: GameIdentity,
  ) {
    this.players = new Map(players.map((row) => [row.playerId, row]));
  }

  /** The first pitcher of each club, by the half of the inning in which it is in the field. */
  starters(): Map<string, number> {
    const first = this.pitching.filter((row) => row.appearance === 1);
    return new Map(
      first.map((row) => [row.teamId === this.game.homeTeamId ? 'top' : 'bottom', row.playerId]),
    );
  }

  /** The hand a player throws with, where it is one and known. */
  pitchHand(player: number): string | undefined {
    return oneSide(this.players.get(player)?.pitchHand);
  }

  /** The side a player bats from against a hand; a switch hitter takes the other one. */
  batSide(player: number, against: string): string | undefined {
    const side = this.players.get(player)?.batSide;
    return side === 'S' ? (against === 'L' ? 'R' : 'L') : oneSide(side);
  }
}

function oneSide(side: string | null | undefined): string | undefined {
  return side === 'L' || side === 'R' ? side : undefined;
}
