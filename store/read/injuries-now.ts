import { Prisma } from '../generated/prisma/client';
import { readInjuriesAsOf } from './injuries-as-of';
import { readStintLines, type StintLine } from './injuries-line';
import { readInjurySeasons } from './injuries-seasons';
import type { Reader } from './reader';

/** A club and how many of its players are out. */
export interface ClubOut {
  teamId: number;
  club: string;
  out: number;
}

/** Who is hurt now or, once a season is over, who ended it hurt. */
export interface InjuriesNow {
  /** `season_end`: the stints were counted to the end of the season, and none has begun since. */
  when: 'now' | 'season_end';
  /** Injured stints that last, the newest first, and how many there are in all. */
  hurt: StintLine[];
  hurtInAll: number;
  /** The clubs with most players out first; those with none are left out. */
  clubs: ClubOut[];
  /** The day to which this is known; null before the first derivation. */
  asOf: string | null;
}

const FIRST = 8;

const ofEnd = (end: Prisma.Sql) => Prisma.sql`
  WHERE s.list_kind = 'injured' AND ${end} ORDER BY s.started_on DESC, s.stint_id`;

/** All stints that last, by the index over a list's kind and its end: some hundred at most. */
export async function readInjuriesNow(reader: Reader): Promise<InjuriesNow> {
  const open = await readStintLines(reader, ofEnd(Prisma.sql`s.ended_on IS NULL`));
  const asOf = await readInjuriesAsOf(reader);
  if (open.length > 0) return { when: 'now', ...summary(open), asOf };
  const [season] = await readInjurySeasons(reader);
  const atEnd = season === undefined ? [] : await readStintLines(
    reader,
    ofEnd(Prisma.sql`s.season = ${season} AND s.end_how = 'season_end'`),
  ); // prettier-ignore
  return { when: atEnd.length > 0 ? 'season_end' : 'now', ...summary(atEnd), asOf };
}

const summary = (stints: readonly StintLine[]) => ({
  hurt: stints.slice(0, FIRST),
  hurtInAll: stints.length,
  clubs: clubsOut(stints),
});

function clubsOut(open: readonly StintLine[]): ClubOut[] {
  const clubs = new Map<number, ClubOut>();
  for (const { teamId, club } of open) {
    if (teamId === null) continue;
    const known = clubs.get(teamId) ?? { teamId, club: club ?? `Club ${teamId}`, out: 0 };
    clubs.set(teamId, { ...known, out: known.out + 1 });
  }
  return [...clubs.values()].sort((one, other) => other.out - one.out || (one.club < other.club ? -1 : 1));
}
