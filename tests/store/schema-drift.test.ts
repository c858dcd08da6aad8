import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  DERIVED_TABLES,
  rosterTransactionTable,
  transactionRefusalTable,
} from '../../store/bulk/injury-tables';
import { columnName } from '../../store/bulk/table';
import { SERVING_TABLES, registerPersonTable } from '../../store/bulk/tables';
import { schemaTables } from '../../store/schema-model';
import { describeEachEngine } from '../setup/database';
import { actualShapes, wantedShapes } from './database-tables';
import type { TableShapes } from './database-tables';
import { storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';

const tables = schemaTables(readFileSync('prisma/schema.prisma', 'utf8'));

describeEachEngine('the database after all migrations', (engine) => {
  let under: StoreUnderTest;
  let actual: TableShapes;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
    actual = await actualShapes(under.beside, under.database.name);
  });
  afterAll(() => under.close());

  test('is what the Prisma schema says: tables, columns, types, keys, indexes, collation', () => {
    expect(Object.keys(actual).length).toBeGreaterThan(10);
    expect(actual).toEqual(wantedShapes(tables));
  });

  // The comparison itself: each of these changes must be seen.
  const changes = [
    ['another type', 'player', 'ALTER TABLE player MODIFY weight INT NULL'],
    ['another length', 'player', 'ALTER TABLE player MODIFY full_name VARCHAR(121) NOT NULL'],
    ['a sign', 'runner_movement', 'ALTER TABLE runner_movement MODIFY runner_id INT NOT NULL'],
    ['single precision', 'pitch', 'ALTER TABLE pitch MODIFY start_speed FLOAT NULL'],
    ['lost milliseconds', 'game', 'ALTER TABLE game MODIFY game_date DATETIME NULL'],
    ['a null that may be', 'game', 'ALTER TABLE game MODIFY state VARCHAR(16) NULL'],
    [
      'a number in place of a boolean',
      'game_player',
      'ALTER TABLE game_player MODIFY played TINYINT NOT NULL',
    ],
    ['a default', 'inning_line', 'ALTER TABLE inning_line ALTER COLUMN runs_away SET DEFAULT 3'],
    ['a missing column', 'venue_season', 'ALTER TABLE venue_season DROP COLUMN capacity'],
    ['one column too many', 'team_season', 'ALTER TABLE team_season ADD COLUMN mascot VARCHAR(9) NULL'],
    ['a missing index', 'batted_ball', 'DROP INDEX batted_ball_batter_id_official_date_idx ON batted_ball'],
    ['a unique index', 'play_event', 'CREATE UNIQUE INDEX u ON play_event (game_pk, start_time)'],
    [
      'another order in a key',
      'day_ingest',
      'ALTER TABLE day_ingest DROP PRIMARY KEY, ADD PRIMARY KEY (run_id, official_date)',
    ],
    [
      'another collation',
      'data_source',
      'ALTER TABLE data_source MODIFY copyright VARCHAR(500) COLLATE utf8mb4_bin NOT NULL',
    ],
    [
      'a foreign key',
      'pitching_line',
      'ALTER TABLE pitching_line ADD FOREIGN KEY (player_id) REFERENCES player (player_id)',
    ],
    ['a table too many', 'scratch', 'CREATE TABLE scratch (id INT PRIMARY KEY)'],
  ] as const;
  // TiDB stores the rows in the primary key's order and cannot change it.
  const possible = changes.filter(([change]) => engine !== 'tidb' || change !== 'another order in a key');
  test.each(possible)('differs from it with %s', async (_, table, statement) => {
    await under.beside.query(statement);
    const after = await actualShapes(under.beside, under.database.name);
    expect(after[table]).not.toEqual(wantedShapes(tables)[table]);
  });
});

/** All tables that are written by rows of cells; those of operators are written by name. */
const WRITTEN_TABLES = [
  ...SERVING_TABLES,
  registerPersonTable,
  rosterTransactionTable,
  transactionRefusalTable,
  ...DERIVED_TABLES,
];

describe('the names of columns', () => {
  test('follow the one rule by which the bulk writer makes them', () => {
    const fields = tables.flatMap(({ columns }) => columns);
    expect(fields.length).toBeGreaterThan(200);
    expect(fields.map(({ field }) => columnName(field))).toEqual(fields.map(({ name }) => name));
  });

  test('are those of the bulk writer, as are its primary keys, in every table that visitors read', () => {
    for (const definition of WRITTEN_TABLES) {
      const table = tables.find(({ name }) => name === definition.name);
      const columns = definition.columns.map((column) => column.slice(1, -1));
      expect(columns).toEqual(table?.columns.map(({ name }) => name));
      expect(definition.keyPositions.map((position) => columns[position])).toEqual(table?.primaryKey);
    }
  });

  test('end with those by which the latest game wins, where rows are shared', () => {
    const shared = tables.filter(({ columns }) => columns.some(({ name }) => name === 'as_of_game_pk'));
    expect(shared.map(({ name }) => name)).toEqual(['team_season', 'venue_season', 'player']);
    for (const { columns } of shared) {
      expect(columns.slice(-2).map(({ name }) => name)).toEqual(['as_of_date', 'as_of_game_pk']);
    }
  });
});
