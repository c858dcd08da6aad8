import { Prisma } from '../generated/prisma/client';
import { toDay } from './column';
import { readHeadlineChanges, type HeadlineChange } from './headline-changes';
import { inList } from './in-list';
import { readStintLines, type StintLine } from './injuries-line';
import type { PlayerEntry } from './player-directory';
import type { Reader } from './reader';
import { readRows } from './rows';

/** His newest time on an injured list, and what changed after it where that can be told. */
export interface LatestStint {
  stint: StintLine;
  change: HeadlineChange | null;
}

/** A player as a line of the list. */
export interface PlayerLine extends PlayerEntry {
  /** Years between which rosters or notes name him; null where none does. */
  years: { from: number; to: number } | null;
  /** Pitches thrown; null where the list does not ask for them. */
  pitches: number | null;
  latest: LatestStint | null;
  /** The newest one after which a change can be told, where that is not the latest. */
  compared: LatestStint | null;
}

/** A page of players with their years and their newest stints: by primary keys and the index over player and day. */
export async function readPlayerLines(
  reader: Reader,
  players: readonly PlayerEntry[],
  pitches: ReadonlyMap<number, number> | null,
): Promise<PlayerLine[]> {
  if (players.length === 0) return [];
  const ids = inList(players.map(({ playerId }) => playerId));
  const [years, stints] = await Promise.all([
    readRows<{ playerId: number; from: Date | null; to: Date | null }>(
      reader,
      Prisma.sql`
    SELECT player_id AS playerId, MIN(official_date) AS ${Prisma.raw('`from`')}, MAX(official_date) AS ${Prisma.raw('`to`')}
    FROM game_player WHERE player_id IN (${ids}) GROUP BY player_id`,
    ),
    readStintLines(
      reader,
      Prisma.sql`WHERE s.player_id IN (${ids}) AND s.list_kind = 'injured' ORDER BY s.started_on`,
    ),
  ]);
  const newest = new Map(stints.map((stint) => [stint.playerId, stint]));
  const oldest = new Map(stints.map((stint) => [stint.playerId, stint] as const).reverse());
  const changes = await readHeadlineChanges(
    reader,
    [...newest.values()].map(({ stintId }) => stintId),
  );
  // Most have a change after the newest one; the stints before are looked up for the others alone.
  const rest = stints.filter(({ playerId }) => !changes.has(newest.get(playerId)?.stintId ?? ''));
  const before = await readHeadlineChanges(
    reader,
    rest.flatMap(({ stintId, playerId }) => (newest.get(playerId)?.stintId === stintId ? [] : stintId)),
  );
  for (const [stintId, change] of before) changes.set(stintId, change);
  const told = (stint: StintLine | undefined): LatestStint | null =>
    stint === undefined ? null : { stint, change: changes.get(stint.stintId) ?? null };
  const newestCompared = new Map(
    stints.filter(({ stintId }) => changes.has(stintId)).map((stint) => [stint.playerId, stint]),
  );
  const listed = new Map(
    years.map(({ playerId, from, to }) => [playerId, [from, to].flatMap((day) => (day ? toDay(day) : []))]),
  );
  return players.map((entry) => {
    const { playerId } = entry;
    const stint = newest.get(playerId);
    const compared = newestCompared.get(playerId);
    const first = oldest.get(playerId);
    const hurtOn = stint && first ? [first.startedOn, stint.startedOn] : [];
    return {
      ...entry,
      years: yearsOf([...(listed.get(playerId) ?? []), ...hurtOn]),
      pitches: pitches === null ? null : (pitches.get(playerId) ?? 0),
      latest: told(stint),
      compared: compared === stint ? null : told(compared),
    };
  });
}

/** From the first year to the last of some days. */
function yearsOf(days: readonly string[]): PlayerLine['years'] {
  const years = days.map((day) => Number(day.slice(0, 4)));
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}
