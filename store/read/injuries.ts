import { Prisma } from '../generated/prisma/client';
import { readHeadlineChanges, type HeadlineChange } from './headline-changes';
import { readInjuriesAsOf } from './injuries-as-of';
import { readStintLines, type StintLine } from './injuries-line';
import { nameMatches } from './name-search';
import type { NameHits } from './names/name-index';
import type { Reader } from './reader';
import { readRows } from './rows';

export interface InjuryQuery {
  /** Words of a name; accents and case do not matter. Empty lists everybody. */
  name: string;
  role: 'all' | 'pitcher' | 'batter';
  season: number | null;
  teamId: number | null;
  /** A region of the body, or `unknown` for stints without one. */
  region: string | null;
  nature: string | null;
  /** Injured lists of so many days, another kind of list, or null for all injured lists. */
  list: number | string | null;
  status: 'all' | 'open' | 'over';
  sort: 'newest' | 'longest' | 'name';
  /** 1, 2, 3 … */
  page: number;
}

export interface InjuryList {
  stints: StintLine[];
  /** Headline changes by stint, where there are any. */
  changes: Record<string, HeadlineChange>;
  /** `near`: nobody’s name has what was typed; those listed come near. */
  how: NameHits['how'];
  /** How many match in all, and of how many players. */
  total: number;
  players: number;
  pageSize: number;
  /** The day to which stints that last are counted. */
  asOf: string | null;
}

const PAGE_SIZE = 50;

function ofList(list: InjuryQuery['list']): Prisma.Sql {
  if (typeof list === 'string') return Prisma.sql`s.list_kind = ${list}`;
  if (list === null) return Prisma.sql`s.list_kind = 'injured'`;
  return Prisma.sql`s.list_kind = 'injured' AND (s.list_days = ${list} OR s.longest_list_days = ${list})`;
}

/** More players than this are better found by the letters themselves. */
const MOST_IDS = 500;

function ofNames({ name }: InjuryQuery, { how, playerIds }: NameHits): Prisma.Sql[] {
  if (name === '') return [];
  if (how === 'none') return [Prisma.sql`FALSE`];
  if (playerIds.length > MOST_IDS) return nameMatches(Prisma.sql`s.search_name`, name);
  return [Prisma.sql`s.player_id IN (${Prisma.join(playerIds)})`];
}

function conditions(query: InjuryQuery, names: NameHits): Prisma.Sql {
  const all: Prisma.Sql[] = [ofList(query.list), ...ofNames(query, names)];
  if (query.role !== 'all') all.push(Prisma.sql`s.role IN (${query.role}, 'two_way')`);
  if (query.season !== null) all.push(Prisma.sql`s.season = ${query.season}`);
  if (query.teamId !== null) all.push(Prisma.sql`s.team_id = ${query.teamId}`);
  if (query.region === 'unknown') all.push(Prisma.sql`s.region IS NULL`);
  else if (query.region !== null) all.push(Prisma.sql`s.region = ${query.region}`);
  if (query.nature !== null) all.push(Prisma.sql`s.nature = ${query.nature}`);
  if (query.status === 'open') all.push(Prisma.sql`s.ended_on IS NULL`);
  if (query.status === 'over') all.push(Prisma.sql`s.ended_on IS NOT NULL`);
  return Prisma.join(all, ' AND ');
}

/** The last word of a name, without what follows a family name. */
const LAST_NAME = Prisma.sql`
  SUBSTRING_INDEX(REPLACE(REPLACE(REPLACE(REPLACE(s.search_name, ' jr.', ''), ' sr.', ''), ' iii', ''), ' ii', ''), ' ', -1)`;

const ORDERS: Readonly<Record<InjuryQuery['sort'], Prisma.Sql>> = {
  newest: Prisma.sql`s.started_on DESC, s.stint_id`,
  longest: Prisma.sql`s.days_missed DESC, s.started_on DESC, s.stint_id`,
  name: Prisma.sql`${LAST_NAME}, s.search_name, s.started_on DESC, s.stint_id`,
};

/**
 * A page of the stints that match. At most one scan of the stints, of which a generation has some 20,000.
 *
 * @param names - whom the name of the query means
 */
export async function readInjuries(reader: Reader, query: InjuryQuery, names: NameHits): Promise<InjuryList> {
  const where = conditions(query, names);
  const [count] = await readRows<{ total: number; players: number }>(
    reader,
    Prisma.sql`SELECT COUNT(*) AS total, COUNT(DISTINCT s.player_id) AS players FROM injury_stint s WHERE ${where}`,
  );
  const stints = await readStintLines(
    reader,
    Prisma.sql`WHERE ${where} ORDER BY ${ORDERS[query.sort]} LIMIT ${PAGE_SIZE} OFFSET ${(query.page - 1) * PAGE_SIZE}`,
  );
  const changes = await readHeadlineChanges(
    reader,
    stints.map(({ stintId }) => stintId),
  );
  return {
    stints,
    changes: Object.fromEntries(changes),
    how: query.name === '' ? 'match' : names.how,
    total: count?.total ?? 0,
    players: count?.players ?? 0,
    pageSize: PAGE_SIZE,
    asOf: await readInjuriesAsOf(reader),
  };
}
