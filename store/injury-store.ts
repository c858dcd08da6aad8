import type { IsoDate, PlayerId } from '../core/ids';
import type { InjuryRows } from '../core/injuries/injury-rows';
import type { KnownPerson } from '../core/injuries/people/known-person';
import type { ReviewItem } from '../core/injuries/review-item';
import type { Appearance, FieldInjury } from '../core/injuries/stint';
import type { RegisterPersonRow } from '../core/injuries/people/register-person';
import type { RosterTransaction } from '../core/transactions/roster-transaction';
import type { StoreConnections } from './connections';
import { coverage } from './coverage';
import type { Coverage } from './coverage';
import { storeFailure } from './failures';
import { knownPeople } from './known-people';
import * as facts from './league-facts';
import { loadRegister } from './load-register';
import { loadTransactions } from './load-transactions';
import type { TransactionLoad } from './load-transactions';
import { readReviewItems } from './read/review-queue';
import type { ReviewFilter, ReviewLine } from './read/review-queue';
import { recordDerivation } from './record-derivation';
import type { DerivationNote } from './record-derivation';
import type { TransactionContent } from './transaction-content';
import { hasTransactions, transactionDays } from './transaction-days';
import { writeInjuries } from './write-injuries';
import type { InjuriesWritten } from './write-injuries';

/** What is known of the league beside the transactions, for the making of stints. */
export interface League {
  /** The newest day of which anything is loaded; null for an empty database. */
  readonly newestDay: IsoDate | null;
  readonly games: readonly facts.ClubGame[];
  readonly certified: ReadonlyMap<IsoDate, boolean>;
  readonly appearances: ReadonlyMap<PlayerId, readonly Appearance[]>;
  readonly fieldInjuries: ReadonlyMap<PlayerId, readonly FieldInjury[]>;
  /** By `<team id>/<season>`. */
  readonly clubNames: ReadonlyMap<string, string>;
  readonly players: ReadonlyMap<PlayerId, facts.NamedPlayer>;
  readonly refused: readonly ReviewItem[];
}

/** The part of the facade that has to do with transactions and injuries. */
export interface InjuryStore {
  /** Brings the table of transactions to what an answer or a file says. */
  loadTransactions(content: TransactionContent): Promise<TransactionLoad>;
  /** Brings the register of persons up to date. */
  loadRegister(
    people: readonly RegisterPersonRow[],
  ): Promise<{ readonly rows: number; readonly written: number }>;
  /** True when the source has told of any transaction of these days, both included. */
  hasTransactions(from: IsoDate, to: IsoDate): Promise<boolean>;
  /** All transactions, day by day, each day whole. */
  transactionDays(): AsyncIterable<readonly RosterTransaction[]>;
  /** Whom a name in a text can stand for. */
  knownPeople(): Promise<KnownPerson[]>;
  /** @param players - whose appearances are asked for */
  league(players: ReadonlySet<PlayerId>): Promise<League>;
  /** Makes the tables of moves and stints those of a derivation. */
  writeInjuries(rows: InjuryRows): Promise<InjuriesWritten>;
  recordDerivation(note: DerivationNote): Promise<void>;
  coverage(): Promise<Coverage>;
  /** What a person should look at, the newest first. */
  reviewItems(filter: ReviewFilter): Promise<ReviewLine[]>;
}

function fail(error: unknown): never {
  throw storeFailure(error);
}

async function* failing<T>(rows: AsyncIterable<T>): AsyncIterable<T> {
  try {
    yield* rows;
  } catch (error) {
    fail(error);
  }
}

export function injuryStore(connections: StoreConnections): InjuryStore {
  const { pool, prisma } = connections;
  async function league(players: ReadonlySet<PlayerId>): Promise<League> {
    const games = await facts.clubGames(pool);
    return {
      newestDay: await facts.newestDay(pool),
      games,
      certified: await facts.certifiedGameDays(pool),
      appearances: await facts.appearances(pool, players, games),
      fieldInjuries: await facts.fieldInjuries(pool, players),
      clubNames: await facts.clubNames(pool),
      players: await facts.namedPlayers(pool),
      refused: await facts.refusedTransactions(pool),
    };
  }
  return {
    loadTransactions: (content) => loadTransactions(pool, content),
    loadRegister: (people) => loadRegister(pool, people),
    hasTransactions: (from, to) => hasTransactions(pool, from, to).catch(fail),
    transactionDays: () => failing(transactionDays(pool)),
    knownPeople: () => knownPeople(pool).catch(fail),
    league: (players) => league(players).catch(fail),
    writeInjuries: (rows) => writeInjuries(pool, rows),
    recordDerivation: (note) => recordDerivation(pool, note),
    coverage: () => coverage(connections).catch(fail),
    reviewItems: (filter) => readReviewItems(prisma, filter).catch(fail),
  };
}
