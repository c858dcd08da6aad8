import { z } from 'zod';
import { tableEndpoint } from '../endpoint';
import { day, format, id, oneOf, paging, season } from '../parameters';
import { checkNarrowed } from '../span';

const narrowing = {
  season: season.optional().describe('Year of the season.'),
  from: day.optional().describe('First day, by official date.'),
  to: day.optional().describe('Last day, at most 366 days from the first one on.'),
  pitcher: id.optional().describe('MLB’s id of the pitcher.'),
  batter: id.optional().describe('MLB’s id of the batter.'),
};

const pitchType = z
  .string()
  .regex(/^[A-Z]{1,4}$/, 'expected the code of a type, such as FF')
  .optional()
  .describe('Code of the type of pitch, such as FF.');

const outcome = oneOf([
  'hit',
  'walk',
  'intentional_walk',
  'hit_by_pitch',
  'strikeout',
  'sac_fly',
  'sac_bunt',
  'interference',
  'reached',
  'out',
  'none',
])
  .optional()
  .describe('How the turn at bat ended.');

const NARROWED =
  'Asks for a season, for days (both ends), for a pitcher or for a batter at least. A page may be short, even empty, and still have a next one: follow `next` until it is null.';

/** What happened in games, one row an event. */
export const EVENT_ENDPOINTS = [
  tableEndpoint({
    path: '/pitches',
    operation: 'pitches',
    summary: 'Pitches, by date, game and order',
    description: NARROWED,
    table: 'pitches',
    isDownload: true,
    parameters: z
      .strictObject({ ...narrowing, type: pitchType, ...paging, format })
      .superRefine(checkNarrowed),
    example: { season: 2026, type: 'FF' },
    filter: (filter) => filter,
  }),
  tableEndpoint({
    path: '/games/{gamePk}/pitches',
    operation: 'gamePitches',
    summary: 'The pitches of one game, in order',
    table: 'pitches',
    isDownload: true,
    parameters: z.strictObject({ gamePk: id.describe('MLB’s key of the game.'), ...paging, format }),
    example: { gamePk: 800_000 },
    filter: ({ gamePk }) => ({ gamePk }),
    parent: ({ gamePk }) => ({ table: 'games', filter: { gamePk } }),
  }),
  tableEndpoint({
    path: '/plate-appearances',
    operation: 'plateAppearances',
    summary: 'Turns at bat, by date, game and order',
    description: NARROWED,
    table: 'plateAppearances',
    isDownload: true,
    parameters: z.strictObject({ ...narrowing, outcome, ...paging, format }).superRefine(checkNarrowed),
    example: { season: 2026, outcome: 'strikeout' },
    filter: (filter) => filter,
  }),
];
