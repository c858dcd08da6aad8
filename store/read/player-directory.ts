import { foldName } from '../../core/fold-name';
import { NameIndex } from './names/name-index';

/** What is known of a player in brief. Days are `YYYY-MM-DD`. */
export interface PlayerEntry {
  playerId: number;
  name: string;
  lastName: string;
  firstName: string;
  /** pitcher, batter or two_way. */
  role: string;
  position: string;
  batSide: string | null;
  pitchHand: string | null;
  /** Latest club. */
  teamId: number | null;
  club: string | null;
  /** The newest day on which a roster or a note names him. */
  lastSeen: string;
  /** False for one whom only notes know: none of his games are loaded. */
  hasGames: boolean;
  /** Times on an injured list, and days of the regular season that they cost him. */
  stints: number;
  daysMissed: number;
  isHurt: boolean;
}

/** Everybody whom a roster or a note names, by last name, and the index of their names. */
export interface PlayerDirectory {
  players: readonly PlayerEntry[];
  byId: ReadonlyMap<number, PlayerEntry>;
  names: NameIndex;
}

/** By last name, then first name, accents folded. */
export function sortedDirectory(entries: readonly PlayerEntry[]): PlayerDirectory {
  const keyed = entries.map(
    (entry) => [`${foldName(entry.lastName)} ${foldName(entry.firstName)}`, entry] as const,
  );
  keyed.sort(([one, { playerId }], [other, { playerId: otherId }]) =>
    one < other ? -1 : one > other ? 1 : playerId - otherId,
  );
  const players = keyed.map(([, entry]) => entry);
  return {
    players,
    byId: new Map(players.map((entry) => [entry.playerId, entry])),
    names: new NameIndex(players),
  };
}
