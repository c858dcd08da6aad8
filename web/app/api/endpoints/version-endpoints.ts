import { z } from 'zod';
import { dataEndpoint } from '../endpoint';
import { format } from '../parameters';

const versionSchema = z.strictObject({
  id: z.string().describe('Changes with whatever is written to the database.'),
  writtenAt: z.iso
    .datetime()
    .nullable()
    .describe('When anything was last written, UTC; null for an empty database.'),
  latestDay: z.iso.date().nullable().describe('The latest official date with a final game.'),
  games: z.int().describe('Final games that are loaded.'),
  pitches: z.int().describe('Their pitches.'),
  trackedPitches: z.int().describe('Those of them that carry a measured speed.'),
});

/** How new the data are. */
export const VERSION_ENDPOINTS = [
  dataEndpoint({
    path: '/data-version',
    operation: 'dataVersion',
    summary: 'Which version of the data this is, and how much there is',
    name: 'DataVersion',
    answer: versionSchema,
    parameters: z.strictObject({ format }),
    example: {},
    load: async (_none, { store }) => {
      const [version, { latestDay, games, pitches, trackedPitches }] = await Promise.all([
        store.dataVersion(),
        store.freshness(),
      ]);
      return { ...version, latestDay, games, pitches, trackedPitches };
    },
  }),
];
