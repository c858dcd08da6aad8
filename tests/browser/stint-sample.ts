import { COUNTERS } from '../../core/stats/measures/counters';
import { sampleStintRows, stintIdOf, type SampleStint } from './sample-stint-rows';
import type { Tables } from './sample-rows';
import { snakeCase } from './statistics-sample';

/** The pitcher of {@link trackless}. */
const UNTRACKED = 990_020;
const GAMES = 6;

const dayAt = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

/** A pitcher with six games on either side of a stint, of whom cameras saw nothing: counts only. */
export function trackless(): { tables: Tables; stint: string } {
  const [hurt, back] = ['2025-06-10', '2025-07-05'];
  const stint: SampleStint = {
    person: { playerId: UNTRACKED, name: 'Osric Penhale', position: 'RHP', club: 2, clubName: 'Saltmarsh Herons' },
    placed: hurt,
    lists: [[15]],
    reason: 'Right shoulder strain',
    diagnoses: [['shoulder', 'right', 'strain']],
    ended: back,
  }; // prettier-ignore
  const player_game = Array.from({ length: 2 * GAMES }, (_, index) => ({
    player_id: UNTRACKED,
    role: 'pitcher',
    game_pk: 820_000 + index,
    season: 2025,
    official_date: index < GAMES ? dayAt(hurt, (index - GAMES) * 5) : dayAt(back, (index - GAMES) * 5),
    game_number: 1,
    game_type: 'R',
    ...Object.fromEntries(COUNTERS.map((counter) => [snakeCase(counter), 0])),
    plate_appearances: 24,
    at_bats: 22,
    hits: 5 + (index % 3),
    walks: 2,
    strike_outs: 4 + (index % 4),
    pitches: 90 + index,
    swings: 42,
    whiffs: 8 + (index % 5),
    called_strikes: 15,
    in_play: 16,
  }));
  return { tables: { player_game, ...sampleStintRows(stint, '2025-09-30') }, stint: stintIdOf(stint) };
}

/** Rows of `game` with their sources for all games of `player_game`, and the run that compared the season of 2025. */
export function gameSourceRows({ player_game: lines = [] }: Tables): Tables {
  const days = new Map(lines.map((line) => [Number(line['game_pk']), String(line['official_date'])]));
  const hash = (gamePk: number) => gamePk.toString(16).padStart(64, 'b');
  return {
    game: [...days].map(([gamePk, date]) => ({
      game_pk: gamePk, source: 'league', season: Number(date.slice(0, 4)), game_type: 'R', official_date: date, double_header: 'N', game_number: 1,
      state: 'final', detailed_state: 'Final', away_team_id: 9_001, home_team_id: 9_002, innings: 9, plate_appearances: 48, pitches: 180,
      tracked_pitches: 180, lake_key: `league/games/${date}/${gamePk}/${hash(gamePk)}.json.gz`, content_hash: hash(gamePk),
      observed_at: `${date} 23:58:30`, parser_version: 1, workflow_id: `ingest-game/${gamePk}`, loaded_at: `${date} 23:59:00`,
    })),
    season_statistics: [
      {
        season: 2025, fingerprint: 'f'.repeat(64), measures_version: 1, statistics_version: 2, stints: 3, rows_written: 100,
        workflow_id: 'compute-statistics/2025', run_id: '00000000-0000-4000-8000-000000000001', computed_at: '2025-10-02 10:00:00',
      },
    ],
  }; // prettier-ignore
}
