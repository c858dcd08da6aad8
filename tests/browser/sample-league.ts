import { pitcherOfDay, playGame, type SampleGame } from './sample-game';
import { sampleInjuries, type InjuryFacts } from './sample-injuries';
import { sampleLedger } from './sample-ledger';
import { playerIdOf, teamIdOf, type Tables } from './sample-rows';
import { seededRandom } from './seeded-random';

export interface SampleLeague {
  tables: Tables;
  dates: string[];
  games: SampleGame[];
  postponedDate: string;
  quarantinedGamePk: number;
  untrackedGamePk: number;
  /** A day whose newest run failed. */
  failedDate: string;
  injuredPlayerId: number;
  /** A player whose name is a script tag: pages must escape it. */
  scriptPlayerId: number;
  injuries: InjuryFacts;
}

const CLUBS = [
  ['Northport Herons', 'NPH'],
  ['Alder Creek Millers', 'ACM'],
  ['Santa Rosalía Faros', 'SRF'],
  ['Grand Mesa Condors', 'GMC'],
  ['Port Ellis Lamplighters', 'PEL'],
  ['Saint-Aubin Voyageurs', 'SAV'],
] as const;
const FIRST = [
  'José',
  'Tom',
  'Andrés',
  'Will',
  'Ken',
  'Luis',
  'Marcus',
  'Eli',
  'Hiro',
  'Sam',
  'Óscar',
  'Dan',
  'Rafael',
  'Noah',
];
const LAST = [
  'Peña',
  'Hollis',
  'Marrero',
  'Okafor',
  'Whitcomb',
  'Sato',
  'Núñez',
  'Barlow',
  'Castellanos',
  'Reyes',
  'Quick',
  'Vance',
];
const BATTERS = 9;
const PLAYERS = 14;
const SCRIPT_NAME = '<script>document.title="owned"</script>';

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function people(lastDate: string): Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = [];
  for (let club = 0; club < CLUBS.length; club++) {
    for (let index = 0; index < PLAYERS; index++) {
      const first = FIRST[(club * 5 + index * 3) % FIRST.length]!;
      const last = LAST[(club * 7 + index) % LAST.length]!;
      const name = club === 1 && index === 2 ? SCRIPT_NAME : `${first} ${last}`;
      const pitcher = index >= BATTERS;
      rows.push({
        player_id: playerIdOf(club, index), full_name: name, first_name: first, last_name: last, search_name: fold(name),
        birth_date: `199${index % 10}-0${1 + (club % 9)}-1${index % 9}`, birth_city: 'Somewhere', birth_country: 'USA',
        height: 70 + (index % 8), weight: 180 + index * 4, bat_side: 'RLS'[index % 3], pitch_hand: 'RRL'[index % 3],
        primary_position: pitcher ? '1' : String(2 + (index % 8)),
        position_abbrev: pitcher ? 'P' : ['C', '1B', '2B', '3B', 'SS', 'LF', 'CF', 'RF'][index % 8],
        mlb_debut_date: '2022-04-08', as_of_date: lastDate, as_of_game_pk: 1,
      }); // prettier-ignore
    }
  }
  return rows;
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A small invented league, the same for the same arguments: something for the pages to show, not a simulation. */
export function sampleLeague(days: number, firstDate = '2026-05-01'): SampleLeague {
  const random = seededRandom(20_260_501);
  const dates = Array.from({ length: days }, (_, day) => dayAfter(firstDate, day));
  const last = dates[days - 1]!;
  const tables: Tables = {
    data_source: [{ source: 'league', fictional: true, copyright: 'Invented data of a simulated league.' }],
    player: people(last),
    team_season: CLUBS.map(([name, abbreviation], club) => ({
      team_id: teamIdOf(club), season: 2026, name, abbreviation, team_name: name.split(' ').at(-1),
      location_name: name.split(' ').slice(0, -1).join(' '), league_name: 'Coastal League', venue_id: 700 + club,
      as_of_date: last, as_of_game_pk: 1,
    })), // prettier-ignore
    venue_season: CLUBS.map(([name], club) => ({
      venue_id: 700 + club, season: 2026, name: `${name.split(' ')[0]} Park`, city: name.split(' ')[0], time_zone: 'America/New_York',
      left_line: 330, left_center: 375, center: 402, right_center: 372, right_line: 328, as_of_date: last, as_of_game_pk: 1,
    })), // prettier-ignore
  };
  const add = (table: string, ...rows: Record<string, unknown>[]) => (tables[table] ??= []).push(...rows);
  const games: SampleGame[] = [];
  let quarantinedGamePk = 0;
  const untrackedGamePk = 800_001;

  dates.forEach((date, day) => {
    for (let slot = 0; slot < 3; slot++) {
      const gamePk = 800_000 + day * 3 + slot;
      const away = (slot + day) % 6;
      const home = (away + 1 + ((day + slot) % 5)) % 6;
      const scheduled = {
        game_pk: gamePk, source: 'league', season: 2026, game_type: 'R', official_date: date, listed_on: date, game_date: `${date} 23:10:00`,
        away_team_id: teamIdOf(away), home_team_id: teamIdOf(home), away_name: CLUBS[away]![0], home_name: CLUBS[home]![0],
        double_header: 'N', game_number: 1,
      }; // prettier-ignore
      const ingest = {
        game_pk: gamePk,
        official_date: date,
        season: 2026,
        workflow_id: `ingest-game/${gamePk}`,
        updated_at: `${date} 23:59:00`,
      };
      if (day === days - 2 && slot === 2) {
        add('scheduled_game', {
          ...scheduled,
          state: 'postponed',
          detailed_state: 'Postponed',
          away_score: null,
          home_score: null,
        });
        add('game_ingest', { ...ingest, outcome: 'not_played', error_kind: null, error_message: null });
        continue;
      }
      if (day === days - 1 && slot === 2) {
        quarantinedGamePk = gamePk;
        add('scheduled_game', {
          ...scheduled,
          state: 'final',
          detailed_state: 'Final',
          away_score: 3,
          home_score: 4,
        });
        add('game_ingest', {
          ...ingest, outcome: 'quarantined', error_kind: 'MissingField',
          error_message: 'liveData.plays.allPlays[12].matchup.pitcher.id is missing',
        }); // prettier-ignore
        continue;
      }
      const game = playGame(random, {
        gamePk,
        date,
        away,
        home,
        pitcher: pitcherOfDay(day),
        tracked: gamePk !== untrackedGamePk,
      });
      for (const [table, rows] of Object.entries(game.tables)) add(table, ...rows);
      add('scheduled_game', {
        ...scheduled,
        state: 'final',
        detailed_state: 'Final',
        away_score: game.away,
        home_score: game.home,
      });
      add('game_ingest', { ...ingest, outcome: 'loaded', error_kind: null, error_message: null });
      games.push(game);
    }
    add('day_ingest', {
      official_date: date, workflow_id: `ingest-day/${date}`, run_id: `00000000-0000-4000-8000-${String(day).padStart(12, '0')}`,
      scheduled: 3, loaded: 3, unchanged: 0, pending: 0, not_played: day === days - 2 ? 1 : 0, quarantined: day === days - 1 ? 1 : 0,
      missing: 0, rows_written: 2_000, started_at: `${date} 10:00:00`, finished_at: `${date} 10:01:30`,
    }); // prettier-ignore
  });
  const injuredPlayerId = playerIdOf(0, 3);
  add('play_event', {
    game_pk: games.at(-1)!.gamePk, at_bat_index: 3, event_index: 40, official_date: last, kind: 'action', event_type: 'injury',
    description: 'Injury delay.', player_id: injuredPlayerId, injury_type: 'leg', start_time: `${last} 23:40:00`,
  }); // prettier-ignore
  const failedDate = dates[2]!;
  const ledger = sampleLedger({ tables, dates, corrected: games.at(-1)!, quarantinedGamePk, failedDate });
  for (const [table, rows] of Object.entries(ledger)) add(table, ...rows);
  const hurtIn = games.at(-1)!;
  const hurtPitch =
    hurtIn.tables.pitch!.find((row) => row.batter_id === injuredPlayerId) ?? hurtIn.tables.pitch![0]!;
  const injuries = sampleInjuries({
    tables,
    clubs: CLUBS.map(([name]) => name),
    lastDate: last,
    hurtIn: {
      gamePk: hurtIn.gamePk,
      atBatIndex: Number(hurtPitch.at_bat_index),
      eventIndex: Number(hurtPitch.event_index),
      date: hurtIn.date,
    },
  });
  for (const [table, rows] of Object.entries(injuries.tables)) add(table, ...rows);
  return {
    injuries: injuries.facts, tables, dates, games, failedDate, postponedDate: dates[days - 2]!, quarantinedGamePk, untrackedGamePk, injuredPlayerId,
    scriptPlayerId: playerIdOf(1, 2),
  }; // prettier-ignore
}
