import type { z } from 'zod';
import type { ReadStore } from '../../../../store/read/client';
import type { playerParameters } from '../../parameters';
import { historyView } from './history-view.server';
import type { PlayerQuery } from './player-address';
import { neededMeasures } from './player-measures';
import { playerView } from './stretch-view.server';

export type PlayerInput = z.output<typeof playerParameters>;

/** What the page asks for, with the season and kind of games that it shows in the end. */
const queryOf = ({ playerId, season, games, measure }: PlayerInput): PlayerQuery => ({
  playerId,
  season: season ?? null,
  games: games ?? null,
  measure: measure ?? null,
});

/** Reads all of a player's page; null when neither a game nor a note knows him. */
export async function loadPlayer(input: PlayerInput, store: ReadStore) {
  const query = queryOf(input);
  const [{ page, history }, { latestDay: today }] = await Promise.all([
    store.playerWithHistory(
      query.playerId,
      { season: query.season, kind: query.games },
      neededMeasures(query.measure),
    ),
    store.freshness(),
  ]);
  const [newest] = history.stints;
  if (page === null && newest === undefined) return null;
  return {
    name: page?.bio.fullName ?? newest?.name ?? '',
    query,
    view: page && playerView(page),
    history: historyView(history, page?.clubs ?? [], query.measure),
    today,
  };
}

export type LoadedPlayer = NonNullable<Awaited<ReturnType<typeof loadPlayer>>>;
