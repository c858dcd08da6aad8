import { foldName } from '../fold-name';
import type { PlayerId, TeamId } from '../ids';
import type { RosterTransaction } from '../transactions/roster-transaction';
import type { Diagnosis } from './diagnosis';
import { parseNote } from './grammar/parse-note';
import type { PersonHow } from './injury-rows';
import type { Move, ParsedNote } from './move';
import type { PersonMatch } from './people/resolve-person';
import type { PersonClue } from './people/resolve-person';
import type { Resolutions } from './review/resolution';
import { readReason } from './vocabulary/read-reason';

/** A move with its player and his club, as far as they are known. */
export interface ReadMove {
  readonly transactionId: string;
  readonly ordinal: number;
  readonly move: Move;
  readonly playerId: PlayerId | null;
  readonly personHow: PersonHow;
  /** Players of that name, where there are several. */
  readonly candidates: readonly PlayerId[];
  readonly teamId: TeamId | null;
  readonly teamName: string | null;
  readonly diagnoses: readonly Diagnosis[];
}

/** A transaction and what its text was understood to say. */
export interface ReadTransaction {
  readonly transaction: RosterTransaction;
  readonly note: ParsedNote;
  readonly moves: readonly ReadMove[];
  /** Speaks of an injured list of a major-league club. */
  readonly isInjuredList: boolean;
  /** All of it was understood. */
  readonly isClassified: boolean;
}

/** What has to be known of the league to read its transactions. */
export interface ReadingContext {
  findPerson(clue: PersonClue): PersonMatch;
  /** The major-league club of that name in a year; null for others. */
  clubNamed(name: string, year: number): TeamId | null;
  /** True for the id of a major-league club. */
  isClub(id: TeamId): boolean;
  readonly resolutions: Resolutions;
}

/** Whether a move has to do with a list that takes a man off the roster. */
export function touchesList({ action, list, fromList }: Move): boolean {
  return list !== null || fromList !== null || action === 'rehab' || action === 'rehab_ended';
}

/** Reads what a transaction says: its moves, whose they are, and what is wrong with whom. */
export function readTransaction(transaction: RosterTransaction, context: ReadingContext): ReadTransaction {
  const note = parseNote(transaction.description, transaction.date);
  const isMinor = isMinorLeague(transaction, note, context);
  const own = isMinor ? new Set<Move>() : ownMoves(transaction, note);
  const moves = movesOf(transaction, note, own, context);
  const isInjuredList = note.mentionsInjuredList && !isMinor;
  return {
    transaction,
    note,
    moves,
    isInjuredList,
    isClassified:
      note.unparsed.length === 0 &&
      // Those that a person dropped were understood too.
      [...own].some(({ list, fromList }) => list?.kind === 'injured' || fromList?.kind === 'injured'),
  };
}

/**
 * Answers of the source mix farm clubs and colleges in, which have injured lists of their own; history tells clubs by
 * name only, and since 2009 always. A text without a club is taken for a major-league one: there is no other.
 */
function isMinorLeague(
  transaction: RosterTransaction,
  { moves }: ParsedNote,
  context: ReadingContext,
): boolean {
  const { playerId, toTeamId, fromTeamId, date } = transaction;
  const { clubNamed } = context;
  if (toTeamId !== null || fromTeamId !== null) return clubOfTransaction(transaction, context) === null;
  const named = moves.flatMap(({ team }) => team ?? []);
  if (playerId === null && date < FREE_PROSE_UNTIL) return false;
  return named.length > 0 && named.every((name) => clubNamed(name, yearOf(date)) === null);
}

/**
 * The major-league club of a transaction with ids: the one he goes to, or, when he is sent to a farm club, the one he
 * comes from.
 */
function clubOfTransaction(
  { toTeamId, toTeamName, fromTeamId, fromTeamName }: RosterTransaction,
  { isClub }: ReadingContext,
): { readonly teamId: TeamId; readonly teamName: string | null } | null {
  if (toTeamId !== null && isClub(toTeamId)) return { teamId: toTeamId, teamName: toTeamName };
  if (fromTeamId !== null && isClub(fromTeamId)) return { teamId: fromTeamId, teamName: fromTeamName };
  return null;
}

/** Sentences have one form since the season of 2009; before, what stands for a club may be anything. */
const FREE_PROSE_UNTIL = '2009-04-01';

const yearOf = (date: string): number => Number(date.slice(0, 4));

function movesOf(
  transaction: RosterTransaction,
  note: ParsedNote,
  own: ReadonlySet<Move>,
  context: ReadingContext,
): ReadMove[] {
  const { transactionId, date } = transaction;
  const told = clubOfTransaction(transaction, context);
  const read: ReadMove[] = [];
  note.moves.forEach((move, ordinal) => {
    if (!own.has(move)) return;
    const teamId = told?.teamId ?? (move.team === null ? null : context.clubNamed(move.team, yearOf(date)));
    const { playerName: name, position } = move;
    if (context.resolutions.isDropped({ transactionId, date, name, position, teamId })) return;
    const person = personOf(transaction, move, teamId, context);
    read.push({
      transactionId,
      ordinal,
      move,
      ...person,
      teamId,
      teamName: told?.teamName ?? move.team,
      diagnoses: move.reason === null ? [] : readReason(move.reason).diagnoses,
    });
  });
  return read;
}

/** Where the source names a person, each person of a trade has a row of his own with the same text. */
function ownMoves({ playerId, playerName }: RosterTransaction, { moves }: ParsedNote): ReadonlySet<Move> {
  if (playerId === null || playerName === null) return new Set(moves);
  const names = new Set(moves.map((move) => foldName(move.playerName)));
  if (names.size <= 1) return new Set(moves);
  const whole = foldName(playerName);
  const exact = moves.filter((move) => foldName(move.playerName) === whole);
  if (exact.length > 0) return new Set(exact);
  const last = whole.split(' ').at(-1);
  return new Set(moves.filter((move) => foldName(move.playerName).split(' ').at(-1) === last));
}

function personOf(
  { transactionId, playerId, date }: RosterTransaction,
  move: Move,
  teamId: TeamId | null,
  { resolutions, findPerson }: ReadingContext,
): Pick<ReadMove, 'playerId' | 'personHow' | 'candidates'> {
  const { playerName: name, position } = move;
  const decided = resolutions.person({ transactionId, date, name, position, teamId });
  if (decided !== null) return { playerId: decided, personHow: 'resolution', candidates: [] };
  if (playerId !== null) return { playerId, personHow: 'id', candidates: [] };
  const match = findPerson({ name, position, teamId, date });
  if (match.how === 'name') return { playerId: match.playerId, personHow: 'name', candidates: [] };
  const candidates = match.how === 'ambiguous' ? match.candidates : [];
  return { playerId: null, personHow: match.how, candidates };
}
