import { Prisma } from '../generated/prisma/client';
import { readInjuriesAsOf } from './injuries-as-of';
import { readStintLines, type StintLine } from './injuries-line';
import type { Reader } from './reader';

/** All times of a player on a list, of any kind, the newest first. */
export interface PlayerStints {
  stints: StintLine[];
  asOf: string | null;
}

/** By the index over player and start. */
export async function readPlayerStints(reader: Reader, playerId: number): Promise<PlayerStints> {
  const [stints, asOf] = await Promise.all([
    readStintLines(
      reader,
      Prisma.sql`WHERE s.player_id = ${playerId} ORDER BY s.started_on DESC, s.stint_id`,
    ),
    readInjuriesAsOf(reader),
  ]);
  return { stints, asOf };
}
