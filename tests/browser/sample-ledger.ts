import type { SampleGame } from './sample-game';
import type { Tables } from './sample-rows';

interface LedgerSetup {
  tables: Tables;
  dates: string[];
  /** A final game that was seen live and corrected twice. */
  corrected: SampleGame;
  quarantinedGamePk: number;
  /** A day whose newest run failed. */
  failedDate: string;
}

type Row = Record<string, unknown>;

const hash = (gamePk: number, letter: string): string => String(gamePk).padStart(64, letter);

function versions({ gamePk, date, away, home, tables }: SampleGame): Row[] {
  const game = tables.game![0]!;
  const version = (letter: string, time: string, changes: Row): Row => ({
    game_pk: gamePk, content_hash: hash(gamePk, letter), lake_key: `league/games/${date}/${gamePk}/${hash(gamePk, letter)}.json.gz`,
    feed_timestamp: `${date} ${time}`, observed_at: `${date} ${time}`, official_date: date, state: 'final', away_score: away,
    home_score: home, plate_appearances: game.plate_appearances, pitches: game.pitches, parser_version: 1, rows_written: 12,
    workflow_id: `game/${gamePk}`, recorded_at: `${date} ${time}`, replaced_hash: null, ...changes,
  }); // prettier-ignore
  return [
    version('c', '22:10:00', {
      state: 'in_progress',
      away_score: 1,
      home_score: 0,
      pitches: 120,
      rows_written: 900,
    }),
    version('d', '23:50:00', { replaced_hash: hash(gamePk, 'c'), rows_written: 1_240 }),
    version('e', '23:55:00', { replaced_hash: hash(gamePk, 'd') }),
    version('a', '23:58:00', { replaced_hash: hash(gamePk, 'e') }),
    version('b', '22:00:00', { state: 'in_progress', pitches: 80, rows_written: 0 }),
  ];
}

function changes({ gamePk }: SampleGame): Row[] {
  const change = (letter: string, field: string, rows: number, example: readonly [string, string | null, string]): Row => ({
    game_pk: gamePk, content_hash: hash(gamePk, letter), table_name: 'pitch', kind: 'changed', field, row_count: rows,
    example_key: example[0], example_before: example[1], example_after: example[2],
  }); // prettier-ignore
  return [
    { ...change('d', '', 143, ['40/0', null, '']), kind: 'added', example_after: null },
    {
      ...change('d', '', 38, ['40', null, '']),
      kind: 'added',
      table_name: 'plate_appearance',
      example_after: null,
    },
    change('d', 'break_angle', 118, ['3/5', '12', '26.4']),
    change('d', 'type_confidence', 120, ['0/0', null, '0.91']),
    change('d', 'break_length', 120, ['0/0', null, '4.8']),
    change('d', 'break_y', 120, ['0/0', null, '24']),
    change('d', 'extension', 1, ['7/2', null, '6.2']),
    change('e', 'pitch_type', 2, ['3/5', 'FF', 'SI']),
    { ...change('a', 'attendance', 1, [String(gamePk), '21,300', '21,400']), table_name: 'game' },
  ];
}

function findings({ corrected, quarantinedGamePk, dates }: LedgerSetup): Row[] {
  const finding = (game_pk: number, ordinal: number, rest: Row): Row => ({
    game_pk, ordinal, content_hash: hash(game_pk, 'a'), official_date: dates.at(-1), ...rest,
  }); // prettier-ignore
  return [
    finding(corrected.gamePk, 0, { rule: 'physical_range', grade: 'warn', place: 'pitch 3/5', message: 'start speed 150 mph: expected 30 to 110' }),
    finding(corrected.gamePk, 1, { rule: 'turns_of_batter', grade: 'warn', place: 'player 900003', message: '4 plate appearances, 5 in the box score' }),
    finding(quarantinedGamePk, 0, { rule: 'innings_contiguous', grade: 'quarantine', place: 'plate appearance 9', message: 'top of inning 3 follows bottom of inning 1' }),
  ]; // prettier-ignore
}

const SUMS = {
  postponed: 0,
  cancelled: 0,
  suspended: 0,
  pending: 0,
  missing: 0,
  quarantined: 0,
  mismatched_games: 0,
};

function certificates({ tables, dates }: LedgerSetup): Row[] {
  const today = dates.map((date) => {
    const scheduled = tables.scheduled_game!.filter((row) => row.official_date === date);
    const games = tables.game!.filter((row) => row.official_date === date);
    const postponed = scheduled.filter((row) => row.state === 'postponed').length;
    const pitches = games.reduce((sum, row) => sum + Number(row.pitches), 0);
    const missing = scheduled.length - postponed - games.length;
    return {
      ...SUMS, official_date: date, season: 2026, scheduled: scheduled.length, final: games.length, postponed, missing,
      quarantined: missing, pitches, box_pitches: pitches, certified_at: `${date} 23:59:30`,
    }; // prettier-ignore
  });
  return [...today, ...earlierSeason()];
}

/** The first weeks of the season before (axe reads every cell of their table): whole but for one game, with off days, small days and full ones. */
function earlierSeason(): Row[] {
  const opening = Date.parse('2025-03-27T00:00:00Z');
  return Array.from({ length: 70 }, (_, day) => {
    const official_date = new Date(opening + day * 86_400_000).toISOString().slice(0, 10);
    const scheduled = day % 31 === 0 ? 3 : day % 7 === 4 ? 9 : 15;
    const missing = day === 60 ? 1 : 0;
    const pitches = (scheduled - missing) * 290;
    return {
      ...SUMS, official_date, season: 2025, scheduled, final: scheduled - missing, missing, pitches, box_pitches: pitches,
      certified_at: '2025-10-01 12:00:00',
    }; // prettier-ignore
  }).filter((_, day) => day % 29 !== 17);
}

/** What the operators' tables say of the sample league: versions, findings, certificates, a failed run, an audit. */
export function sampleLedger(setup: LedgerSetup): Tables {
  const { failedDate, dates, corrected } = setup;
  return {
    game_version: versions(corrected),
    game_change: changes(corrected),
    game_finding: findings(setup),
    day_certificate: certificates(setup),
    day_ingest: [
      {
        official_date: failedDate, workflow_id: `day/${failedDate}`, run_id: '00000000-0000-4000-8000-ffffffffffff', scheduled: 0,
        loaded: 0, unchanged: 0, pending: 0, not_played: 0, quarantined: 0, missing: 0, rows_written: 0,
        started_at: `${failedDate} 20:00:00`, finished_at: `${failedDate} 20:00:02`, error_kind: 'ShapeMismatch',
        error_message: 'not a schedule: an object is expected',
      },
    ],
    lake_audit: [
      {
        workflow_id: 'audit', run_id: '00000000-0000-4000-8000-eeeeeeeeeeee', from_day: dates[0], to_day: dates.at(-1), entries: 40,
        objects: 40, bytes: 4_200_000, rows_checked: 75, problems: 0, started_at: `${dates.at(-1)} 09:00:00`,
        finished_at: `${dates.at(-1)} 09:00:41`,
      },
    ],
  }; // prettier-ignore
}
