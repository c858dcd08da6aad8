import { addDays, parseIsoDate } from '../../core/calendar';
import type { PlateOutcome } from '../../core/gameday/outcome';
import type { GamePk, IsoDate, PlayerId } from '../../core/ids';
import { COUNTERS } from '../../core/stats/measures/counters';
import { tallyGame, type TalliedRows } from '../../core/stats/measures/tally';
import type { TalliedPitch } from '../../core/stats/measures/tally-pitch';
import { seededRandom, type Random } from './seeded-random';
import type { Tables } from './sample-rows';
import { sampleStintRows, stintIdOf, type SampleStint } from './sample-stint-rows';

/** A pitcher and a batter with a season of games around a stint each, for pages that compare before and after. */
export interface StatisticsSample {
  tables: Tables;
  pitcherId: number;
  batterId: number;
  pitcherStint: string;
  batterStint: string;
  /** The pitcher's second stint, of which he is not back. */
  openStint: string;
  /** The two parts of one injury that lasted over a winter, with three games after. */
  winterParts: [string, string];
  /** A player on the list without any game. */
  gamelessStint: string;
  /** Planted: mph that his fastball lost. */
  lostVelocity: number;
}

const PITCHER = 990_010;
const RIVAL = 990_011;
const BATTERS = Array.from({ length: 9 }, (_, index) => 990_100 + index);
const LOST = 1.2;

const TYPES = [
  ['FF', 93.5, 9, -5],
  ['SL', 85, 2, 3],
  ['CH', 84, 4, -9],
] as const;

export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const columns = (row: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value]));

const round = (value: number, digits = 3): number => Number(value.toFixed(digits));

interface Thrown {
  random: Random;
  form: number;
  shift: number;
  pitcherId: number;
  batterId: number;
  callCode: string;
}

function throwPitch({ random, form, shift, pitcherId, batterId, callCode }: Thrown): TalliedPitch {
  const [type, speed, rise, run] = random.pick(TYPES, shift === 0 ? [60, 25, 15] : [50, 35, 15]);
  const mph = random.normal(speed + form + (type === 'FF' ? shift : 0), 0.9);
  return {
    pitcherId: pitcherId as PlayerId,
    batterId: batterId as PlayerId,
    pitchHand: 'R',
    callCode,
    pitchType: type,
    plateX: round(random.normal(0, 0.8)),
    plateZ: round(random.normal(2.4, 0.8)),
    strikeZoneTop: 3.4,
    strikeZoneBottom: 1.6,
    x0: round(random.normal(-1.8, 0.15)),
    y0: 50,
    z0: round(random.normal(5.9, 0.12)),
    vx0: 4,
    vy0: round(-mph * (22 / 15)),
    vz0: -5,
    ax: -8,
    ay: 27,
    az: -16,
    pfxX: round(random.normal(run, 1.2)),
    pfxZ: round(random.normal(rise, 1.2)),
    spinRate: Math.round(random.normal(2_250, 90)),
    extension: round(random.normal(6.2, 0.15)),
  };
}

type Numbered<T> = T & { atBatIndex: number; eventIndex: number };

/** One man's pitches of a game: turns at bat by coin flips. */
function pitchGame(random: Random, pitcherId: number, shift: number, firstIndex: number) {
  const turns: TalliedRows['turns'][number][] = [];
  const pitches: Numbered<TalliedPitch>[] = [];
  const battedBalls: Numbered<TalliedRows['battedBalls'][number]>[] = [];
  const form = random.normal(0, 0.4);
  for (let turn = 0; turn < 24; turn++) {
    const batterId = BATTERS[turn % 9]!;
    const key = { pitcherId: pitcherId as PlayerId, batterId: batterId as PlayerId };
    const atBatIndex = firstIndex + turn * 2;
    let [balls, strikes, eventIndex] = [0, 0, 0];
    let outcome: PlateOutcome | null = null;
    let totalBases = 0;
    while (outcome === null) {
      const callCode = random.pick(['B', 'C', 'S', 'F', 'X'], [36, 17, 11, 18, 18]);
      pitches.push({
        ...throwPitch({ random, form, shift, pitcherId, batterId, callCode }),
        atBatIndex,
        eventIndex,
      });
      if (callCode === 'B') balls++;
      else if (callCode !== 'F' || strikes < 2) strikes++;
      if (callCode === 'X') {
        outcome = random.pick<PlateOutcome>(['out', 'hit'], [68, 32]);
        totalBases = outcome === 'hit' ? random.pick([1, 2, 3, 4], [70, 20, 2, 8]) : 0;
        battedBalls.push({ ...key, atBatIndex, eventIndex, launchSpeed: round(random.normal(89, 9), 1), launchAngle: round(random.normal(12, 20), 0), trajectory: random.pick(['ground_ball', 'fly_ball'], [45, 55]), coordX: round(random.normal(125, 40)), coordY: round(random.normal(110, 30)) }); // prettier-ignore
      } else if (balls === 4) outcome = 'walk';
      else if (strikes >= 3) outcome = 'strikeout';
      eventIndex++;
    }
    turns.push({ ...key, atBatIndex, batSide: turn % 2 ? 'L' : 'R', isPlateAppearance: true, isAtBat: outcome !== 'walk', totalBases, outcome }); // prettier-ignore
  }
  return { turns, pitches, battedBalls };
}

const day = (text: string): IsoDate => parseIsoDate(text, 'day');

/** Rows of a game in which the pitchers named threw. */
function gameRows(
  random: Random,
  gamePk: number,
  date: IsoDate,
  pitchers: readonly [id: number, shift: number][],
): Tables {
  const key = { game_pk: gamePk, season: Number(date.slice(0, 4)), official_date: date };
  const parts = pitchers.map(([id, shift], side) => pitchGame(random, id, shift, side));
  const rows = {
    turns: parts.flatMap(({ turns }) => turns),
    pitches: parts.flatMap(({ pitches }) => pitches),
    battedBalls: parts.flatMap(({ battedBalls }) => battedBalls),
  };
  return {
    pitch: rows.pitches.map((pitch) => ({
      ...columns(pitch), ...key, bat_side: 'R', inning: 1, pitch_number: pitch.eventIndex + 1, balls_before: 0, strikes_before: 0, outs_before: 0,
      balls_after: 0, strikes_after: 0,
    })),
    plate_appearance: rows.turns.map((turn) => ({
      ...columns(turn), ...key, inning: 1, half_inning: 'top', pitch_hand: 'R', is_complete: true, rbi: 0, away_score: 0, home_score: 0, balls: 0,
      strikes: 0, outs_before: 0, outs_after: 0, pitches: 1,
    })),
    batted_ball: rows.battedBalls.map((ball) => ({ ...columns(ball), ...key })),
    player_game: tallyGame(rows).map(({ playerId, role, form }) => ({
      player_id: playerId, role, ...key, game_number: 1, game_type: 'R',
      ...Object.fromEntries(COUNTERS.map((counter) => [snakeCase(counter), form[counter]])),
    })),
  }; // prettier-ignore
}

function merge(into: Tables, from: Tables): void {
  for (const [table, rows] of Object.entries(from)) (into[table] ??= []).push(...rows);
}

const person = (playerId: number, name: string, position: string) => ({
  playerId,
  name,
  position,
  club: 1,
  clubName: 'Alder Creek Millers',
});

/** @param starts - games that the pitcher has on either side of his stint */
export function statisticsSample(starts = 14): StatisticsSample {
  const random = seededRandom(77);
  const tables: Tables = {};
  const hurt = day('2025-06-10');
  const back = day('2025-07-05');
  for (let start = 0; start < 2 * starts; start++) {
    const isAfter = start >= starts;
    const date = isAfter ? addDays(back, (start - starts) * 4) : addDays(hurt, (start - starts) * 4);
    merge(
      tables,
      gameRows(random, 800_000 + start, date as GamePk & IsoDate, [
        [PITCHER, isAfter ? -LOST : 0],
        [RIVAL, 0],
      ]),
    );
  }
  for (let start = 0; start < 3; start++)
    merge(tables, gameRows(random, 810_000 + start, addDays(day('2026-05-05'), start * 5), [[RIVAL, 0]]));
  const pitcher = person(PITCHER, 'Ansel Brightwater', 'RHP');
  const batter = person(BATTERS[0]!, 'Corwin Dace', 'CF');
  const over: SampleStint = { person: pitcher, placed: hurt, lists: [[15]], reason: 'Right elbow inflammation', diagnoses: [['elbow', 'right', 'inflammation']], ended: back }; // prettier-ignore
  const open: SampleStint = { person: pitcher, placed: '2025-09-20', lists: [[15]], reason: 'Right forearm strain', diagnoses: [['forearm', 'right', 'strain']] }; // prettier-ignore
  const short: SampleStint = { person: batter, placed: addDays(back, 10), lists: [[10]], reason: 'Left hamstring strain', diagnoses: [['hamstring', 'left', 'strain']], ended: addDays(back, 12) }; // prettier-ignore
  const gameless: SampleStint = { person: person(990_012, 'Ivo Larkspur', 'LHP'), placed: '2025-05-01', lists: [[15]], reason: 'Left shoulder strain', diagnoses: [['shoulder', 'left', 'strain']], ended: '2025-05-20' }; // prettier-ignore
  const rival = person(RIVAL, 'Dov Hartnell', 'RHP');
  const torn: SampleStint = { person: rival, placed: '2025-08-28', lists: [[60]], reason: 'Torn ligament in his right elbow', diagnoses: [['elbow', 'right', 'tear']], ended: '2025-09-29', endHow: 'season_end' }; // prettier-ignore
  const goesOn: SampleStint = { person: rival, placed: '2026-03-25', lists: [[60]], reason: 'Recovering from right elbow surgery', diagnoses: [['elbow', 'right', 'surgery']], ended: '2026-05-01', columns: { continuation_of: stintIdOf(torn) } }; // prettier-ignore
  for (const stint of [over, open, short, gameless, torn, goesOn])
    merge(tables, sampleStintRows(stint, '2025-09-30'));
  const key = { stint_id: stintIdOf(over), role: 'pitcher' };
  const league = { season: 2025, role: 'pitcher' };
  merge(tables, {
    stint_subject: [
      {
        ...key, player_id: PITCHER, season: 2025, list_kind: 'injured', list_days: 15, region: 'elbow', nature: 'inflammation', age: 28, days_missed: 25,
        started_on: hurt, ended_on: back, returned_on: back, followed_days: 25, placebo_on: null,
      },
    ],
    stint_change: [
      {
        ...key, kind: 'stint', span: 'games10', measure: 'fastball_velocity', season: 2025, value_before: 93.5, value_after: 92.3, value_change: -1.2,
        standard_error: 0.2, games_before: 10, games_after: 10, count_before: 500, count_after: 400, controls: 4, control_change: 0.15, difference: -1.35,
      },
    ],
    league_level: [
      { ...league, measure: 'fastball_velocity', players: 300, value: 93.9, prior_mean: 93.8, prior_deviation: 1.5, prior_strength: null },
      { ...league, measure: 'four_seam_velocity', players: 300, value: 94.1, prior_mean: 94, prior_deviation: 1.5, prior_strength: null },
      { ...league, measure: 'strikeout_rate', players: 320, value: 0.225, prior_mean: 0.22, prior_deviation: 0.05, prior_strength: 70 },
      { ...league, measure: 'whiff_rate', players: 320, value: 0.247, prior_mean: null, prior_deviation: null, prior_strength: null },
    ],
    stint_lead: [
      {
        ...key, measure: 'fastball_velocity', season: 2025, games: 5, baseline_games: 9, baseline: 93.4, lead_value: 92.9, value_change: -0.5, lower: -0.9,
        upper: -0.1, slope: -0.11, slope_lower: -0.3, slope_upper: 0.08, alarm: true, controls: 5, control_alarms: 1, control_change: 0.03,
      },
    ],
  }); // prettier-ignore
  return {
    tables,
    pitcherId: PITCHER,
    batterId: BATTERS[0]!,
    pitcherStint: stintIdOf(over),
    batterStint: stintIdOf(short),
    openStint: stintIdOf(open),
    winterParts: [stintIdOf(torn), stintIdOf(goesOn)],
    gamelessStint: stintIdOf(gameless),
    lostVelocity: LOST,
  };
}
