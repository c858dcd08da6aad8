import { playerIdOf, teamIdOf, type Tables } from './sample-rows';
import type { Random } from './seeded-random';

export interface SampleGame {
  gamePk: number;
  date: string;
  away: number;
  home: number;
  pitcherIds: [number, number];
  tables: Tables;
}

interface GameSetup {
  gamePk: number;
  date: string;
  away: number;
  home: number;
  pitcher: number;
  tracked: boolean;
}

const TYPES = [
  ['FF', 94.5, -0.4, 9],
  ['SL', 86.2, 0.3, 2],
  ['CH', 85.1, -0.9, 4],
  ['CU', 78.8, 0.5, -6],
] as const;

/** Pitchers take turns: each of the five starts every fifth day. */
export const pitcherOfDay = (day: number): number => 9 + (day % 5);

const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

interface Half {
  runs: number;
  hits: number;
  order: number;
}

/** Plays one game by coin flips: plausible rows for every table the pages read. */
export function playGame(random: Random, setup: GameSetup): SampleGame {
  const { gamePk, date, tracked } = setup;
  const tables: Tables = {};
  const add = (table: string, row: Record<string, unknown>) => (tables[table] ??= []).push(row);
  const clubs = [setup.away, setup.home] as const;
  const pitcherIds: [number, number] = [
    playerIdOf(setup.away, setup.pitcher),
    playerIdOf(setup.home, setup.pitcher),
  ];
  const halves: [Half, Half] = [{ runs: 0, hits: 0, order: 0 }, { runs: 0, hits: 0, order: 0 }]; // prettier-ignore
  const batting = new Map<number, Record<string, number>>();
  const pitching = [0, 1].map(() => ({ outs: 0, batters_faced: 0, number_of_pitches: 0, strikes: 0, hits: 0, runs: 0, earned_runs: 0, home_runs: 0, base_on_balls: 0, intentional_walks: 0, strike_outs: 0, hit_batsmen: 0 })); // prettier-ignore
  const key = { game_pk: gamePk, season: 2026, official_date: date };
  let atBatIndex = 0;
  let pitchCount = 0;
  let innings = 0;

  for (let inning = 1; inning <= 9 || halves[0].runs === halves[1].runs; inning++) {
    innings = inning;
    const line: Record<string, number> = {};
    for (const side of [0, 1] as const) {
      const half = halves[side];
      const before = { ...half };
      const mound = pitching[1 - side]!;
      let outs = 0;
      let bases = 0;
      while (outs < 3) {
        const batterId = playerIdOf(clubs[side], half.order++ % 9);
        const pitcherId = pitcherIds[1 - side]!;
        const stats = batting.get(batterId) ?? { plate_appearances: 0, at_bats: 0, runs: 0, hits: 0, doubles: 0, triples: 0, home_runs: 0, rbi: 0, base_on_balls: 0, strike_outs: 0 }; // prettier-ignore
        batting.set(batterId, stats);
        const outsBefore = outs;
        let [balls, strikes, number] = [0, 0, 0];
        let outcome = '';
        const hands = {
          pitch_hand: setup.pitcher % 3 === 2 ? 'L' : 'R',
          bat_side: half.order % 2 ? 'R' : 'L',
        };
        while (!outcome) {
          const [type, speed, drift, rise] = random.pick(TYPES, [55, 22, 14, 9]);
          const call = random.pick(['B', 'C', 'S', 'F', 'X'], [36, 17, 11, 18, 18]);
          const x = random.normal(drift / 2, 0.75);
          const z = random.normal(2.4 + rise / 60, 0.8);
          const at = { balls_before: balls, strikes_before: strikes };
          if (call === 'B') balls++;
          else if (call === 'C' || call === 'S' || (call === 'F' && strikes < 2)) strikes++;
          if (balls === 4) outcome = 'walk';
          else if (strikes === 3) outcome = 'strikeout';
          else if (call === 'X')
            outcome = random.pick(['out', 'single', 'double', 'home_run'], [68, 21, 7, 4]);
          const scored = call === 'X' && outcome !== 'out';
          add('pitch', {
            ...key, at_bat_index: atBatIndex, event_index: number, pitcher_id: pitcherId, batter_id: batterId, ...hands, inning,
            pitch_number: ++number, call_code: call === 'X' && scored ? (outcome === 'home_run' ? 'E' : 'D') : call,
            pitch_type: tracked ? type : null, ...at, outs_before: outsBefore, balls_after: balls, strikes_after: strikes,
            start_speed: tracked ? round(random.normal(speed, 1), 1) : null, plate_x: tracked ? round(x) : null,
            plate_z: tracked ? round(z) : null, strike_zone_top: round(3.2 + (half.order % 4) / 10), strike_zone_bottom: round(1.5 + (half.order % 3) / 20),
            spin_rate: tracked ? Math.round(random.normal(2250, 120)) : null,
          }); // prettier-ignore
          pitchCount++;
          mound.number_of_pitches++;
          if (call !== 'B') mound.strikes++;
          if (call === 'X') {
            const angle = random.normal(0, 24) * (Math.PI / 180);
            const distance = outcome === 'home_run' ? random.normal(405, 15) : random.normal(220, 80);
            add('batted_ball', {
              ...key, at_bat_index: atBatIndex, event_index: number - 1, batter_id: batterId, pitcher_id: pitcherId,
              launch_speed: tracked ? round(random.normal(scored ? 97 : 87, 9), 1) : null, launch_angle: tracked ? round(random.normal(outcome === 'home_run' ? 28 : 12, 12), 0) : null,
              total_distance: tracked ? round(Math.abs(distance), 0) : null, trajectory: 'fly_ball', hardness: 'medium', location: '8',
              coord_x: round(125 + Math.sin(angle) * Math.abs(distance) * 0.4), coord_y: round(199 - Math.cos(angle) * Math.abs(distance) * 0.4),
            }); // prettier-ignore
          }
        }
        const total = { single: 1, double: 2, home_run: 4 }[outcome] ?? 0;
        let runs = 0;
        if (total === 4) { runs = bases + 1; bases = 0; } // prettier-ignore
        else if (total > 0 || outcome === 'walk') { if (bases >= 2) { runs = 1; bases = 2; } else bases++; } // prettier-ignore
        else outs++;
        half.runs += runs;
        half.hits += total > 0 ? 1 : 0;
        stats.plate_appearances!++;
        stats.at_bats! += outcome === 'walk' ? 0 : 1;
        stats.hits! += total > 0 ? 1 : 0; // prettier-ignore
        stats.doubles! += total === 2 ? 1 : 0;
        stats.home_runs! += total === 4 ? 1 : 0;
        stats.rbi! += runs; // prettier-ignore
        stats.base_on_balls! += outcome === 'walk' ? 1 : 0;
        stats.strike_outs! += outcome === 'strikeout' ? 1 : 0; // prettier-ignore
        mound.batters_faced++;
        mound.outs += outs - outsBefore;
        mound.hits += total > 0 ? 1 : 0;
        mound.runs += runs;
        mound.earned_runs += runs; // prettier-ignore
        mound.home_runs += total === 4 ? 1 : 0;
        mound.base_on_balls += outcome === 'walk' ? 1 : 0;
        mound.strike_outs += outcome === 'strikeout' ? 1 : 0; // prettier-ignore
        const event = { walk: 'Walk', strikeout: 'Strikeout', out: 'Flyout', single: 'Single', double: 'Double', home_run: 'Home Run' }[outcome]!; // prettier-ignore
        add('plate_appearance', {
          ...key, at_bat_index: atBatIndex++, inning, half_inning: side === 0 ? 'top' : 'bottom', batter_id: batterId, pitcher_id: pitcherId, ...hands,
          event_type: outcome === 'out' ? 'field_out' : outcome, event, description: `${event}, as the invented scorer saw it.`, is_complete: true,
          is_plate_appearance: true, is_at_bat: outcome !== 'walk', total_bases: total, outcome: total > 0 ? 'hit' : outcome, rbi: runs,
          away_score: halves[0].runs, home_score: halves[1].runs, balls, strikes, outs_before: outsBefore, outs_after: outs, men_on_base: 'Empty', pitches: number,
        }); // prettier-ignore
      }
      const suffix = side === 0 ? 'away' : 'home';
      line[`runs_${suffix}`] = half.runs - before.runs;
      line[`hits_${suffix}`] = half.hits - before.hits;
      line[`errors_${suffix}`] = 0;
    }
    add('inning_line', { game_pk: gamePk, inning, ...line });
  }

  for (const side of [0, 1] as const) {
    const team_id = teamIdOf(clubs[side]);
    for (let index = 0; index < 14; index++) {
      const playerId = playerIdOf(clubs[side], index);
      const played = index < 9 || index === setup.pitcher;
      add('game_player', {
        game_pk: gamePk, player_id: playerId, team_id, official_date: date, jersey_number: String(index + 1), position_abbrev: index < 9 ? 'CF' : 'P',
        batting_order: index < 9 ? (index + 1) * 100 : null, roster_status: index === 13 ? 'D15' : 'A', played,
      }); // prettier-ignore
      const stats = batting.get(playerId);
      if (stats) add('batting_line', { game_pk: gamePk, player_id: playerId, team_id, official_date: date, intentional_walks: 0, hit_by_pitch: 0, sac_flies: 0, sac_bunts: 0, stolen_bases: 0, caught_stealing: 0, left_on_base: 0, ...stats }); // prettier-ignore
    }
    add('pitching_line', {
      game_pk: gamePk,
      player_id: pitcherIds[side],
      team_id,
      official_date: date,
      appearance: 1,
      ...pitching[side],
    });
  }
  const [a, h] = halves;
  add('game', {
    ...key, game_pk: gamePk, source: 'league', game_type: 'R', game_date: `${date} 23:10:00`, first_pitch_at: `${date} 23:11:00`, double_header: 'N', game_number: 1,
    day_night: 'night', state: 'final', detailed_state: 'Final', away_team_id: teamIdOf(clubs[0]), home_team_id: teamIdOf(clubs[1]), venue_id: 700 + clubs[1],
    away_score: a.runs, home_score: h.runs, away_hits: a.hits, home_hits: h.hits, away_errors: 0, home_errors: 0, innings, scheduled_innings: 9,
    winning_pitcher_id: a.runs > h.runs ? pitcherIds[0] : pitcherIds[1], losing_pitcher_id: a.runs > h.runs ? pitcherIds[1] : pitcherIds[0],
    attendance: 21_000 + (gamePk % 97) * 100, duration_minutes: 160 + (gamePk % 30), weather_condition: 'Partly Cloudy', temperature: 71, wind: '6 mph, Out To CF',
    plate_appearances: atBatIndex, pitches: pitchCount, tracked_pitches: tracked ? pitchCount : 0,
    lake_key: `league/games/${date}/${gamePk}/${String(gamePk).padStart(64, 'a')}.json.gz`, content_hash: String(gamePk).padStart(64, 'a'),
    feed_timestamp: `${date} 23:58:00`, observed_at: `${date} 23:58:30`, parser_version: 1, workflow_id: `ingest-game/${gamePk}`, loaded_at: `${date} 23:59:00`,
  }); // prettier-ignore
  return { gamePk, date, away: a.runs, home: h.runs, pitcherIds, tables };
}
