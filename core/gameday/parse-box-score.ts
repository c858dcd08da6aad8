import { playerId, teamId } from '../ids';
import type { TeamId } from '../ids';
import type { Json } from './fields';
import {
  list,
  nestedText,
  numberInText,
  object,
  optionalInteger,
  optionalObject,
  optionalText,
  reference,
  within,
} from './fields';
import type { BattingLineRow, GamePlayerRow, PitchingLineRow } from './game-rows';
import type { GameIdentity } from './parse-game';

interface BoxScore {
  readonly roster: GamePlayerRow[];
  readonly batting: BattingLineRow[];
  readonly pitching: PitchingLineRow[];
}

/** Rosters of the day and the lines of all who batted or pitched. */
export function parseBoxScore(boxScore: Json, game: GameIdentity): BoxScore {
  const roster: GamePlayerRow[] = [];
  const batting: BattingLineRow[] = [];
  const pitching: PitchingLineRow[] = [];
  const teams = object(boxScore, 'teams');
  for (const side of ['away', 'home'] as const) {
    const club = side === 'away' ? game.awayTeamId : game.homeTeamId;
    const team = within('teams', () => object(teams, side));
    within(`teams.${side}`, () => {
      const order = pitcherOrder(team);
      const players = object(team, 'players');
      for (const key of Object.keys(players)) {
        const player = within('players', () => object(players, key));
        within(`players.${key}`, () => {
          const id = reference(player, 'person');
          const bats = stats(player, 'batting');
          const pitches = stats(player, 'pitching');
          const fields = stats(player, 'fielding');
          roster.push(rosterRow(player, id, club, game, [bats, pitches, fields].some(tookPart)));
          if (bats) within('stats.batting', () => batting.push(battingLine(bats, id, club, game)));
          if (pitches) {
            const appearance = order.indexOf(id) + 1;
            within('stats.pitching', () => pitching.push(pitchingLine(pitches, id, club, game, appearance)));
          }
        });
      }
    });
  }
  return { roster: unique(roster), batting: unique(batting), pitching: unique(pitching) };
}

/** A line of counts; feeds write `{}` for a player who did not bat or pitch. */
function stats(player: Json, kind: 'batting' | 'pitching' | 'fielding'): Json | undefined {
  const lines = optionalObject(player, 'stats');
  const line = within('stats', () => optionalObject(lines, kind));
  return line !== undefined && Object.keys(line).length > 0 ? line : undefined;
}

/** A fielding line stands beside every listed player, so only its counts tell; the others exist when he played. */
function tookPart(line: Json | undefined): boolean {
  if (line === undefined) return false;
  if (line.gamesPlayed !== undefined) return Number(line.gamesPlayed) > 0;
  return ['assists', 'putOuts', 'errors', 'chances'].some((key) => Number(line[key] ?? 0) > 0);
}

function pitcherOrder(team: Json): number[] {
  return list(team, 'pitchers').filter((id): id is number => typeof id === 'number');
}

function rosterRow(
  player: Json,
  id: number,
  club: TeamId,
  game: GameIdentity,
  played: boolean,
): GamePlayerRow {
  return {
    gamePk: game.gamePk,
    playerId: playerId(id),
    teamId: teamId(club),
    officialDate: game.officialDate,
    jerseyNumber: optionalText(player, 'jerseyNumber'),
    positionAbbrev: nestedText(player, 'position', 'abbreviation'),
    battingOrder: numberInText(player, 'battingOrder'),
    rosterStatus: nestedText(player, 'status', 'code'),
    played,
  };
}

/** A count of the box score; one that is absent is 0. */
function count(line: Json, key: string): number {
  return optionalInteger(line, key) ?? 0;
}

function battingLine(line: Json, id: number, club: TeamId, game: GameIdentity): BattingLineRow {
  const walks = count(line, 'baseOnBalls');
  const plateAppearances =
    optionalInteger(line, 'plateAppearances') ??
    count(line, 'atBats') +
      walks +
      count(line, 'hitByPitch') +
      count(line, 'sacFlies') +
      count(line, 'sacBunts') +
      count(line, 'catchersInterference');
  return {
    gamePk: game.gamePk,
    playerId: playerId(id),
    teamId: club,
    officialDate: game.officialDate,
    plateAppearances,
    atBats: count(line, 'atBats'),
    runs: count(line, 'runs'),
    hits: count(line, 'hits'),
    doubles: count(line, 'doubles'),
    triples: count(line, 'triples'),
    homeRuns: count(line, 'homeRuns'),
    rbi: count(line, 'rbi'),
    baseOnBalls: walks,
    intentionalWalks: count(line, 'intentionalWalks'),
    strikeOuts: count(line, 'strikeOuts'),
    hitByPitch: count(line, 'hitByPitch'),
    sacFlies: count(line, 'sacFlies'),
    sacBunts: count(line, 'sacBunts'),
    stolenBases: count(line, 'stolenBases'),
    caughtStealing: count(line, 'caughtStealing'),
    leftOnBase: count(line, 'leftOnBase'),
  };
}

function pitchingLine(
  line: Json,
  id: number,
  club: TeamId,
  game: GameIdentity,
  appearance: number,
): PitchingLineRow {
  return {
    gamePk: game.gamePk,
    playerId: playerId(id),
    teamId: club,
    officialDate: game.officialDate,
    appearance,
    outs: optionalInteger(line, 'outs') ?? outsOf(optionalText(line, 'inningsPitched')),
    battersFaced: count(line, 'battersFaced'),
    numberOfPitches: optionalInteger(line, 'numberOfPitches') ?? count(line, 'pitchesThrown'),
    strikes: count(line, 'strikes'),
    hits: count(line, 'hits'),
    runs: count(line, 'runs'),
    earnedRuns: count(line, 'earnedRuns'),
    homeRuns: count(line, 'homeRuns'),
    baseOnBalls: count(line, 'baseOnBalls'),
    intentionalWalks: count(line, 'intentionalWalks'),
    strikeOuts: count(line, 'strikeOuts'),
    hitBatsmen: optionalInteger(line, 'hitBatsmen') ?? count(line, 'hitByPitch'),
  };
}

/** `5.2` innings are 17 outs. */
function outsOf(inningsPitched: string | null): number {
  const [whole = '0', thirds = '0'] = (inningsPitched ?? '0').split('.');
  return Number(whole) * 3 + Number(thirds);
}

/** By player, each once: a man traded between the halves of a suspended game can be listed by both clubs. */
function unique<Row extends { readonly playerId: number; readonly played?: boolean }>(rows: Row[]): Row[] {
  const byPlayer = new Map<number, Row>();
  for (const row of rows) {
    const earlier = byPlayer.get(row.playerId);
    if (earlier === undefined || (earlier.played === false && row.played === true))
      byPlayer.set(row.playerId, row);
  }
  return [...byPlayer.values()].sort((a, b) => a.playerId - b.playerId);
}
