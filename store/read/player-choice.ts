import { foldName } from '../../core/fold-name';
import type { PlayerDirectory, PlayerEntry } from './player-directory';

export type PlayerSort = 'best' | 'name' | 'days' | 'stints' | 'pitches';

export interface PlayerQuery {
  /** Words of a name, as a visitor types them. Empty lists everybody. */
  name: string;
  role: 'all' | 'pitcher' | 'batter';
  /** First letter of the last name, A to Z, or null. */
  letter: string | null;
  /** Latest club. */
  teamId?: number | null;
  /** A season in which he played in a game of the majors. */
  season?: number | null;
  /** now: on an injured list; ever: was on one at some time; never: was not. */
  injuries?: 'all' | 'now' | 'ever' | 'never';
  /** best: by how well the name fits, which is by name where none was typed. The default. */
  sort?: PlayerSort;
  /** 1, 2, 3 … */
  page: number;
}

/** What a choice needs beside the directory; null where the query does not ask for it. */
export interface ChoiceGround {
  /** Who played in the season of the query. */
  playedIn: ReadonlySet<number> | null;
  /** Pitches thrown, by player. */
  pitches: ReadonlyMap<number, number> | null;
}

export interface ChosenPlayers {
  /** How the name was found: `near` is a guess. `match` without a name. */
  how: 'match' | 'near' | 'none';
  players: readonly PlayerEntry[];
}

const INJURIES: Readonly<Record<'all' | 'now' | 'ever' | 'never', (entry: PlayerEntry) => boolean>> = {
  all: () => true,
  now: ({ isHurt }) => isHurt,
  ever: ({ stints }) => stints > 0,
  never: ({ stints }) => stints === 0,
};

function fits(entry: PlayerEntry, query: PlayerQuery, { playedIn }: ChoiceGround): boolean {
  const { role, letter, teamId = null, injuries = 'all' } = query;
  return (
    (role === 'all' || entry.role === role || entry.role === 'two_way') &&
    (letter === null || foldName(entry.lastName).startsWith(letter.toLowerCase())) &&
    (teamId === null || entry.teamId === teamId) &&
    (playedIn === null || playedIn.has(entry.playerId)) &&
    INJURIES[injuries](entry)
  );
}

/** All who fit a query, in the order that it asks for; equal ones by how well the name fits, or by name. */
export function choosePlayers(
  directory: PlayerDirectory,
  query: PlayerQuery,
  ground: ChoiceGround,
): ChosenPlayers {
  const { how, playerIds } =
    query.name === '' ? { how: 'match' as const, playerIds: null } : directory.names.search(query.name);
  const found =
    playerIds === null
      ? directory.players
      : playerIds.flatMap((playerId) => directory.byId.get(playerId) ?? []);
  const players = found.filter((entry) => fits(entry, query, ground));
  const { sort = 'best' } = query;
  if (sort === 'best' || (sort === 'name' && playerIds === null)) return { how, players };
  const order = new Map(directory.players.map(({ playerId }, place) => [playerId, place]));
  const value = ({ playerId, daysMissed, stints }: PlayerEntry): number => {
    if (sort === 'name') return -(order.get(playerId) ?? 0);
    return sort === 'days' ? daysMissed : sort === 'stints' ? stints : (ground.pitches?.get(playerId) ?? 0);
  };
  // Sorting keeps the order of equals.
  return { how, players: [...players].sort((one, other) => value(other) - value(one)) };
}
