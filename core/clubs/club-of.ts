import { foldName } from '../fold-name';
import { teamId } from '../ids';
import type { TeamId } from '../ids';
import { CLUBS } from './club-names';

interface NamedClub {
  readonly teamId: TeamId;
  readonly until: number;
}

const BY_NAME: ReadonlyMap<string, NamedClub> = new Map(
  CLUBS.flatMap((club) =>
    club.names.map((entry) => {
      const { name, until = Infinity } = typeof entry === 'string' ? { name: entry } : entry;
      return [nameKey(name), { teamId: teamId(club.teamId), until }] as const;
    }),
  ),
);

/**
 * The major-league club that a text of that year means by a name, in any case and punctuation, "the" before it or not.
 *
 * @param name - whole name (`Florida Marlins`), nickname (`White Sox`) or town (`Tampa Bay`), and nothing else
 * @returns null for a minor-league club, a town of two clubs, a name that was given up before
 */
export function clubOf(name: string, year: number): TeamId | null {
  const club = BY_NAME.get(nameKey(name));
  return club !== undefined && year <= club.until ? club.teamId : null;
}

/** Letters and digits alone: "D-backs", "Dbacks" and "D'backs" are one. */
function nameKey(name: string): string {
  return foldName(name)
    .replace(/^\s*the\s+/, '')
    .replace(/[^a-z0-9]/g, '');
}
