import type { IsoDate } from '../../ids';
import type { Move, Span } from '../move';
import type { ClauseGroup } from './clause-facts';
import { auxiliaryBeforeVerb, verbAt } from './find-verb';
import { makeMoves, type Clause } from './make-moves';
import { MOST_CARRIED, type NoteMemory } from './note-memory';
import { ClauseReader } from './read-clause';
import { readKnownClub, readPlace } from './read-club';
import { readRetroactive, type ReadDate } from './read-date';
import { namesList, readList } from './read-list';
import { readObject, type VerbObject } from './read-object';
import { readPlayers, type NamedPlayer, type ReadPlayers } from './read-players';
import { isAbbreviation } from './read-position';
import type { Sentence } from './split-sentences';
import { COLON, COMMA, OPEN, SEMICOLON, SMALL, type Tokens } from './tokens';
import type { Verb } from './verbs';

/** "Troy Glaus on the 15-day disabled list": the verb was left out. */
const LEFT_OUT: Verb = { kind: 'place', base: false, needs: null };

/** A verb and what was read of it, to be taken up after a semicolon. */
export interface OpenClause {
  readonly verb: Verb;
  readonly verbAt: number;
  readonly group: ClauseGroup;
}

/** Reads the clauses of one sentence, left to right, and never goes back further than to where a clause began. */
export class SentenceReader {
  readonly moves: Move[] = [];
  readonly unparsed: Span[] = [];
  /** "The move was made retroactive to Sunday": of a placement in the sentence before. */
  lateDate: ReadDate | null = null;
  /** The last clause, which the next sentence may carry on. */
  open: OpenClause | null;
  /** Men before a verb that is still to come. */
  private subject: readonly NamedPlayer[] = [];
  /** Men of this sentence's last clause. */
  private here: readonly NamedPlayer[] = [];
  /** Verbs whose man is still to come: "Reinstated from the DL and optioned to Louisville LHP A". */
  private waiting: OpenClause[] = [];
  /** The token up to which moves tell all that the sentence says of lists. */
  private told: number;
  private at: number;
  private readonly from: number;
  private readonly to: number;

  constructor(
    private readonly tokens: Tokens,
    sentence: Sentence,
    private readonly on: IsoDate,
    private readonly memory: NoteMemory,
    before: OpenClause | null,
  ) {
    this.from = sentence.from;
    this.to = sentence.to;
    this.at = sentence.from;
    this.told = sentence.from;
    this.open = before;
  }

  read(): void {
    this.carryOn();
    while (this.at < this.to) {
      const verb = verbAt(this.tokens, this.at, this.to) ?? this.leftOutVerb();
      if (verb !== null) this.readClause(verb);
      else this.readBetween();
    }
    this.settleWaiting(this.memory.heading.length > 0 ? this.memory.heading : this.menBefore());
    this.reportGap(this.to);
  }

  /** "Placed on the DL: A, hip; B, knee": a sentence of men only goes on with the clause before the semicolon. */
  private carryOn(): void {
    const { tokens, to, open } = this;
    if (open === null || tokens.kind(this.from - 1) !== SEMICOLON) return;
    let i = this.from;
    while (i < to && i < this.from + 4 && isLinkWord(tokens, i)) i += 1;
    const read = readPlayers(tokens, i, to, this.on);
    if (read === null || read.players[0]?.position === null || !mayCarryOn(tokens, read.next, to)) return;
    for (let n = read.next; n < to; n += 1) if (verbAt(tokens, n, to) !== null) return;
    const clause = new ClauseReader(tokens, read.next, to, this.on, open.verb.kind, read.players);
    clause.resume(open.group);
    this.at = clause.read();
    this.tell({ verb: open.verb, verbAt: open.verbAt, groups: clause.groups, exchanged: [] });
    this.told = this.at;
  }

  private readClause(verb: Verb): void {
    const { tokens, to } = this;
    const begins = this.at;
    const object = this.objectOf(verb);
    const named = object.players.length > 0 ? object.players : this.subject;
    if (object.players.length > 0) this.nameClub();
    const reader = new ClauseReader(tokens, object.next, to, this.on, verb.kind, named);
    if (object.outright) reader.markOutright();
    if (object.release) reader.markRelease();
    this.at = Math.max(reader.read(), begins + 1);
    this.subject = [];
    const [first] = reader.groups;
    const clause: Clause = { verb, verbAt: begins, groups: reader.groups, exchanged: reader.exchanged };
    this.open = { verb, verbAt: begins, group: reader.lastGroup };
    if (first !== undefined && first.players.length === 0) first.players = this.here.slice(-MOST_CARRIED);
    if (first !== undefined && first.players.length === 0 && reader.exchanged.length === 0) {
      this.waiting.push({ verb, verbAt: begins, group: first });
      return;
    }
    const gapEnds = this.waiting[0]?.verbAt ?? begins;
    this.settleWaiting(reader.groups.flatMap(({ players }) => players));
    if (this.tell(clause)) {
      this.reportGap(gapEnds);
      this.told = this.at;
    }
  }

  /** "… and was optioned": men of the sentence before, where this one has nobody in its place. */
  private menBefore(): readonly NamedPlayer[] {
    const { tokens } = this;
    const verb = this.waiting[0];
    if (verb === undefined || tokens.writing(verb.verbAt + 1) !== SMALL) return [];
    for (let i = this.from; i < verb.verbAt; i += 1) {
      const { role } = tokens.word(i);
      if (role !== 'aux' && role !== 'and') return [];
    }
    return this.memory.them;
  }

  private objectOf(verb: Verb): VerbObject {
    if (verb === LEFT_OUT) return { players: [], next: this.at, outright: false, release: false };
    return readObject(this.tokens, this.at, this.to, this.on, verb, this.memory);
  }

  /** Only at the very start: later on it is an aside ("with A on the DL"). */
  private leftOutVerb(): Verb | null {
    if (this.from > 0 || this.subject.length === 0 || this.open !== null) return null;
    if (this.tokens.word(this.at).role !== 'on') return null;
    return readList(this.tokens, this.at + 1, this.to) === null ? null : LEFT_OUT;
  }

  private settleWaiting(players: readonly NamedPlayer[]): void {
    if (players.length === 0) return;
    for (const { verb, verbAt: at, group } of this.waiting.slice(-MOST_CARRIED)) {
      group.players = players.slice(0, MOST_CARRIED);
      if (this.tell({ verb, verbAt: at, groups: [group], exchanged: [] })) this.told = this.at;
    }
    this.waiting = [];
  }

  /** @returns whether the clause made a move. */
  private tell(clause: Clause): boolean {
    this.here = clause.groups.flatMap(({ players }) => players);
    this.memory.remember(this.here);
    const moves = makeMoves(this.tokens, clause, this.memory.team);
    for (const move of moves) this.moves.push(move);
    return moves.length > 0;
  }

  /** "Lansing Lugnuts Traded …": what looked like a man is the club. */
  private nameClub(): void {
    const [only] = this.subject;
    if (only !== undefined && this.subject.length === 1 && only.position === null)
      this.memory.team = only.span;
  }

  /** Clubs, men and dates before a verb. */
  private readBetween(): void {
    const { tokens, at, to, memory } = this;
    const club = readKnownClub(tokens, at, to);
    if (club !== null) {
      memory.team = club.span;
      this.at = club.next;
      return;
    }
    const { role, text } = isAbbreviation(tokens, at) ? NO_ROLE : tokens.word(at);
    if (text === 'by') {
      this.at = readPlace(tokens, at + 1, to)?.next ?? at + 1;
      return;
    }
    switch (role) {
      case 'he':
        if (this.subject.length === 0 && text === 'he') this.subject = memory.him;
        this.at += 1;
        return;
      case 'of':
      case 'for':
      case 'with':
        return this.readMention(role === 'of' && tokens.word(at - 1).role === 'contract');
      case 'from':
      case 'to':
      case 'in':
      case 'at':
        this.at = this.subject.length === 0 ? at + 1 : (readPlace(tokens, at + 1, to)?.next ?? at + 1);
        return;
      case 'retro':
        return this.readLateDate();
      default:
        return this.readSubject();
    }
  }

  /** Men after "for", "with", "of": spoken of, and not the ones who are moved, unless it is their contract. */
  private readMention(isContract: boolean): void {
    const { tokens, to } = this;
    const read = readPlayers(tokens, this.at + 1, to, this.on);
    this.at = read?.next ?? this.at + 1;
    if (read === null) return;
    // "He takes the spot of RHP A, who was optioned"
    const who = tokens.kind(this.at) === COMMA ? this.at + 1 : this.at;
    if (isContract || tokens.word(who).text === 'who') this.subject = read.players;
  }

  private readSubject(): void {
    const { tokens, at, to, memory } = this;
    const read: ReadPlayers | null =
      readPlayers(tokens, at, to, this.on, 'subject') ?? memory.bySurname(tokens, at, to);
    if (read === null) {
      this.at += 1;
    } else if (tokens.kind(read.next) === COLON && read.next < to) {
      memory.setHeading(read.players);
      this.at = read.next + 1;
    } else {
      this.subject = read.players;
      this.at = read.next;
    }
  }

  private readLateDate(): void {
    const read = readRetroactive(this.tokens, this.at, this.to, this.on);
    this.lateDate ??= read;
    this.at = read?.next ?? this.at + 1;
  }

  /** Tokens since the last move that speak of a list. */
  private reportGap(end: number): void {
    for (let i = this.told; i < end; i += 1) {
      if (namesList(this.tokens, i, end) === null) continue;
      this.unparsed.push(this.tokens.span(this.told, end));
      return;
    }
  }
}

const NO_ROLE = { role: null, text: '' } as const;

/** "and the contract of" */
function isLinkWord(tokens: Tokens, i: number): boolean {
  const { role } = tokens.word(i);
  if (isAbbreviation(tokens, i)) return false;
  return role === 'and' || role === 'article' || role === 'contract' || role === 'of';
}

/** After the men of a roll comes a mark, a preposition or nothing, but no further story. */
function mayCarryOn(tokens: Tokens, i: number, end: number): boolean {
  if (i >= end) return true;
  const kind = tokens.kind(i);
  if (kind === COMMA || kind === OPEN) return true;
  const { role } = tokens.word(i);
  if (auxiliaryBeforeVerb(tokens, i, end) || tokens.writing(i) !== SMALL) return false;
  return (
    role === 'and' || role === 'from' || role === 'to' || role === 'on' || role === 'with' || role === 'retro'
  );
}
