import { badRequest, jsonAnswer, notFound, type Answer } from './answer';
import type { Correction, DateRange, GameView, Source } from './source';

/** What the router needs from the server around it. */
export interface RouteContext {
  viewOf(gamePk: number): GameView;
  corrections(since: number): Correction[];
}

type Handler = (
  match: RegExpExecArray,
  query: URLSearchParams,
  source: Source,
  context: RouteContext,
) => Answer;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function numbers(text: string | null): number[] | null {
  if (text === null || text === '') return null;
  return text.split(',').map(Number).filter(Number.isFinite);
}

function rangeOf(query: URLSearchParams): DateRange | null | 'bad' {
  const read = (name: string): string | null => {
    const value = query.get(name);
    const american = value === null ? null : /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(value);
    return american === null ? value : `${american[3] ?? ''}-${american[1] ?? ''}-${american[2] ?? ''}`;
  };
  const date = read('date');
  const from = read('startDate') ?? date;
  const to = read('endDate') ?? date ?? from;
  if (from === null || to === null) return null;
  return DATE.test(from) && DATE.test(to) && from <= to ? { from, to } : 'bad';
}

function seasonOf(query: URLSearchParams): number | null {
  const season = Number(query.get('season'));
  return Number.isInteger(season) && season > 0 ? season : null;
}

function feed(match: RegExpExecArray, query: URLSearchParams, source: Source, context: RouteContext): Answer {
  const gamePk = Number(match[1]);
  const view: GameView = { ...context.viewOf(gamePk) };
  const snapshot = Number(query.get('snapshot'));
  if (Number.isInteger(snapshot) && snapshot > 0) view.snapshot = snapshot;
  const body = source.feed(gamePk, view);
  return body === undefined ? notFound() : jsonAnswer(body);
}

function schedule(_: RegExpExecArray, query: URLSearchParams, source: Source, context: RouteContext): Answer {
  const range = rangeOf(query);
  const gamePks = numbers(query.get('gamePk') ?? query.get('gamePks'));
  if (range === 'bad') return badRequest('Invalid Request with value: date');
  if (range === null && gamePks === null)
    return badRequest('One of date, startDate and endDate, or gamePk is needed');
  return jsonAnswer(source.schedule({ range, gamePks, viewOf: (pk) => context.viewOf(pk) }));
}

function transactions(_: RegExpExecArray, query: URLSearchParams, source: Source): Answer {
  const range = rangeOf(query);
  if (range === null || range === 'bad') return badRequest('Invalid Request with value: date');
  const one = (name: string): number | null => numbers(query.get(name))?.[0] ?? null;
  return jsonAnswer(source.transactions({ range, teamId: one('teamId'), playerId: one('playerId') }));
}

function changes(_: RegExpExecArray, query: URLSearchParams, source: Source, context: RouteContext): Answer {
  const since = Date.parse(query.get('updatedSince') ?? '');
  if (Number.isNaN(since)) return badRequest('Invalid Request with value: updatedSince');
  return jsonAnswer(source.changes(context.corrections(since)));
}

const list = (source: Source, key: string, items: unknown[]): Answer =>
  items.length === 0 ? notFound() : jsonAnswer({ copyright: source.copyright, [key]: items });

const ROUTES: readonly (readonly [RegExp, Handler])[] = [
  [/^\/api\/v1(?:\.1)?\/game\/(\d+)\/feed\/live$/, feed],
  [/^\/api\/v1\/schedule(?:\/games)?\/?$/, schedule],
  [/^\/api\/v1\/transactions\/?$/, transactions],
  [/^\/api\/v1\/game\/changes$/, changes],
  [
    /^\/api\/v1\/people$/,
    (_, query, source) => list(source, 'people', source.people(numbers(query.get('personIds')) ?? [])),
  ],
  [
    /^\/api\/v1\/people\/(\d+)$/,
    (match, _, source) => list(source, 'people', source.people([Number(match[1])])),
  ],
  [/^\/api\/v1\/teams$/, (_, query, source) => list(source, 'teams', source.teams(seasonOf(query)))],
  [
    /^\/api\/v1\/teams\/(\d+)$/,
    (match, query, source) => {
      const team = source.team(Number(match[1]), seasonOf(query));
      return list(source, 'teams', team === undefined ? [] : [team]);
    },
  ],
  [
    /^\/api\/v1\/teams\/(\d+)\/roster$/,
    (match, query, source) => {
      const type = query.get('rosterType') ?? 'active';
      const roster = source.roster(Number(match[1]), {
        date: query.get('date'),
        season: seasonOf(query),
        type,
      });
      return roster === undefined ? notFound() : jsonAnswer(roster);
    },
  ],
  [
    /^\/api\/v1\/venues$/,
    (_, query, source) => list(source, 'venues', source.venues(numbers(query.get('venueIds')))),
  ],
  [
    /^\/api\/v1\/venues\/(\d+)$/,
    (match, _, source) => list(source, 'venues', source.venues([Number(match[1])])),
  ],
];

/** Answers a path the way the Stats API does, or with its 404. */
export function route(url: URL, source: Source, context: RouteContext): Answer {
  for (const [pattern, handler] of ROUTES) {
    const match = pattern.exec(url.pathname);
    if (match !== null) return handler(match, url.searchParams, source, context);
  }
  return notFound();
}
