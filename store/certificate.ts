import type { Pool, RowDataPacket } from 'mysql2/promise';
import type { IsoDate } from '../core/ids';
import { accountFor } from './certificate-game';
import type { Account, ScheduledAndLoaded } from './certificate-game';
import { keepCertificates } from './certificate-table';
import { sumOfAccounts } from './day-certificate';
import type { CertifiedRange, DayCertificate, GameAccount } from './day-certificate';
import { retryConflicts } from './failures';

/** A game that keeps its day from being complete. */
export interface UncertifiedGame {
  readonly gamePk: number;
  readonly date: IsoDate;
  /** `refused`: final in the tables, but bytes that came later, or the kept ones, were refused. */
  readonly reason: 'missing' | 'quarantined' | 'mismatched' | 'refused';
  readonly message: string;
}

export interface Certificate extends GameAccount {
  /** Null for a range of days. */
  readonly season: number | null;
  /**
   * Some games are scheduled, none of them is missing or refused, and all pitches are there. Games still to be played
   * do not count against it.
   */
  readonly complete: boolean;
  readonly days: readonly DayCertificate[];
  readonly troubled: readonly UncertifiedGame[];
}

interface GameRow extends RowDataPacket, ScheduledAndLoaded {
  readonly gamePk: number;
  readonly season: number;
  readonly errorKind: string | null;
  readonly errorMessage: string | null;
  readonly pitches: number;
  readonly boxPitches: number;
}

/**
 * One statement, so that a game that is reloaded meanwhile is seen whole. Counts the pitch rows themselves, by the
 * primary key's range of each game.
 */
const GAMES = `
  SELECT s.game_pk AS gamePk, s.official_date AS officialDate, s.season, s.state AS listed, g.state AS loaded,
         i.outcome, i.error_kind AS errorKind, i.error_message AS errorMessage,
         (SELECT COUNT(*) FROM pitch p WHERE p.game_pk = g.game_pk) AS pitches,
         (SELECT COALESCE(SUM(l.number_of_pitches), 0) FROM pitching_line l WHERE l.game_pk = g.game_pk) AS boxPitches
  FROM scheduled_game s
  LEFT JOIN game g ON g.game_pk = s.game_pk
  LEFT JOIN game_ingest i ON i.game_pk = s.game_pk`;

/** The query behind a certificate, for whoever wants its plan. */
export function certificateQuery(range: CertifiedRange): readonly [sql: string, values: readonly unknown[]] {
  const order = 'ORDER BY s.official_date, s.game_pk';
  return 'season' in range
    ? [`${GAMES} WHERE s.season = ? ${order}`, [range.season]]
    : [`${GAMES} WHERE s.official_date BETWEEN ? AND ? ${order}`, [range.from, range.to]];
}

/**
 * Counts what became of every scheduled game of a range and keeps the count of each day. A day that comes out as
 * before is not written.
 *
 * @param today - the day in New York: games of it and later ones may be pending
 * @throws IngestError `StoreUnavailable`, `StoreConflict`
 */
export async function certify(pool: Pool, range: CertifiedRange, today: IsoDate): Promise<Certificate> {
  return retryConflicts(async () => {
    const [sql, values] = certificateQuery(range);
    const [rows] = await pool.query<GameRow[]>(sql, [...values]);
    const days = new Map<IsoDate, Mutable<DayCertificate>>();
    const troubled: UncertifiedGame[] = [];
    for (const row of rows) {
      const day = days.get(row.officialDate) ?? {
        date: row.officialDate,
        season: row.season,
        ...sumOfAccounts([]),
      };
      days.set(row.officialDate, day);
      const problem = count(day, row, accountFor(row, today));
      if (problem !== undefined) troubled.push(problem);
    }
    const certificates = [...days.values()];
    await keepCertificates(pool, range, certificates);
    const total = sumOfAccounts(certificates);
    return {
      season: 'season' in range ? range.season : null,
      ...total,
      complete: total.scheduled > 0 && troubled.length === 0,
      days: certificates,
      troubled,
    };
  });
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Enters a game into its day. @returns what is wrong with it, if anything is */
function count(day: Mutable<DayCertificate>, row: GameRow, account: Account): UncertifiedGame | undefined {
  const { gamePk, officialDate: date, outcome, errorKind, errorMessage } = row;
  const refusal = `${errorKind ?? 'refused'}: ${errorMessage ?? 'no reason was recorded'}`;
  day.scheduled += 1;
  day[account] += 1;
  if (account === 'missing') {
    if (outcome !== 'quarantined') {
      return { gamePk, date, reason: 'missing', message: errorKind === null ? whyMissing(row) : refusal };
    }
    day.quarantined += 1;
    return { gamePk, date, reason: 'quarantined', message: refusal };
  }
  if (account !== 'final') return undefined;
  const pitches = Number(row.pitches);
  const boxPitches = Number(row.boxPitches);
  day.pitches += pitches;
  day.boxPitches += boxPitches;
  if (pitches !== boxPitches) {
    day.mismatched += 1;
    const message = `${pitches} pitches, ${boxPitches} in the box score`;
    return { gamePk, date, reason: 'mismatched', message };
  }
  if (outcome === 'quarantined') return { gamePk, date, reason: 'refused', message: refusal };
  return undefined;
}

function whyMissing({ listed, loaded, outcome }: GameRow): string {
  const asked = outcome === null ? 'never asked for' : `last attempt: ${outcome.replace('_', ' ')}`;
  return `${listed} by the schedule, ${loaded ?? 'nothing'} in the tables; ${asked}`;
}
