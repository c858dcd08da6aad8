import { findClose } from './read-aside';
import { DOT, SEMICOLON, SMALL, WORD, type Tokens } from './tokens';

/** A sentence: the tokens from `from` to before `to`, its closing mark not among them. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Cuts at semicolons and full stops; those of initials, months, `Jr.` and `St.` are no full stops unless a verb follows. */
export function splitSentences(tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    // "(C; strained left hamstring)"
    const close = findClose(tokens, i, tokens.count);
    if (close !== null) {
      i = close;
      continue;
    }
    const mark = endsSentence(tokens, i);
    if (mark === null) continue;
    const to = mark === 'mark' ? i : i + 1;
    if (to > from) sentences.push({ from, to });
    from = i + 1;
  }
  if (tokens.count > from) sentences.push({ from, to: tokens.count });
  return sentences;
}

function endsSentence(tokens: Tokens, i: number): 'mark' | 'dotted word' | null {
  const kind = tokens.kind(i);
  if (kind === SEMICOLON) return 'mark';
  if (kind === DOT) {
    // "Smith (P).", "5.40", "list.Recalled": only a digit right after the dot keeps it within a number.
    const next = tokens.text.charCodeAt(tokens.end(i));
    return next >= 48 && next <= 57 ? null : 'mark';
  }
  if (kind !== WORD || tokens.text.charCodeAt(tokens.end(i) - 1) !== DOT) return null;
  const next = tokens.word(i + 1);
  const startsAnew = tokens.writing(i + 1) !== SMALL && (next.verb !== null || next.role === 'article');
  return startsAnew ? 'dotted word' : null;
}
