import type { Connection, Pool, RowDataPacket } from 'mysql2/promise';
import type { GamePk, IsoDate } from '../core/ids';
import { nameOfPitch } from '../core/statcast/savant-pitch';
import type { SavantPitch } from '../core/statcast/savant-pitch';
import { difference } from './bulk/difference';
import { cells } from './bulk/table';
import type { Cell } from './bulk/table';
import { pitchStatcastTable } from './bulk/tables';
import { readGameRows, upsertRows } from './bulk/write-rows';
import { retryConflicts } from './failures';
import { inTransaction } from './in-transaction';

export interface StatcastLoad {
  readonly rows: number;
  /** Rows whose pitch is loaded: same game, turn at bat, number, pitcher, batter and count. */
  readonly matched: number;
  readonly unmatched: number;
  /** The first of those without a pitch, each with the reason. */
  readonly firstUnmatched: readonly string[];
  /** Rows added, changed or removed. */
  readonly written: number;
}

const LAKE_KEY = pitchStatcastTable.fields.indexOf('lakeKey');

const NAMED_UNMATCHED = 20;

/**
 * Hangs what Savant says on pitches that are loaded, game by game, each in one transaction. A row counts as a pitch's
 * own when pitcher, batter and count agree too, so that a numbering that slipped is named and not believed. Rows that
 * are there already are not written again; rows whose pitch a correction has taken away are removed.
 *
 * @param lakeKey - key of the CSV file in the lake
 * @throws IngestError `RowRefused` when the database refuses a value, `StoreUnavailable`, `StoreConflict`
 */
export async function loadStatcast(
  pool: Pool,
  pitches: readonly SavantPitch[],
  lakeKey: string,
): Promise<StatcastLoad> {
  const games = new Map<GamePk, SavantPitch[]>();
  for (const pitch of pitches) games.set(pitch.gamePk, [...(games.get(pitch.gamePk) ?? []), pitch]);
  const total = { rows: pitches.length, matched: 0, unmatched: 0, written: 0 };
  const firstUnmatched: string[] = [];
  for (const [gamePk, ofGame] of [...games].sort(([a], [b]) => a - b)) {
    const done = await retryConflicts(() =>
      inTransaction(pool, (own) => loadGame(own, gamePk, ofGame, lakeKey)),
    );
    total.matched += ofGame.length - done.unmatched.length;
    total.unmatched += done.unmatched.length;
    total.written += done.written;
    firstUnmatched.push(...done.unmatched.slice(0, NAMED_UNMATCHED - firstUnmatched.length));
  }
  return { ...total, firstUnmatched };
}

interface LoadedPitch extends RowDataPacket {
  readonly atBatIndex: number;
  readonly eventIndex: number;
  readonly officialDate: IsoDate;
  readonly pitchNumber: number;
  readonly pitcherId: number;
  readonly batterId: number;
  readonly balls: number;
  readonly strikes: number;
}

async function loadGame(
  connection: Connection,
  gamePk: GamePk,
  pitches: readonly SavantPitch[],
  lakeKey: string,
): Promise<{ readonly unmatched: readonly string[]; readonly written: number }> {
  // The lock that loads of the game take: its pitches stay as they are until we are done.
  await connection.query('SELECT game_pk FROM game_ingest WHERE game_pk = ? FOR UPDATE', [gamePk]);
  const [loaded] = await connection.query<LoadedPitch[]>(
    'SELECT at_bat_index AS atBatIndex, event_index AS eventIndex, official_date AS officialDate, ' +
      'pitch_number AS pitchNumber, pitcher_id AS pitcherId, batter_id AS batterId, balls_before AS balls, ' +
      'strikes_before AS strikes FROM pitch WHERE game_pk = ? ORDER BY at_bat_index, event_index',
    [gamePk],
  );
  const byNumber = new Map(loaded.map((pitch) => [`${pitch.atBatIndex}/${pitch.pitchNumber}`, pitch]));
  const unmatched: string[] = [];
  const rows: Cell[][] = [];
  for (const pitch of pitches) {
    const own = byNumber.get(`${pitch.atBatIndex}/${pitch.pitchNumber}`);
    const objection = own === undefined ? 'no such pitch is loaded' : disagreement(pitch, own);
    if (own === undefined || objection !== undefined) {
      unmatched.push(`${nameOfPitch(pitch)}: ${objection}`);
      continue;
    }
    const { eventIndex, officialDate } = own;
    const place = { gamePk, atBatIndex: pitch.atBatIndex, eventIndex, officialDate, lakeKey };
    rows.push(cells(pitchStatcastTable, { ...place, ...pitch.values }));
  }
  const existing = await readGameRows(connection, pitchStatcastTable, gamePk);
  const written = await writeChanged(connection, existing, rows);
  const orphans = await removeOrphans(connection, gamePk, existing, loaded);
  return { unmatched, written: written + orphans };
}

/** What speaks against a pitch being the one that the row is about. */
function disagreement(pitch: SavantPitch, own: LoadedPitch): string | undefined {
  if (pitch.pitcherId !== own.pitcherId) return `pitcher ${pitch.pitcherId}, loaded is ${own.pitcherId}`;
  if (pitch.batterId !== own.batterId) return `batter ${pitch.batterId}, loaded is ${own.batterId}`;
  if (pitch.balls === null || pitch.strikes === null) return undefined;
  if (pitch.balls === own.balls && pitch.strikes === own.strikes) return undefined;
  return `count ${pitch.balls}-${pitch.strikes}, loaded is ${own.balls}-${own.strikes}`;
}

/** Writes what is new or differs; that another file says the same again is no difference. */
async function writeChanged(
  connection: Connection,
  existing: readonly Cell[][],
  rows: readonly Cell[][],
): Promise<number> {
  const withoutFile = (row: readonly Cell[]) =>
    row.map((cell, position) => (position === LAKE_KEY ? null : cell));
  const { added, changed } = difference(pitchStatcastTable, existing.map(withoutFile), rows.map(withoutFile));
  const keyOf = (row: readonly Cell[]) =>
    pitchStatcastTable.keyPositions.map((position) => row[position]).join('/');
  const differing = new Set([...added, ...changed.map(({ after }) => after)].map(keyOf));
  const writing = rows.filter((row) => differing.has(keyOf(row)));
  if (writing.length > 0) await upsertRows(connection, pitchStatcastTable, writing);
  return writing.length;
}

async function removeOrphans(
  connection: Connection,
  gamePk: GamePk,
  existing: readonly Cell[][],
  loaded: readonly LoadedPitch[],
): Promise<number> {
  const pitches = new Set(
    loaded.map(({ atBatIndex, eventIndex }) => `${gamePk}/${atBatIndex}/${eventIndex}`),
  );
  const keys = existing.map((row) => pitchStatcastTable.keyPositions.map((position) => row[position]));
  const orphans = keys.filter((key) => !pitches.has(key.join('/')));
  if (orphans.length > 0) {
    await connection.query(
      'DELETE FROM `pitch_statcast` WHERE (`game_pk`, `at_bat_index`, `event_index`) IN (?)',
      [orphans],
    );
  }
  return orphans.length;
}
