import { foldName } from '../../core/fold-name';
import { Prisma } from '../generated/prisma/client';

/** Nobody has more names that tell him apart. */
const MOST_WORDS = 4;

/** `%` and `_` stand for themselves in what a visitor types. */
const literally = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/**
 * Conditions under which a folded name has each word of a search at the start of one of its own; none for no word.
 *
 * @param column - of folded names, such as `p.search_name`
 */
export function nameMatches(column: Prisma.Sql, search: string): Prisma.Sql[] {
  const words = foldName(search).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  return words.map((word) => {
    const start = `${literally(word)}%`;
    return Prisma.sql`(${column} LIKE ${start} OR ${column} LIKE ${`% ${start}`} OR ${column} LIKE ${`%-${start}`})`;
  });
}
