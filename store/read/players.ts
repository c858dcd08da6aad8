import type { DataVersion } from './data-version';
import { keptByVersion } from './kept-by-version';
import { choosePlayers, type ChosenPlayers, type PlayerQuery } from './player-choice';
import { readPlayerDirectory } from './player-directory-rows';
import { readPitches, readPlayedIn, readSeasons } from './player-facts';
import { readPlayerLines, type PlayerLine } from './player-lines';
import type { NameHits } from './names/name-index';
import type { Reader } from './reader';

export type { PlayerQuery } from './player-choice';

export interface PlayerList {
  /** `near` and `none`: nobody’s name has what was typed; those of `near` come near. */
  how: ChosenPlayers['how'];
  players: PlayerLine[];
  /** How many match in all. */
  total: number;
  pageSize: number;
  /** Seasons with games, the newest first, and the clubs of which players are listed, by name: for filters. */
  seasons: number[];
  clubs: { teamId: number; name: string }[];
}

/** A name for somebody who is still typing. */
export interface Suggestion {
  playerId: number;
  name: string;
  position: string;
  club: string | null;
  isHurt: boolean;
  /** Times on an injured list. */
  stints: number;
}

export interface PlayerSuggestions {
  how: ChosenPlayers['how'];
  players: Suggestion[];
}

const NOBODY: NameHits = { how: 'none', playerIds: [] };

const PAGE_SIZE = 50;
const SUGGESTIONS = 8;

/** Reads of players that share what is kept in memory while the data stay the same. */
export interface PlayerReads {
  list(query: PlayerQuery): Promise<PlayerList>;
  /** The first few that fit what was typed so far; empty for nothing typed. */
  suggest(typed: string): Promise<PlayerSuggestions>;
  /** Whom a name means; nobody for an empty one. */
  find(name: string): Promise<NameHits>;
}

type Snapshot = <T>(read: (reader: Reader) => Promise<T>) => Promise<T>;

export function createPlayerReads(snapshot: Snapshot, version: () => Promise<DataVersion>): PlayerReads {
  const directory = keptByVersion(version, () => snapshot(readPlayerDirectory));
  const pitches = keptByVersion(version, () => snapshot(readPitches));
  const seasons = keptByVersion(version, () => snapshot(readSeasons));
  const played = keptByVersion(version, () => Promise.resolve(new Map<number, Promise<Set<number>>>()));
  const playedIn = async (season: number): Promise<Set<number>> => {
    const bySeason = await played();
    const kept = bySeason.get(season) ?? snapshot((reader) => readPlayedIn(reader, season));
    // A season without games is not kept: an address may name any.
    if ((await kept).size > 0) bySeason.set(season, kept);
    return kept;
  };
  return {
    find: async (name) => (name === '' ? NOBODY : (await directory()).names.search(name)),
    list: async (query) => {
      const everybody = await directory();
      const { season = null, sort } = query;
      const ground = {
        playedIn: season === null ? null : await playedIn(season),
        pitches: sort === 'pitches' ? await pitches() : null,
      };
      const { how, players } = choosePlayers(everybody, query, ground);
      const shown = players.slice((query.page - 1) * PAGE_SIZE, query.page * PAGE_SIZE);
      return {
        how,
        players: await snapshot((reader) => readPlayerLines(reader, shown, ground.pitches)),
        total: players.length,
        pageSize: PAGE_SIZE,
        seasons: await seasons(),
        clubs: [...everybody.clubs],
      };
    },
    suggest: async (typed) => {
      const { names, byId } = await directory();
      const { how, playerIds } = names.search(typed);
      const players = playerIds.slice(0, SUGGESTIONS).flatMap((playerId) => byId.get(playerId) ?? []);
      return {
        how,
        players: players.map(({ playerId, name, position, club, isHurt, stints }) => ({
          playerId,
          name,
          position,
          club,
          isHurt,
          stints,
        })),
      };
    },
  };
}
