import type { Measure } from '../../core/stats/measures/measure';
import { Prisma } from '../generated/prisma/client';
import { readInjuriesAsOf } from './injuries-as-of';
import { readStintLines, type StintLine } from './injuries-line';
import { readCareerGames, type CareerGames } from './player-career';
import type { Reader } from './reader';

export interface ComparedPlayer {
  playerId: number;
  name: string;
  /** Such as P or SS; null for one without games. */
  position: string | null;
  /** Times on an injured list, the newest first. */
  stints: StintLine[];
  /** Games of the regular season. */
  games: CareerGames;
}

/** Some players side by side, in the order asked for. */
export interface ComparedPlayers {
  players: ComparedPlayer[];
  /** Ids that neither a game nor a note knows. */
  unknown: number[];
  asOf: string | null;
}

/** By primary keys and the stints' index over players. @param measures - whose counters the games carry */
export async function readComparedPlayers(
  reader: Reader,
  playerIds: readonly number[],
  measures: readonly Measure[],
): Promise<ComparedPlayers> {
  if (playerIds.length === 0) return { players: [], unknown: [], asOf: null };
  const people = await reader.player.findMany({
    where: { playerId: { in: [...playerIds] } },
    select: { playerId: true, fullName: true, positionAbbrev: true },
  });
  const stints = await readStintLines(
    reader,
    Prisma.sql`
    WHERE s.player_id IN (${Prisma.join([...playerIds])}) AND s.list_kind = 'injured'
    ORDER BY s.started_on DESC, s.stint_id`,
  );
  const careers = await readCareerGames(reader, playerIds, measures);
  const players = playerIds.flatMap((playerId): ComparedPlayer[] => {
    const person = people.find((one) => one.playerId === playerId);
    const own = stints.filter((stint) => stint.playerId === playerId);
    const name = person?.fullName ?? own[0]?.name;
    const games = careers.get(playerId) ?? { pitcher: [], batter: [] };
    if (name === undefined) return [];
    return [
      { playerId, name, position: person?.positionAbbrev ?? own[0]?.position ?? null, stints: own, games },
    ];
  });
  return {
    players,
    unknown: playerIds.filter((id) => !players.some(({ playerId }) => playerId === id)),
    asOf: await readInjuriesAsOf(reader),
  };
}
