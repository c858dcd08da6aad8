import { addDays, parseIsoDate } from '../../core/calendar';
import type { IsoDate } from '../../core/ids';
import { COUNTERS, type GameForm } from '../../core/stats/measures/counters';
import { emptyForm } from '../../core/stats/measures/empty-form';
import { teamIdOf, type Tables } from './sample-rows';
import { sampleStintRows, stintIdOf, type SampleStint } from './sample-stint-rows';
import { seededRandom, type Random } from './seeded-random';
import { snakeCase, statisticsSample, type StatisticsSample } from './statistics-sample';

/** Players with careers of several seasons, on top of the sample of statistics. */
export interface CareerSample extends StatisticsSample {
  /** Pitches and bats. */
  twoWayId: number;
  /** Pitches where nothing is tracked. */
  untrackedId: number;
  /** On a roster, and never in a game. */
  benchId: number;
  /** Another pitcher with games and one injury over a winter. */
  rivalId: number;
  /** The pitcher’s injury of an earlier season. */
  earlyStint: string;
  /** Games by player and season, as planted. */
  twoWayGames: number;
}

const TWO_WAY = 990_020;
const UNTRACKED = 990_021;
const BENCH = 990_022;
const RIVAL = 990_011;
const CLUB_NAMES = [
  ['Northport Herons', 'NPH'],
  ['Alder Creek Millers', 'ACM'],
  ['Santa Rosalía Faros', 'SRF'],
] as const;

const day = (text: string): IsoDate => parseIsoDate(text, 'day');
const round = (value: number): number => Math.round(value * 100) / 100;

/** A starter's game in sums. @param tracked - whether anything is measured */
function pitched(random: Random, velocity: number, tracked: boolean): GameForm {
  const form = emptyForm();
  const [pitches, fastballs] = [88 + Math.floor(random.next() * 14), 48 + Math.floor(random.next() * 10)];
  Object.assign(form, {
    plateAppearances: 24, atBats: 22, hits: 4 + Math.floor(random.next() * 4), homeRuns: Math.floor(random.next() * 2), walks: 2,
    strikeOuts: 3 + Math.floor(random.next() * 6), pitches, swings: 42, whiffs: 8 + Math.floor(random.next() * 6), calledStrikes: 15, inPlay: 16,
  }); // prettier-ignore
  if (tracked)
    Object.assign(form, {
      located: pitches, inZone: 45, zoneSwings: 28, chases: 10 + Math.floor(random.next() * 6), typed: pitches, fastballs,
      fastballSpeeds: fastballs, fastballSpeedSum: round(fastballs * random.normal(velocity, 0.5)),
      fastballSpins: fastballs, fastballSpinSum: round(fastballs * random.normal(2_260, 30)),
      releases: fastballs, releaseHeightSum: round(fastballs * random.normal(5.9, 0.04)), exitVelocities: 16, exitVelocitySum: round(16 * random.normal(89, 2)),
    }); // prettier-ignore
  return form;
}

/** A batter's game in sums. */
function batted(random: Random): GameForm {
  const form = emptyForm();
  const hits = Math.floor(random.next() * 3);
  Object.assign(form, {
    plateAppearances: 4, atBats: 4, hits, homeRuns: hits === 2 && random.next() < 0.4 ? 1 : 0, strikeOuts: Math.floor(random.next() * 2),
    pitches: 16, swings: 8, whiffs: Math.floor(random.next() * 4), located: 16, inZone: 8, chases: Math.floor(random.next() * 4),
    exitVelocities: 3, exitVelocitySum: round(3 * random.normal(90, 5)), hardHits: 1, inPlay: 3,
  }); // prettier-ignore
  return form;
}

interface Played {
  gamePk: number;
  date: string;
  playerId: number;
  club: number;
  role: 'pitcher' | 'batter';
  form: GameForm;
}

const season = (date: string): number => Number(date.slice(0, 4));

const formRow = ({ gamePk, date, playerId, role, form }: Played) => ({
  player_id: playerId, role, game_pk: gamePk, season: season(date), official_date: date, game_number: 1, game_type: 'R',
  ...Object.fromEntries(COUNTERS.map((counter) => [snakeCase(counter), form[counter]])),
}); // prettier-ignore

const gameRow = (gamePk: number, date: string, club: number) => ({
  game_pk: gamePk, source: 'league', season: season(date), game_type: 'R', official_date: date, double_header: 'N', game_number: 1, state: 'final',
  detailed_state: 'Final', away_team_id: teamIdOf(club), home_team_id: teamIdOf(0), innings: 9, plate_appearances: 70, pitches: 280, tracked_pitches: 280,
  lake_key: `league/games/${date}/${gamePk}/${String(gamePk).padStart(64, 'b')}.json.gz`, content_hash: String(gamePk).padStart(64, 'b'),
  observed_at: `${date} 23:58:30`, parser_version: 1, workflow_id: `ingest-game/${gamePk}`, loaded_at: `${date} 23:59:00`,
}); // prettier-ignore

function lineRow({ gamePk, date, playerId, club, role, form }: Played) {
  const key = { game_pk: gamePk, player_id: playerId, team_id: teamIdOf(club), official_date: date };
  const both = { hits: form.hits, runs: 2, home_runs: form.homeRuns, base_on_balls: form.walks, intentional_walks: 0, strike_outs: form.strikeOuts }; // prettier-ignore
  return role === 'pitcher'
    ? { ...key, ...both, appearance: 1, outs: 18, batters_faced: form.plateAppearances, number_of_pitches: form.pitches, strikes: 55, earned_runs: 2, hit_batsmen: 0 }
    : { ...key, ...both, plate_appearances: form.plateAppearances, at_bats: form.atBats, doubles: 0, triples: 0, rbi: 1, hit_by_pitch: 0, sac_flies: 0, sac_bunts: 0, stolen_bases: 0, caught_stealing: 0, left_on_base: 0 }; // prettier-ignore
}

const person = (playerId: number, name: string, position: string, batSide = 'R') => {
  const [first = '', last = ''] = name.split(' ');
  return {
    player_id: playerId, full_name: name, first_name: first, last_name: last, search_name: name.toLowerCase(), birth_date: '1996-04-03', birth_city: 'Somewhere',
    birth_country: 'USA', height: 75, weight: 210, bat_side: batSide, pitch_hand: 'R', primary_position: position, position_abbrev: position === '1' ? 'P' : position === 'Y' ? 'TWP' : 'CF',
    mlb_debut_date: '2023-04-02', as_of_date: '2026-05-15', as_of_game_pk: 1,
  }; // prettier-ignore
};

/** Starts of a pitcher through a season, every sixth day from April on. */
function starts(random: Random, playerId: number, year: number, velocity: number, club: number): Played[] {
  return Array.from({ length: 26 }, (_, start) => ({
    gamePk: year * 1_000 + (playerId % 100) * 30 + start - 1_300_000, date: addDays(day(`${year}-04-02`), start * 6), playerId, club, role: 'pitcher' as const,
    form: pitched(random, velocity - (year - 2022) * 0.2, playerId !== UNTRACKED),
  })); // prettier-ignore
}

/** The games of the sample of statistics, which has rows of pitches only, as box scores tell them. */
function toldByBoxScores({ tables, pitcherId }: StatisticsSample): Played[] {
  return (tables.player_game ?? []).flatMap((row) => {
    const playerId = Number(row.player_id);
    const form = Object.fromEntries(COUNTERS.map((counter) => [counter, Number(row[snakeCase(counter)])])) as GameForm; // prettier-ignore
    const isOurs =
      row.role === 'pitcher' ? playerId === pitcherId || playerId === RIVAL : playerId === 990_100;
    if (!isOurs) return [];
    const role = row.role === 'pitcher' ? ('pitcher' as const) : ('batter' as const);
    return [{ gamePk: Number(row.game_pk), date: String(row.official_date), playerId, club: 1, role, form }];
  });
}

/** Careers of three seasons with clubs, box scores and sources, the last season with pitches one by one. */
export function careerSample(): CareerSample {
  const statistics = statisticsSample();
  const random = seededRandom(2_026);
  const { pitcherId, batterId } = statistics;
  const twoWay = [2024, 2025].flatMap((year) =>
    starts(random, TWO_WAY, year, 96, 2).flatMap((start): Played[] => [
      start,
      { ...start, role: 'batter', form: batted(random) },
    ]),
  );
  const made = [
    ...[2023, 2024].flatMap((year) => starts(random, pitcherId, year, 94, year === 2023 ? 2 : 1)),
    ...[2024].flatMap((year) => starts(random, RIVAL, year, 92.5, 1)),
    ...starts(random, UNTRACKED, 2025, 90, 2),
    ...twoWay,
  ];
  const told = toldByBoxScores(statistics);
  const all = [...made, ...told];
  const games = new Map(all.map(({ gamePk, date, club }) => [gamePk, gameRow(gamePk, date, club)]));
  const rostered = new Map(all.map((one) => [`${one.gamePk} ${one.playerId}`, one]));
  const early: SampleStint = {
    person: { playerId: pitcherId, name: 'Ansel Brightwater', position: 'RHP', club: 2, clubName: CLUB_NAMES[2][0] },
    placed: '2023-08-01', lists: [[15]], reason: 'Right shoulder inflammation', diagnoses: [['shoulder', 'right', 'inflammation']], ended: '2023-08-20',
  }; // prettier-ignore
  const tables: Tables = { ...statistics.tables };
  // The site shows the speed that the source gives, the statistics one of the trajectory.
  tables['pitch'] = (tables['pitch'] ?? []).map((row) => ({
    ...row,
    start_speed: round(-Number(row.vy0) * (15 / 22)),
  }));
  const add = (table: string, rows: Record<string, unknown>[]) =>
    (tables[table] = [...(tables[table] ?? []), ...rows]);
  add('data_source', [
    { source: 'league', fictional: true, copyright: 'Invented data of a simulated league.' },
  ]);
  add('player', [
    person(pitcherId, 'Ansel Brightwater', '1'),
    person(RIVAL, 'Dov Hartnell', '1'),
    person(batterId, 'Corwin Dace', '8', 'L'),
    person(TWO_WAY, 'Tadeo Winmark', 'Y'),
    person(UNTRACKED, 'Ulises Fennimore', '1'),
    person(BENCH, 'Bram Oakhurst', '8'),
  ]);
  add('team_season', [2023, 2024, 2025, 2026].flatMap((year) =>
    CLUB_NAMES.map(([name, abbreviation], club) => ({
      team_id: teamIdOf(club), season: year, name, abbreviation, team_name: name.split(' ').at(-1), location_name: name.split(' ')[0], as_of_date: `${year}-09-28`, as_of_game_pk: 1,
    })),
  )); // prettier-ignore
  add('game', [...games.values()]);
  add('game_player', [
    ...[...rostered.values()].map(({ gamePk, playerId, club, date }) => ({ game_pk: gamePk, player_id: playerId, team_id: teamIdOf(club), official_date: date, roster_status: 'A', played: true })),
    { game_pk: told[0]?.gamePk, player_id: BENCH, team_id: teamIdOf(1), official_date: told[0]?.date, roster_status: 'A', played: false },
  ]); // prettier-ignore
  add('player_game', made.map(formRow));
  add('pitching_line', all.filter(({ role }) => role === 'pitcher').map(lineRow)); // prettier-ignore
  add('batting_line', all.filter(({ role }) => role === 'batter').map(lineRow)); // prettier-ignore
  for (const [table, rows] of Object.entries(sampleStintRows(early, '2025-09-30'))) add(table, rows);
  const change = { role: 'pitcher', kind: 'stint', span: 'games10', count_before: 500, count_after: 400, controls: 4, control_change: 0.05 }; // prettier-ignore
  add('stint_subject', [
    { stint_id: stintIdOf(early), role: 'pitcher', player_id: pitcherId, season: 2023, list_kind: 'injured', list_days: 15, region: 'shoulder', nature: 'inflammation', age: 27, days_missed: 19, started_on: '2023-08-01', ended_on: '2023-08-20', returned_on: '2023-08-20', followed_days: 19, placebo_on: null },
  ]); // prettier-ignore
  add('stint_change', [
    { ...change, stint_id: stintIdOf(early), measure: 'fastball_velocity', season: 2023, value_before: 93.8, value_after: 93.9, value_change: 0.1, standard_error: 0.25, games_before: 10, games_after: 7, difference: 0.05 },
    { ...change, stint_id: stintIdOf(early), measure: 'whiff_rate', season: 2023, value_before: 0.25, value_after: 0.22, value_change: -0.03, standard_error: 0.02, games_before: 10, games_after: 7, difference: -0.02 },
  ]); // prettier-ignore
  const course = (lost: number) =>
    JSON.stringify(Array.from({ length: 14 }, (_, index) => {
      const at = index < 7 ? index - 7 : index - 6;
      return [at, round(random.normal(at < 0 ? 0 : -lost, 0.3)), 0];
    })); // prettier-ignore
  add('stint_course', [
    { stint_id: statistics.pitcherStint, role: 'pitcher', measure: 'fastball_velocity', step: 'game', season: 2025, points: course(1.2) },
    { stint_id: stintIdOf(early), role: 'pitcher', measure: 'fastball_velocity', step: 'game', season: 2023, points: course(0) },
  ]); // prettier-ignore
  return {
    ...statistics,
    tables,
    twoWayId: TWO_WAY,
    untrackedId: UNTRACKED,
    benchId: BENCH,
    rivalId: RIVAL,
    earlyStint: stintIdOf(early),
    twoWayGames: twoWay.length / 2,
  };
}
