import type { GamePk, IsoDate, PlayerId, TeamId, VenueId } from '../core/ids';
import type { Answer, HttpClient } from './http-client';

/** MLB's Stats API, as far as we ask it. Bytes are handed on as they came. */
export interface StatsApi {
  schedule(from: IsoDate, to: IsoDate, options?: RequestOptions): Promise<Answer>;
  feed(gamePk: GamePk, options?: RequestOptions): Promise<Answer>;
  /** Games whose data changed since an instant (ISO 8601, UTC), as a schedule; may list games of decades ago. */
  changedGames(updatedSince: string, options?: RequestOptions): Promise<Answer>;
  transactions(from: IsoDate, to: IsoDate, options?: RequestOptions): Promise<Answer>;
  people(ids: readonly PlayerId[], options?: RequestOptions): Promise<Answer>;
  teams(season: number, options?: RequestOptions): Promise<Answer>;
  venues(ids: readonly VenueId[], season: number, options?: RequestOptions): Promise<Answer>;
  roster(team: TeamId, season: number, options?: RequestOptions): Promise<Answer>;
}

export interface RequestOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (bytes: number) => void;
}

/** Major League Baseball, in the API's list of sports. */
const MLB = 1;

export function statsApi(http: HttpClient): StatsApi {
  const get = (path: string, query: Record<string, string | number>, options: RequestOptions = {}) => {
    const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
    const suffix = search.size === 0 ? '' : `?${search.toString()}`;
    return http.get(`${path}${suffix}`, options.signal, options.onProgress);
  };
  return {
    schedule: (from, to, options) =>
      get('/api/v1/schedule', { sportId: MLB, startDate: from, endDate: to }, options),
    feed: (gamePk, options) => get(`/api/v1.1/game/${gamePk}/feed/live`, {}, options),
    changedGames: (updatedSince, options) =>
      get('/api/v1/game/changes', { sportId: MLB, updatedSince }, options),
    transactions: (from, to, options) =>
      get('/api/v1/transactions', { sportId: MLB, startDate: from, endDate: to }, options),
    people: (ids, options) => get('/api/v1/people', { personIds: ids.join(',') }, options),
    teams: (season, options) => get('/api/v1/teams', { sportId: MLB, season }, options),
    venues: (ids, season, options) => get('/api/v1/venues', { venueIds: ids.join(','), season }, options),
    roster: (team, season, options) =>
      get(`/api/v1/teams/${team}/roster`, { rosterType: 'fullRoster', season }, options),
  };
}
