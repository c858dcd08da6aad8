import type { IsoDate } from '../../ids';
import { ClauseGroup } from './clause-facts';
import { auxiliaryBeforeVerb, verbAt } from './find-verb';
import { readAside } from './read-aside';
import { readPlace } from './read-club';
import { readRetroactive } from './read-date';
import { readList } from './read-list';
import { readPlayers, skipJoint, type NamedPlayer } from './read-players';
import { readPosition } from './read-position';
import { readReason, startsBareReason } from './read-reason';
import { COLON, COMMA, HYPHEN, NUMBER, OPEN, SMALL, WORD, type Tokens } from './tokens';
import type { VerbKind } from './verbs';

/** Words between "on" or "from" and "rehab": "from his 20-day minor league injury rehab assignment". */
const MOST_WORDS_TO_REHAB = 8;

const TAKES_REASON: ReadonlySet<VerbKind> = new Set([
  'place',
  'transfer',
  'go',
  'send',
  'activate',
  'assign',
  'return',
]);

/** Reads what follows a verb and its players: lists, dates, reasons, clubs, further players. */
export class ClauseReader {
  readonly groups: ClauseGroup[];
  /** Men whom the other club gives: "for RHP B and cash". */
  readonly exchanged: NamedPlayer[] = [];
  private inExchange = false;
  /** Men after a colon, each with his own reason. */
  private isRoll = false;
  private group: ClauseGroup;

  constructor(
    private readonly tokens: Tokens,
    private at: number,
    private readonly end: number,
    private readonly on: IsoDate,
    private readonly kind: VerbKind,
    players: readonly NamedPlayer[],
  ) {
    this.group = new ClauseGroup(players);
    this.groups = [this.group];
    for (const { aside } of players) if (aside?.list) this.group.list = aside.list;
  }

  /** @returns the token at which the next clause begins. */
  read(): number {
    while (this.at < this.end && this.readPiece());
    for (let i = this.groups.length - 2; i >= 0; i -= 1) {
      const later = this.groups[i + 1];
      if (later !== undefined) this.groups[i]?.inheritFrom(later);
    }
    return this.at;
  }

  /** Takes up the clause before a semicolon: "on the 15-day DL: A, hip; B, knee". */
  resume(before: ClauseGroup): void {
    this.isRoll = true;
    this.group.list = before.list;
    this.group.fromList = before.fromList;
  }

  /** The group that was read last. */
  get lastGroup(): ClauseGroup {
    return this.group;
  }

  markRelease(): void {
    this.group.release = true;
  }

  markOutright(): void {
    this.group.outright = true;
  }

  /** False where another clause begins. */
  private readPiece(): boolean {
    const { tokens, at, end } = this;
    const kind = tokens.kind(at);
    const { role } = tokens.word(at);
    if (kind === COMMA || role === 'and') return this.readJoint();
    if (kind === OPEN) return this.readBracket();
    if (kind === COLON) return this.readRoll();
    if (kind === HYPHEN) return (this.isDash() && this.readReason()) || this.skip(1);
    if (kind === NUMBER) return this.readBareList() || this.skip(1);
    if (kind !== WORD) return this.skip(1);
    if (verbAt(tokens, at, end) !== null || auxiliaryBeforeVerb(tokens, at, end)) return false;
    switch (role) {
      case 'on':
      case 'in':
      case 'at':
        return this.readListAfter('to') || this.readRehab() || this.skip(1);
      case 'to':
        return this.readListAfter('to') || this.readClub(true) || this.skip(1);
      case 'from':
        return this.readListAfter('from') || this.readRehab() || this.readClub(false) || this.skip(1);
      case 'with':
      case 'cause':
        // "the following players"
        if (tokens.word(at - 1).role === 'article') return this.skip(1);
        // "reinstated after coming off the DL"
        if (role === 'cause' && this.kind === 'activate') return this.skip(1);
        return this.readRehab() || this.readReason() || this.readClub(false) || this.skip(1);
      case 'retro':
        return this.readRetro();
      case 'rehab':
        this.group.rehab = true;
        return this.skip(1);
      case 'release':
        this.group.release = true;
        return this.skip(1);
      case 'outright':
        this.group.outright ||= tokens.word(at + 1).role !== 'waivers';
        return this.skip(1);
      case 'waivers':
        this.group.waivers = true;
        return this.skip(1);
      case 'for':
        return this.readFor();
      case 'he':
        return false;
      default:
        return this.readWord();
    }
  }

  private skip(count: number): true {
    this.at += count;
    return true;
  }

  private readJoint(): boolean {
    const { tokens, at, end } = this;
    const after = skipJoint(tokens, at, end);
    if (after === null) return this.skip(1);
    if (this.isRoll && startsBareReason(tokens, after) && this.readReason()) return true;
    if (verbAt(tokens, after, end) !== null || auxiliaryBeforeVerb(tokens, after, end)) {
      this.at = after;
      return false;
    }
    const withAnd = tokens.kind(after - 1) === WORD;
    const players = readPlayers(tokens, after, end, this.on);
    if (players === null) return this.skip(after - at);
    if (this.beginsClause(players.next)) {
      this.at = after;
      return false;
    }
    const named = withAnd || players.players.some(({ position }) => position !== null);
    // Names that are no players' are passed over as a whole, lest they be read again from the second on.
    return (named && this.readMorePlayers(after, false)) || this.skip(players.next - at);
  }

  /** "15-day DL - left groin strain", but not "40-man roster". */
  private isDash(): boolean {
    return this.tokens.start(this.at) > this.tokens.end(this.at - 1) && this.group.hasList;
  }

  private readRoll(): boolean {
    if (!this.readMorePlayers(this.at + 1, true)) return this.skip(1);
    this.isRoll = true;
    return true;
  }

  /** After men: "was", a verb. */
  private beginsClause(next: number): boolean {
    const { tokens, end } = this;
    const i = tokens.kind(next) === COMMA ? next + 1 : next;
    return verbAt(tokens, i, end) !== null || auxiliaryBeforeVerb(tokens, i, end);
  }

  private readMorePlayers(from: number, sameGroup: boolean): boolean {
    const read = readPlayers(this.tokens, from, this.end, this.on);
    if (read === null || this.beginsClause(read.next)) return false;
    if (this.inExchange) this.exchanged.push(...read.players);
    else if (sameGroup || this.group.players.length === 0) {
      this.group.players = [...this.group.players, ...read.players];
    } else {
      this.group = new ClauseGroup(read.players);
      this.groups.push(this.group);
    }
    this.at = read.next;
    return true;
  }

  private readBracket(): boolean {
    const aside = readAside(this.tokens, this.at, this.end, this.on);
    if (aside === null) return this.skip(1);
    this.group.retro ??= aside.retro;
    this.group.list ??= aside.list;
    if (this.group.hasList) this.group.reason ??= aside.reason;
    return this.skip(aside.next - this.at);
  }

  /** "Placed OF A 15-day DL" */
  private readBareList(): boolean {
    const read = readList(this.tokens, this.at, this.end);
    if (read === null || this.group.list !== null) return false;
    if (this.kind === 'activate' || this.kind === 'remove') this.group.fromList ??= read;
    else this.group.list = read;
    this.at = read.next;
    return true;
  }

  private readListAfter(direction: 'to' | 'from'): boolean {
    const { tokens, at, end } = this;
    // "off of the DL", "off on the"
    const next = tokens.word(at + 1).role;
    const typo = tokens.word(at + 1).text === 'he' && tokens.kind(at + 2) === NUMBER;
    const from = next === 'of' || next === 'on' || next === 'from' || typo ? at + 2 : at + 1;
    const read = readList(tokens, from, end);
    if (read === null) return false;
    const leaves = direction === 'from' || (this.kind === 'activate' && tokens.word(at).role !== 'to');
    if (leaves) this.group.fromList ??= read;
    else this.group.list ??= read;
    this.at = read.next;
    return true;
  }

  private readRehab(): boolean {
    const { tokens, at, end } = this;
    for (let i = at + 1; i <= at + MOST_WORDS_TO_REHAB && i < end; i += 1) {
      const { role, text, lists } = tokens.word(i);
      if (role === 'rehab') {
        this.group.rehab = true;
        this.at = i + 1;
        return true;
      }
      const kind = tokens.kind(i);
      const between =
        role === 'article' ||
        role === 'before_player' ||
        role === 'day' ||
        kind === NUMBER ||
        kind === HYPHEN;
      if (lists !== null || (!between && tokens.writing(i) !== SMALL) || role === 'and' || kind === COMMA)
        return false;
      if (!between && text !== '' && role !== null) return false;
    }
    return false;
  }

  private readClub(isGoal: boolean): boolean {
    const { tokens, at, end } = this;
    const read = readPlace(tokens, at + 1, end);
    if (read === null) return false;
    if (isGoal) this.group.toClub ??= read.span;
    this.at = read.next;
    return true;
  }

  private readReason(): boolean {
    if (!TAKES_REASON.has(this.kind) || this.group.rehab) return false;
    const read = readReason(this.tokens, this.at, this.end, this.on);
    if (read === null) return false;
    this.group.reason ??= read.span;
    this.at = read.next;
    return true;
  }

  private readRetro(): boolean {
    const read = readRetroactive(this.tokens, this.at, this.end, this.on);
    this.group.retro ??= read;
    return this.skip((read?.next ?? this.at + 1) - this.at);
  }

  private readFor(): boolean {
    if (this.kind === 'trade' || this.kind === 'acquire' || this.kind === 'send') {
      const before = this.inExchange;
      this.inExchange = true;
      if (this.readMorePlayers(this.at + 1, false)) {
        for (const group of this.groups) group.exchange = true;
        return true;
      }
      this.inExchange = before || this.kind !== 'send';
    }
    return this.skip(1);
  }

  private readWord(): boolean {
    const { tokens, at, end } = this;
    if (tokens.word(at).text === 'by') return this.readClub(false) || this.skip(1);
    const startsName = tokens.writing(at) !== SMALL || readPosition(tokens, at, end) !== null;
    if (!startsName) return this.skip(1);
    const read = readPlayers(tokens, at, end, this.on);
    if (read === null) return this.skip(1);
    const first = read.players[0];
    // The object stands after the lists: "Activated from the 15-day DL C Jose Molina".
    if (this.group.players.length === 0 && !this.beginsClause(read.next))
      return this.readMorePlayers(at, true);
    if (this.inExchange && first?.position !== null) return this.readMorePlayers(at, true);
    // A full stop was forgotten.
    return first?.position === null ? this.skip(read.next - at) : false;
  }
}
