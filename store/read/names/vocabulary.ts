import MiniSearch from 'minisearch';
import { editDistance } from './edit-distance';

/** Letters that may be wrong in a word of this length. */
const mayDiffer = (term: string): number => (term.length < 4 ? 0 : term.length < 6 ? 1 : 2);

/** All words of all names, to find those that come near a word with wrong letters. Made at the first such word. */
export class Vocabulary {
  readonly #search: MiniSearch<{ id: string }>;

  constructor(words: readonly string[]) {
    this.#search = new MiniSearch({
      fields: ['id'],
      // One word is one document; it is folded already.
      tokenize: (word) => [word],
      processTerm: (word) => word,
    });
    this.#search.addAll([...new Set(words)].map((id) => ({ id })));
  }

  /** Words that start with the term or differ from it by a few letters, and by how many. */
  distances(term: string): Map<string, number> {
    const found = this.#search.search(term, { prefix: true, fuzzy: mayDiffer(term) });
    return new Map(
      found.map(({ id }) => {
        const word = id as string;
        // A word half typed is less sure than a whole one.
        return [word, word.startsWith(term) ? (word === term ? 0 : 0.5) : editDistance(term, word)];
      }),
    );
  }
}
