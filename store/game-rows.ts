import type { Connection } from 'mysql2/promise';
import type { ParsedGame } from '../core/gameday/parsed-game';
import { difference } from './bulk/difference';
import type { RowDifference } from './bulk/difference';
import { loadRows } from './bulk/load-data';
import { cells } from './bulk/table';
import type { Cell, Table } from './bulk/table';
import {
  battedBallTable,
  battingLineTable,
  gamePlayerTable,
  gameTable,
  inningLineTable,
  pitchTable,
  pitchingLineTable,
  plateAppearanceTable,
  playEventTable,
  playerTable,
  runnerMovementTable,
  teamSeasonTable,
  venueSeasonTable,
} from './bulk/tables';
import { applyDifference, insertRows, readGameRows, upsertLatestRows, upsertRows } from './bulk/write-rows';
import { changesOf, parserChange } from './game-changes';
import type { GameChange } from './game-changes';
import type { CurrentVersion, GameVersion } from './game-version';

interface VersionedGame {
  readonly parsed: ParsedGame;
  readonly version: GameVersion;
}

/** What became of a game's rows. */
export interface WrittenGame {
  readonly rowsWritten: number;
  readonly changes: readonly GameChange[];
}

type Cells = readonly (readonly Cell[])[];

/** A table of which a game owns rows: its definition, and the game's rows as cells. */
interface OwnTable {
  readonly definition: Table<never>;
  readonly rowsOf: (parsed: ParsedGame) => Cells;
}

function own<Row>(definition: Table<Row>, rows: (parsed: ParsedGame) => readonly Row[]): OwnTable {
  return {
    definition: definition as unknown as Table<never>,
    rowsOf: (parsed) => rows(parsed).map((row) => cells(definition, row)),
  };
}

/** All that belongs to one game alone, but the game's own row. */
const OWN_TABLES: readonly OwnTable[] = [
  own(pitchTable, (parsed) => parsed.pitches),
  own(plateAppearanceTable, (parsed) => parsed.plateAppearances),
  own(battedBallTable, (parsed) => parsed.battedBalls),
  own(runnerMovementTable, (parsed) => parsed.runners),
  own(playEventTable, (parsed) => parsed.events),
  own(inningLineTable, (parsed) => parsed.innings),
  own(gamePlayerTable, (parsed) => parsed.roster),
  own(battingLineTable, (parsed) => parsed.batting),
  own(pitchingLineTable, (parsed) => parsed.pitching),
];

/**
 * Inserts the rows of games of which nothing is there yet, a table at a time for all of them.
 *
 * @param byFile - stream them by `LOAD DATA LOCAL`, which costs the server half of what statements do
 */
export async function insertGames(
  connection: Connection,
  games: readonly VersionedGame[],
  byFile: boolean,
): Promise<Map<number, WrittenGame>> {
  const rowsWritten = new Map<number, number>(games.map(({ parsed }) => [parsed.game.gamePk, 1]));
  for (const { definition, rowsOf } of OWN_TABLES) {
    const rows: (readonly Cell[])[] = [];
    for (const { parsed } of games) {
      const { gamePk } = parsed.game;
      const ofGame = rowsOf(parsed);
      rowsWritten.set(gamePk, (rowsWritten.get(gamePk) ?? 0) + ofGame.length);
      for (const row of ofGame) rows.push(row);
    }
    if (rows.length > 0) await (byFile ? loadRows : insertRows)(connection, definition, rows);
  }
  return new Map([...rowsWritten].map(([gamePk, count]) => [gamePk, { rowsWritten: count, changes: [] }]));
}

/** Turns the rows of one version of a game into those of another; writes what differs, and tells it. */
export async function replaceGame(
  connection: Connection,
  parsed: ParsedGame,
  version: GameVersion,
  current: CurrentVersion,
): Promise<WrittenGame> {
  const { game } = parsed;
  const row = cells(gameTable, { ...game, ...version, loadedAt: version.observedAt });
  const changes = changesOf(
    gameTable,
    difference(gameTable, await readGameRows(connection, gameTable, game.gamePk), [row]),
  );
  let rowsWritten = 1;
  for (const { definition, rowsOf } of OWN_TABLES) {
    const existing = await readGameRows(connection, definition, game.gamePk);
    const found = difference(definition, existing, rowsOf(parsed));
    rowsWritten += await applyDifference(connection, definition, found);
    if (definition.name === pitchTable.name && movesPitches(definition, found)) {
      // Savant's rows are keyed by the place of their pitch; they come back with the next load of their file.
      await connection.query('DELETE FROM pitch_statcast WHERE game_pk = ?', [game.gamePk]);
    }
    changes.push(...changesOf(definition, found));
  }
  // What two parsers read differently is no correction of the source's, and can't be told from one.
  const sameParser = current.parserVersion === version.parserVersion;
  return {
    rowsWritten,
    changes: sameParser ? changes : [parserChange(game.gamePk, current.parserVersion, version.parserVersion)],
  };
}

/** Fields by which a pitch of Savant's is known to be the one at its place. */
const IDENTITY: ReadonlySet<string> = new Set(['pitchNumber', 'pitcherId', 'batterId']);

/** Whether a pitch may now stand where another one stood. */
function movesPitches<Row>({ fields }: Table<Row>, { added, removed, changed }: RowDifference): boolean {
  if (added.length > 0 || removed.length > 0) return true;
  return changed.some(({ before, after }) =>
    fields.some((field, position) => IDENTITY.has(field) && before[position] !== after[position]),
  );
}

/** Writes the games' own rows. */
export async function writeGameRows(connection: Connection, games: readonly VersionedGame[]): Promise<void> {
  const loadedAt = new Date().toISOString();
  await upsertRows(
    connection,
    gameTable,
    games.map(({ parsed, version }) => cells(gameTable, { ...parsed.game, ...version, loadedAt })),
  );
}

interface DatedRow {
  readonly asOfDate: string;
  readonly asOfGamePk: number;
}

/** Writes the rows that games share (ballparks, clubs, players), each as the latest of the games describes it. */
export async function writeSharedRows(connection: Connection, games: readonly ParsedGame[]): Promise<void> {
  const write = async <Row extends DatedRow>(
    definition: Table<Row>,
    rows: readonly Row[],
    keyOf: (row: Row) => number,
  ) => {
    const latest = new Map<number, Row>();
    for (const row of rows) {
      const before = latest.get(keyOf(row));
      if (before === undefined || isLater(row, before)) latest.set(keyOf(row), row);
    }
    const sorted = [...latest].sort(([a], [b]) => a - b).map(([, row]) => cells(definition, row));
    await upsertLatestRows(connection, definition, sorted);
  };
  // A batch may span a new year's day: club and ballpark are keyed with their season.
  const withSeason = (id: number, season: number) => id * 10_000 + season;
  const venues = games.flatMap(({ venues: rows }) => rows);
  await write(venueSeasonTable, venues, (row) => withSeason(row.venueId, row.season));
  const teams = games.flatMap(({ teams: rows }) => rows);
  await write(teamSeasonTable, teams, (row) => withSeason(row.teamId, row.season));
  const players = games.flatMap(({ players: rows }) => rows);
  await write(playerTable, players, (row) => row.playerId);
}

function isLater(row: DatedRow, other: DatedRow): boolean {
  if (row.asOfDate !== other.asOfDate) return row.asOfDate > other.asOfDate;
  return row.asOfGamePk >= other.asOfGamePk;
}
