import { z } from 'zod';
import { rowEndpoint, tableEndpoint } from '../endpoint';
import { day, format, id, paging, role, season } from '../parameters';
import { checkSpan } from '../span';

const playerId = id.describe('MLB’s id of the player.');

/** Who plays, for whom, and which games. */
export const LEAGUE_ENDPOINTS = [
  tableEndpoint({
    path: '/players',
    operation: 'players',
    summary: 'Players, by id',
    table: 'players',
    isDownload: false,
    parameters: z.strictObject({
      name: z
        .string()
        .trim()
        .max(60, 'expected a name of at most 60 characters')
        .optional()
        .describe('Words of a name, each from its start on; accents and case do not matter.'),
      ...paging,
      format,
    }),
    example: { name: 'pena' },
    filter: ({ name }) => ({ name }),
  }),
  rowEndpoint({
    path: '/players/{playerId}',
    operation: 'player',
    summary: 'One player',
    table: 'players',
    parameters: z.strictObject({ playerId, format }),
    example: { playerId: 900_003 },
    filter: ({ playerId: player }) => ({ player }),
  }),
  tableEndpoint({
    path: '/players/{playerId}/games',
    operation: 'playerGames',
    summary: 'A player’s games in counts and sums, from which every measure is made',
    table: 'playerGames',
    isDownload: true,
    parameters: z.strictObject({
      playerId,
      role: role.optional().describe('As a pitcher or as a batter; both unless given.'),
      season: season.optional().describe('Year of the season.'),
      ...paging,
      format,
    }),
    example: { playerId: 900_003, role: 'batter' },
    filter: ({ playerId: player, role: asked, season: year }) => ({ player, role: asked, season: year }),
    parent: ({ playerId: player }) => ({ table: 'players', filter: { player } }),
  }),
  tableEndpoint({
    path: '/teams',
    operation: 'teams',
    summary: 'Clubs, season by season',
    table: 'teams',
    isDownload: false,
    parameters: z.strictObject({
      season: season.optional().describe('Year of the season.'),
      ...paging,
      format,
    }),
    example: { season: 2026 },
    filter: ({ season: year }) => ({ season: year }),
  }),
  tableEndpoint({
    path: '/games',
    operation: 'games',
    summary: 'Loaded games, by date',
    table: 'games',
    isDownload: false,
    parameters: z
      .strictObject({
        season: season.optional().describe('Year of the season.'),
        from: day.optional().describe('First day.'),
        to: day.optional().describe('Last day.'),
        team: id.optional().describe('MLB’s id of one of the clubs.'),
        ...paging,
        format,
      })
      .superRefine(checkSpan),
    example: { season: 2026 },
    filter: ({ season: year, from, to, team }) => ({ season: year, from, to, team }),
  }),
  rowEndpoint({
    path: '/games/{gamePk}',
    operation: 'game',
    summary: 'One game, and where its rows come from',
    table: 'games',
    parameters: z.strictObject({ gamePk: id.describe('MLB’s key of the game.'), format }),
    example: { gamePk: 800_000 },
    filter: ({ gamePk }) => ({ gamePk }),
  }),
];
