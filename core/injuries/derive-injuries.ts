import type { PlayerId, TeamId } from '../ids';
import type { RosterTransaction } from '../transactions/roster-transaction';
import { countCoverage } from './coverage';
import type { InjuryRows } from './injury-rows';
import { moveRow } from './move-rows';
import { readTransaction, touchesList } from './read-transaction';
import type { ReadMove, ReadingContext } from './read-transaction';
import type { ReviewItem } from './review-item';
import { reviewRows } from './review/review-rows';
import { reviewTransaction } from './review/review-transaction';
import type { Appearance, FieldInjury, LeagueCalendar, PlayerMove } from './stint';
import { moveKey, stintRows } from './stint-rows';
import type { PlayerFacts } from './stint-rows';
import { deriveStints } from './stints/derive-stints';

/** What stints need beside the transactions. */
export interface LeagueFacts {
  readonly calendar: LeagueCalendar;
  factsOf(playerId: PlayerId): PlayerFacts;
  clubName(id: TeamId, season: number): string | null;
  appearancesOf(playerId: PlayerId): readonly Appearance[];
  fieldInjuriesOf(playerId: PlayerId): readonly FieldInjury[];
}

/** Makes moves and stints of all transactions, in two steps: texts first, as they come; then players. */
export interface InjuryDerivation {
  /** Takes the transactions of one day, all of them. */
  takeDay(transactions: readonly RosterTransaction[]): void;
  /** Players who were ever moved to or from a list. */
  players(): ReadonlySet<PlayerId>;
  /**
   * Nothing can be taken any more.
   *
   * @param more - review items from elsewhere, such as rows that could not even be read
   */
  finish(facts: LeagueFacts, more: readonly ReviewItem[]): InjuryRows;
}

/** @param idOf - a short hash, by which a review item is known from one derivation to the next */
export function openDerivation(context: ReadingContext, idOf: (about: string) => string): InjuryDerivation {
  const coverage = countCoverage();
  const reviews: ReviewItem[] = [];
  const moveRows: InjuryRows['moves'][number][] = [];
  const moves = new Map<PlayerId, Map<string, ReadMove & { readonly date: PlayerMove['date'] }>>();
  const listed = new Set<PlayerId>();

  function take(transaction: RosterTransaction): void {
    const read = readTransaction(transaction, context);
    coverage.add(read);
    reviews.push(...reviewTransaction(read));
    for (const move of read.moves) {
      if (touchesList(move.move)) moveRows.push(moveRow(transaction, move));
      if (move.playerId === null) continue;
      const own = moves.get(move.playerId) ?? new Map<string, ReadMove & { date: PlayerMove['date'] }>();
      moves.set(move.playerId, own);
      own.set(moveKey(move.transactionId, move.ordinal), { ...move, date: transaction.date });
      if (touchesList(move.move)) listed.add(move.playerId);
    }
  }

  return {
    takeDay(transactions) {
      // Text history tells again what the source tells with ids, which say who is meant.
      const told = new Set(
        transactions.filter(({ playerId }) => playerId !== null).map(({ description }) => description),
      );
      for (const transaction of transactions) {
        if (transaction.playerId === null && told.has(transaction.description)) continue;
        take(transaction);
      }
    },
    players: () => listed,
    finish(facts, more) {
      const rows = {
        stints: [] as InjuryRows['stints'][number][],
        lists: [] as InjuryRows['lists'][number][],
        diagnoses: [] as InjuryRows['diagnoses'][number][],
        evidence: [] as InjuryRows['evidence'][number][],
      };
      for (const playerId of [...listed].sort((a, b) => a - b)) {
        const own = moves.get(playerId) ?? new Map<string, never>();
        const derived = deriveStints(
          {
            playerId,
            moves: [...own.values()].map((read) => playerMove(playerId, read)),
            appearances: facts.appearancesOf(playerId),
            fieldInjuries: facts.fieldInjuriesOf(playerId),
          },
          facts.calendar,
        );
        reviews.push(...derived.reviews);
        for (const stint of derived.stints) {
          const made = stintRows(stint, own, facts.factsOf(playerId), facts.clubName);
          rows.stints.push(made.stint);
          rows.lists.push(...made.lists);
          rows.diagnoses.push(...made.diagnoses);
          rows.evidence.push(...made.evidence);
        }
      }
      return {
        moves: moveRows,
        ...rows,
        reviews: reviewRows([...more, ...reviews], context.resolutions, idOf),
        coverage: coverage.rows(),
      };
    },
  };
}

function playerMove(
  playerId: PlayerId,
  { transactionId, ordinal, date, teamId, move, diagnoses }: ReadMove & { date: PlayerMove['date'] },
): PlayerMove {
  const { action, list, fromList, retroactiveTo, reason } = move;
  return {
    transactionId,
    ordinal,
    playerId,
    date,
    teamId,
    action,
    list,
    fromList,
    retroactiveTo,
    reason,
    diagnoses,
  };
}
