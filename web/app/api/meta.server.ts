import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';

export const metaSchema = z
  .strictObject({
    source: z.string().describe('Short names of the sources, such as mlb or league.'),
    fictional: z.boolean().describe('True when players, clubs and injuries are invented.'),
    copyright: z.string().describe('The copyright lines that came with the data; they apply to this answer.'),
    dataVersion: z.string().describe('State of the database: equal versions give equal answers.'),
    codeVersion: z.string().describe('Commit of the code that answered.'),
  })
  .describe('Whose data these are, and of which version.');

export type Meta = z.infer<typeof metaSchema>;

/** Both parts are kept in memory by the store for some seconds. */
export async function readMeta({ store, config }: AppLoadContext): Promise<Meta> {
  const [{ sources, fictional }, { id }] = await Promise.all([store.freshness(), store.dataVersion()]);
  return {
    source: sources.map(({ source }) => source).join(', '),
    fictional,
    copyright: sources.map(({ copyright }) => copyright).join(' '),
    dataVersion: id,
    codeVersion: config.CODE_VERSION,
  };
}

/** The notice for answers that have no room for `meta`; a header takes ASCII only. */
export function sourceNotice({ fictional, copyright }: Meta): string {
  const text = `${fictional ? 'Fictional league: players, clubs and injuries are invented. ' : ''}${copyright}`;
  return text
    .replaceAll('©', '(c)')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '?')
    .trim();
}
