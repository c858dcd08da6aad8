import type { IsoDate } from '../../ids';
import type { Move, Span } from '../move';
import type { ClauseGroup } from './clause-facts';
import { DraftMove } from './draft-move';
import { auxiliaryBeforeVerb, verbAt } from './find-verb';
import { ClauseReader } from './read-clause';
import { readKnownClub } from './read-club';
import { readRetroactive } from './read-date';
import { namesList, readList, type ReadList } from './read-list';
import { readPlayers, type NamedPlayer, type ReadPlayers } from './read-players';
import { isAbbreviation } from './read-position';
import { splitSentences, type Sentence } from './split-sentences';
import { COLON, COMMA, SMALL, WORD, type Tokens } from './tokens';
import type { Verb } from './verbs';

/** "And optioned them": so many men are carried over, lest a hostile text make moves by the square of its length. */
const MOST_CARRIED = 8;
/** Surnames are looked for among so many men. */
const MOST_KNOWN = 20;
/** "Agreed to terms on a one-year contract with a club option for 2004 with P A". */
const MOST_WORDS_TO_OBJECT = 16;

const VERBLESS: Verb = { kind: 'place', base: false, needs: null };

/** A verb with its men not known yet: "Reinstated from the DL and optioned to Louisville LHP A". */
interface Waiting {
  readonly verb: Verb;
  readonly verbAt: number;
  readonly group: ClauseGroup;
}

interface Object {
  readonly players: readonly NamedPlayer[];
  readonly next: number;
  readonly outright: boolean;
}

/** Reads free prose: sentence by sentence, in each clause by clause. */
export class ProseReader {
  readonly moves: Move[] = [];
  readonly unparsed: Span[] = [];
  private team: Span | null = null;
  /** "Mike Sirotka: Placed on …": the man before the colon. */
  private heading: readonly NamedPlayer[] = [];
  /** Men of the sentence before. */
  private last: readonly NamedPlayer[] = [];
  /** Men of the clause before, for "him". */
  private recent: readonly NamedPlayer[] = [];
  /** The newest men of the text, for surnames. */
  private known: readonly NamedPlayer[] = [];
  /** A roll of men that the next sentence may carry on. */
  private roll: { readonly verb: Verb; readonly verbAt: number; readonly list: ReadList } | null = null;

  constructor(
    private readonly tokens: Tokens,
    private readonly on: IsoDate,
  ) {}

  read(): void {
    for (const sentence of splitSentences(this.tokens)) this.readSentence(sentence);
  }

  private readSentence({ from, to }: Sentence): void {
    const { tokens } = this;
    let subject: readonly NamedPlayer[] = [];
    let here: readonly NamedPlayer[] = [];
    let waiting: Waiting[] = [];
    let told = from;
    let i = from;
    if (this.roll !== null) {
      const read = readPlayers(tokens, from, to, this.on);
      const { verb, verbAt: at, list } = this.roll;
      if (read !== null && !this.beginsClause(read.next, to)) {
        const clause = new ClauseReader(tokens, read.next, to, this.on, verb.kind, read.players);
        clause.resume(list);
        i = clause.read();
        this.addMoves(verb, at, clause.groups);
        here = read.players;
        told = i;
      } else this.roll = null;
    }
    while (i < to) {
      const verb = verbAt(tokens, i, to) ?? this.verbless(i, to, subject, from);
      if (verb !== null) {
        const object =
          verb === VERBLESS ? { players: [], next: i, outright: false } : this.readObject(i, to, verb);
        const known = object.players.length > 0 ? object.players : subject.length > 0 ? subject : [];
        if (object.players.length > 0) this.nameClub(subject);
        const clause = new ClauseReader(tokens, object.next, to, this.on, verb.kind, known);
        if (object.outright) clause.markOutright();
        const next = clause.read();
        const list = clause.rollList();
        this.roll = list === null ? null : { verb, verbAt: i, list };
        const group = clause.groups[0];
        if (group !== undefined && group.players.length === 0) group.players = here.slice(-MOST_CARRIED);
        if (group !== undefined && group.players.length === 0) {
          waiting.push({ verb, verbAt: i, group });
        } else {
          here = clause.groups.flatMap(({ players }) => players);
          for (const wait of waiting.slice(-MOST_CARRIED)) {
            wait.group.players = here.slice(0, MOST_CARRIED);
            this.addMoves(wait.verb, wait.verbAt, [wait.group]);
          }
          const begins = waiting[0]?.verbAt ?? i;
          waiting = [];
          if (this.addMoves(verb, i, clause.groups, clause.exchanged)) {
            this.reportGap(told, begins, from);
            told = next;
          }
        }
        subject = [];
        i = Math.max(next, i + 1);
        continue;
      }
      const club = readKnownClub(tokens, i, to);
      const role = tokens.word(i).role;
      if (club !== null) {
        if (i === from || tokens.kind(club.next) !== COLON) this.team = club.span;
        i = club.next;
      } else if (role === 'he') {
        subject = tokens.word(i).text === 'he' ? this.last.slice(-1) : [];
        i += 1;
      } else if ((role === 'for' || role === 'of' || role === 'with') && !isAbbreviation(tokens, i)) {
        const read = readPlayers(tokens, i + 1, to, this.on);
        i = read?.next ?? i + 1;
        // "He takes the spot of RHP A, who was optioned"
        const who = tokens.kind(i) === COMMA ? i + 1 : i;
        if (read !== null && tokens.word(who).text === 'who') subject = read.players;
      } else if (role === 'retro') {
        i = this.readLateDate(i, to);
      } else {
        const read = readPlayers(tokens, i, to, this.on) ?? this.readSurname(i, to);
        if (read === null) i += 1;
        else if (tokens.kind(read.next) === COLON && read.next < to) {
          this.heading = read.players;
          i = read.next + 1;
        } else {
          subject = read.players;
          i = read.next;
        }
      }
    }
    const left = this.heading.length > 0 ? this.heading : this.last;
    if (waiting.length > 0 && left.length > 0) {
      for (const wait of waiting.slice(-MOST_CARRIED)) {
        wait.group.players = left.slice(0, MOST_CARRIED);
        if (this.addMoves(wait.verb, wait.verbAt, [wait.group])) told = to;
      }
    }
    this.reportGap(told, to, from);
    if (here.length > 0) this.last = here;
  }

  /** "Troy Glaus on the 15-day disabled list": the verb was left out. */
  private verbless(i: number, to: number, subject: readonly NamedPlayer[], from: number): Verb | null {
    const only = subject[0];
    if (only === undefined || this.tokens.word(i).role !== 'on' || this.moves.length > 0 || from > 0)
      return null;
    return readList(this.tokens, i + 1, to) === null ? null : VERBLESS;
  }

  private beginsClause(i: number, to: number): boolean {
    return verbAt(this.tokens, i, to) !== null || auxiliaryBeforeVerb(this.tokens, i, to);
  }

  /** The men after a verb; "him", "the contract of …". */
  private readObject(at: number, end: number, verb: Verb): Object {
    const { tokens } = this;
    let i = at + 1;
    let outright = false;
    for (let n = 0; n < MOST_WORDS_TO_OBJECT && i < end; n += 1) {
      const { role, text } = tokens.word(i);
      if (role === 'him' || role === 'them') {
        const players = role === 'him' ? this.recent.slice(-1) : this.recent.slice(-MOST_CARRIED);
        return { players, next: i + 1, outright };
      }
      const read = readPlayers(tokens, i, end, this.on) ?? this.readSurname(i, end);
      if (read !== null) return { players: read.players, next: read.next, outright };
      if (role === 'outright') outright = true;
      const passes =
        role === 'article' ||
        role === 'contract' ||
        role === 'of' ||
        role === 'outright' ||
        role === 'before_player' ||
        (text === 'following' && n > 0);
      const skips = verb.kind === 'sign' && verb.needs !== null && n < MOST_WORDS_TO_OBJECT;
      const free =
        verb.kind === 'other' &&
        verbAt(tokens, i, end) === null &&
        role !== 'and' &&
        tokens.kind(i) !== COMMA;
      if (!passes && !skips && !free && text !== 'also') break;
      i += 1;
    }
    return { players: [], next: at + 1, outright };
  }

  /** "… and placed Johnson on the DL": a man of the sentences before. */
  private readSurname(i: number, end: number): ReadPlayers | null {
    const { tokens } = this;
    if (i >= end || tokens.kind(i) !== WORD || tokens.writing(i) === SMALL || tokens.word(i).verb !== null)
      return null;
    const surname = ` ${tokens.raw(i)}`;
    const player = this.known.findLast(({ name }) => name.endsWith(surname));
    if (player === undefined) return null;
    return { players: [{ ...player, span: tokens.span(i, i + 1), aside: null }], next: i + 1 };
  }

  private remember(players: readonly NamedPlayer[]): void {
    this.recent = players;
    this.known = [...this.known.slice(-MOST_KNOWN), ...players.slice(-MOST_KNOWN)];
  }

  /** "Lansing Lugnuts Traded …": what looked like a man is the club. */
  private nameClub(subject: readonly NamedPlayer[]): void {
    const only = subject.length === 1 ? subject[0] : undefined;
    if (only !== undefined && only.position === null) this.team = only.span;
  }

  private addMoves(
    verb: Verb,
    verbAt: number,
    groups: readonly ClauseGroup[],
    exchanged: readonly NamedPlayer[] = [],
  ): boolean {
    const { tokens } = this;
    const action = tokens.span(verbAt, verbAt + 1);
    const text = (span: Span): string => tokens.text.slice(span.start, span.end);
    let added = false;
    this.remember(groups.flatMap(({ players }) => players));
    for (const group of groups) {
      const done = group.action(verb.kind);
      if (done === 'other') continue;
      for (const player of group.players) {
        const move = new DraftMove(done, action, player.name, player.span);
        if (player.position !== null) move.setPosition(player.position.code, player.position.span);
        if (this.team !== null) move.setTeam(text(this.team), this.team);
        if (group.list?.list) move.setList(group.list.list, group.list.span);
        if (group.fromList?.list) move.setFromList(group.fromList.list, group.fromList.span);
        const retro = group.retro ?? player.aside?.retro ?? null;
        if (retro !== null) move.setRetroactive(retro.date, retro.span);
        const reason = group.reason ?? player.aside?.reason ?? null;
        if (reason !== null && tellsReason(done)) move.setReason(text(reason), reason);
        if (group.toClub !== null) move.setToClub(text(group.toClub), group.toClub);
        this.moves.push(move.finish());
        added = true;
      }
    }
    for (const player of exchanged) {
      const move = new DraftMove('traded', action, player.name, player.span);
      if (player.position !== null) move.setPosition(player.position.code, player.position.span);
      this.moves.push(move.finish());
    }
    return added;
  }

  /** "The move was made retroactive to Sunday": of the placement before. */
  private readLateDate(i: number, end: number): number {
    const read = readRetroactive(this.tokens, i, end, this.on);
    if (read === null) return i + 1;
    const at = this.moves.findLastIndex(({ action }) => action === 'placed');
    const move = this.moves[at];
    if (move !== undefined && move.retroactiveTo === null) {
      this.moves[at] = {
        ...move,
        retroactiveTo: read.date,
        spans: { ...move.spans, retroactiveTo: read.span },
      };
    }
    return read.next;
  }

  /** Tokens between clauses that speak of a list. */
  private reportGap(from: number, to: number, sentenceFrom: number): void {
    void sentenceFrom;
    for (let i = from; i < to; i += 1) {
      if (namesList(this.tokens, i, to) !== null) {
        this.unparsed.push(this.tokens.span(from, to));
        return;
      }
    }
  }
}

function tellsReason(action: Move['action']): boolean {
  return action === 'placed' || action === 'transferred' || action === 'activated' || action === 'rehab';
}
