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
  /** The clubs of which players are listed, by name. */
  clubs: readonly { teamId: number; name: string }[];
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
    clubs: clubsOf(players),
  };
}

/** Each club under the newest of its names. */
function clubsOf(players: readonly PlayerEntry[]): PlayerDirectory['clubs'] {
  const names = new Map<number, string>();
  const newest = new Map<number, string>();
  for (const { teamId, club, lastSeen } of players) {
    if (teamId === null || club === null || lastSeen < (newest.get(teamId) ?? '')) continue;
    names.set(teamId, club);
    newest.set(teamId, lastSeen);
  }
  return [...names]
    .map(([teamId, name]) => ({ teamId, name }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
