/** Raised by one whenever the same text may give other moves than before, so that kept moves are made anew. */
export const GRAMMAR_VERSION = 1;
