import type { Span } from '../move';
import type { NamedPlayer, ReadPlayers } from './read-players';
import { SMALL, WORD, type Tokens } from './tokens';

/** "And optioned them": so many men are carried over, lest a hostile text make moves by the square of its length. */
export const MOST_CARRIED = 8;
/** Surnames are looked for among so many men. */
const MOST_KNOWN = 20;

/** What a note has said so far, for the words that lean on it: "him", a surname, a verb without its man. */
export class NoteMemory {
  /** The club named last as the one who acts. */
  team: Span | null = null;
  /** "Mike Sirotka: Placed on …": the man before the colon. */
  heading: readonly NamedPlayer[] = [];
  /** Men of the clause before. */
  private recent: readonly NamedPlayer[] = [];
  private known: readonly NamedPlayer[] = [];

  remember(players: readonly NamedPlayer[]): void {
    if (players.length === 0) return;
    this.recent = players;
    this.known = [...this.known.slice(-MOST_KNOWN), ...players.slice(-MOST_KNOWN)];
  }

  setHeading(players: readonly NamedPlayer[]): void {
    this.heading = players;
    this.known = [...this.known.slice(-MOST_KNOWN), ...players.slice(-MOST_KNOWN)];
  }

  /** Whom "him" or "he" means. */
  get him(): readonly NamedPlayer[] {
    return this.recent.slice(-1);
  }

  /** Whom "them" means. */
  get them(): readonly NamedPlayer[] {
    return this.recent.slice(-MOST_CARRIED);
  }

  /** "… and placed Johnson on the DL": a man of the text before, by his surname at `i`. */
  bySurname(tokens: Tokens, i: number, end: number): ReadPlayers | null {
    if (i >= end || this.known.length === 0 || tokens.kind(i) !== WORD) return null;
    if (tokens.writing(i) === SMALL || tokens.word(i).verb !== null) return null;
    const surname = ` ${tokens.raw(i)}`;
    const player = this.known.findLast(({ name }) => name.endsWith(surname));
    if (player === undefined) return null;
    return { players: [{ ...player, span: tokens.span(i, i + 1), aside: null }], next: i + 1 };
  }
}
