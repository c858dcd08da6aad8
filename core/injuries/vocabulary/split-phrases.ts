import type { Side } from '../diagnosis';
import type { Term } from './find-terms';
import type { NatureTerm, PartTerm } from './lexicon';
import type { Gap } from './split-words';

/** What stands between two gaps: at most one thing that is wrong, told in any order. */
export interface Phrase {
  readonly gap: Gap;
  readonly start: number;
  readonly end: number;
  readonly side: Side | null;
  readonly parts: readonly PartTerm[];
  readonly natures: readonly NatureTerm[];
  readonly qualifiers: readonly string[];
  readonly since: string | null;
}

/** Splits the terms of a text where something stands between them: "and", a slash, a comma, a full stop. */
export function splitPhrases(terms: readonly Term[]): Phrase[] {
  const groups: Term[][] = [];
  for (const term of terms) {
    const last = groups.at(-1);
    if (last === undefined || term.gap !== 'none') groups.push([term]);
    else last.push(term);
  }
  return groups.map((group) => ({
    gap: group[0]?.gap ?? 'none',
    start: group[0]?.start ?? 0,
    end: group.at(-1)?.end ?? 0,
    side: group.reduce<Side | null>((side, term) => bothSides(side, term.side), null),
    parts: union(group.flatMap((term) => term.meaning?.part ?? [])),
    natures: union(group.flatMap((term) => term.meaning?.nature ?? [])),
    qualifiers: union(group.flatMap((term) => term.meaning?.qualifiers ?? [])),
    since: group.find((term) => term.since !== null)?.since ?? null,
  }));
}

/** Left and right together are both. */
export function bothSides(one: Side | null, other: Side | null): Side | null {
  if (one === null || one === other) return other;
  return other === null ? one : 'both';
}

/** Each once, in order. What a phrase says is never more than the vocabulary is, however long the text. */
export function union<T>(one: readonly T[], other: readonly T[] = []): T[] {
  return [...new Set([...one, ...other])];
}
