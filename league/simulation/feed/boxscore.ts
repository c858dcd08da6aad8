import type { Club } from '../clubs';
import type { Decisions } from '../game/decisions';
import { BATTING_ZERO, FIELDING_ZERO, PITCHING_ZERO, type SideLines } from '../game/lines';
import type { GameRecord, Side } from '../game/record';
import type { Player } from '../player';
import { POSITIONS, type PositionCode } from '../positions';
import type { Json, JsonObject } from './json';
import { personRef } from './people';
import { expectedBatting, expectedPitching } from './season-form';
import {
  fieldingJson,
  gameBatting,
  gamePitching,
  seasonBatting,
  seasonPitching,
  slash,
  sumLines,
  type PitchingRole,
} from './stat-lines';
import { teamRefLong } from './teams';

/** All that the box of one side is made of. */
export interface SideBox {
  club: Club;
  side: Side;
  /** Everybody on the active roster, in or out of the game. */
  roster: Player[];
  lines: SideLines | null;
  /** Games the club has finished before this one. */
  played: number;
  decisions: Decisions | null;
  record: GameRecord | null;
}

const isPosition = (code: string): code is PositionCode => code in POSITIONS;

function roleOf(box: SideBox, player: Player): PitchingRole {
  const pitchers = box.lines?.pitchers ?? [];
  const { decisions } = box;
  const decision =
    decisions === null
      ? null
      : decisions.winner.id === player.id
        ? 'W'
        : decisions.loser.id === player.id
          ? 'L'
          : decisions.save?.id === player.id
            ? 'S'
            : null;
  return {
    started: pitchers[0]?.id === player.id,
    finished: pitchers[pitchers.length - 1]?.id === player.id,
    complete: pitchers.length === 1,
    decision,
  };
}

function playerBox(box: SideBox, player: Player): JsonObject {
  const lines = box.lines;
  const spot = lines?.batters.find((b) => b.player.id === player.id);
  const pitching = lines?.pitching.get(player.id);
  const batting = spot === undefined ? undefined : lines?.batting.get(player.id);
  const fielding = lines?.fielding.get(player.id);
  const positions = pitching !== undefined ? ['P'] : (spot?.positions ?? []).filter(isPosition);
  const at = positions[0] ?? player.position;
  const last = box.record?.plays[box.record.plays.length - 1];
  const expectedBat = expectedBatting(player, player.position === 'P' ? 0 : box.played);
  const expectedPitch =
    player.position === 'P'
      ? expectedPitching(player, box.played)
      : { line: PITCHING_ZERO, games: 0, starts: 0 };
  const seasonBat =
    batting === undefined ? expectedBat.line : sumLines(BATTING_ZERO, [expectedBat.line, batting]);
  const seasonPitch =
    pitching === undefined ? expectedPitch.line : sumLines(PITCHING_ZERO, [expectedPitch.line, pitching]);
  const started = spot?.substitute === false || lines?.pitchers[0]?.id === player.id;
  const empty: JsonObject = {};
  return {
    person: personRef(player),
    jerseyNumber: String(player.number),
    position: { ...POSITIONS[isPosition(at) ? at : 'PH'] },
    status: { code: 'A', description: 'Active' },
    parentTeamId: box.club.id,
    battingOrder: spot === undefined ? undefined : String(spot.order),
    stats: {
      batting: batting === undefined ? empty : gameBatting(batting),
      pitching: pitching === undefined ? empty : gamePitching(pitching, roleOf(box, player)),
      fielding: fielding === undefined ? empty : fieldingJson(fielding, started),
    },
    seasonStats: {
      batting: seasonBatting(seasonBat, expectedBat.games + (batting === undefined ? 0 : 1)),
      pitching: seasonPitching(
        seasonPitch,
        expectedPitch.games + (pitching === undefined ? 0 : 1),
        expectedPitch.starts + (pitching !== undefined && started ? 1 : 0),
      ),
      fielding: fieldingJson(
        {
          ...FIELDING_ZERO,
          putOuts: expectedBat.games * 2,
          assists: expectedBat.games,
          errors: Math.floor(expectedBat.games / 20),
        },
        null,
      ),
    },
    gameStatus: {
      isCurrentBatter: last?.batter.id === player.id,
      isCurrentPitcher: last?.pitcher.id === player.id,
      isOnBench: spot === undefined && pitching === undefined,
      isSubstitute: spot?.substitute === true,
    },
    allPositions:
      positions.length === 0
        ? undefined
        : positions.map((code): JsonObject => ({ ...POSITIONS[isPosition(code) ? code : 'PH'] })),
  };
}

function teamStats(box: SideBox): JsonObject {
  const batting = sumLines(BATTING_ZERO, box.lines?.batting.values() ?? []);
  const pitching = sumLines(PITCHING_ZERO, box.lines?.pitching.values() ?? []);
  const fielding = sumLines(FIELDING_ZERO, box.lines?.fielding.values() ?? []);
  const { summary: _summary, gamesPlayed: _games, ...bat } = gameBatting(batting);
  const role: PitchingRole = { started: false, finished: false, complete: false, decision: null };
  const {
    summary: _text,
    note: _note,
    gamesPlayed: _played,
    gamesStarted: _starts,
    ...pitch
  } = gamePitching(pitching, role);
  const staff = box.roster.filter((p) => p.position === 'P').map((p) => expectedPitching(p, box.played).line);
  const nine = box.roster.filter((p) => p.position !== 'P').map((p) => expectedBatting(p, box.played).line);
  const season = seasonPitching(sumLines(PITCHING_ZERO, [pitching, ...staff]), 1, 1);
  return {
    batting: { ...bat, ...slash(sumLines(BATTING_ZERO, [batting, ...nine])) },
    pitching: {
      ...pitch,
      era: season.era,
      whip: season.whip,
      obp: season.obp,
      groundOutsToAirouts: season.groundOutsToAirouts,
      pitchesPerInning: season.pitchesPerInning,
    },
    fielding: fieldingJson(fielding, null),
  };
}

function notes(box: SideBox): Json[] {
  if (box.lines === null) return [];
  const entries = box.lines.batters.flatMap(({ player }) => {
    const line = box.lines?.batting.get(player.id);
    return line === undefined ? [] : [{ name: player.name.last, line }];
  });
  const list = (pick: (line: (typeof entries)[number]['line']) => number): string =>
    entries
      .filter((e) => pick(e.line) > 0)
      .map((e) => (pick(e.line) > 1 ? `${e.name} ${pick(e.line)}` : e.name))
      .join('; ') + '.';
  const fields: [string, string][] = [
    ['2B', list((l) => l.doubles)],
    ['3B', list((l) => l.triples)],
    ['HR', list((l) => l.homeRuns)],
    ['TB', list((l) => l.totalBases)],
    ['RBI', list((l) => l.rbi)],
    ['GIDP', list((l) => l.groundIntoDoublePlay)],
  ];
  return [
    {
      title: 'BATTING',
      fieldList: fields.filter(([, value]) => value !== '.').map(([label, value]) => ({ label, value })),
    },
  ];
}

/** One side of the box score. */
export function sideBox(box: SideBox): JsonObject {
  const batters = box.lines?.batters.map((b) => b.player.id) ?? [];
  const pitchers = box.lines?.pitchers.map((p) => p.id) ?? [];
  const took = new Set([...batters, ...pitchers]);
  const rest = box.roster.filter((p) => !took.has(p.id));
  const order = new Map<number, number>();
  for (const spot of box.lines?.batters ?? []) order.set(Math.floor(spot.order / 100), spot.player.id);
  const players: JsonObject = {};
  for (const player of box.roster) players[`ID${player.id}`] = playerBox(box, player);
  return {
    team: teamRefLong(box.club),
    teamStats: teamStats(box),
    players,
    batters: [...batters, ...pitchers],
    pitchers,
    bench: rest.filter((p) => p.position !== 'P').map((p) => p.id),
    bullpen: rest.filter((p) => p.position === 'P').map((p) => p.id),
    battingOrder: [...order.entries()].sort((a, b) => a[0] - b[0]).map(([, id]) => id),
    info: notes(box),
    note: [],
  };
}
