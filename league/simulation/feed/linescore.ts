import { clubById } from '../clubs';
import { inningLines, totalLine, type HalfLine } from '../game/innings';
import type { GameRecord, Side } from '../game/record';
import type { Player } from '../player';
import { FIELD, type PositionCode } from '../positions';
import { ordinal, type JsonObject } from './json';
import { personRef } from './people';
import { teamRef } from './teams';

const FIELD_KEYS = [
  'pitcher',
  'catcher',
  'first',
  'second',
  'third',
  'shortstop',
  'left',
  'center',
  'right',
] as const;

/** Who stands where, and who bats in which order, after the last play. */
function standing(
  record: GameRecord,
  side: Side,
): { field: Map<PositionCode, Player>; order: Player[]; next: number } {
  const sheet = record.sheets[side];
  const field = new Map<PositionCode, Player>([['P', sheet.starter]]);
  const order = sheet.lineup.map((spot) => spot.player);
  let next = 0;
  for (const spot of sheet.lineup) if (FIELD.includes(spot.position)) field.set(spot.position, spot.player);
  for (const play of record.plays) {
    for (const event of play.events) {
      const change = event.kind === 'action' ? event.substitution : null;
      if (change === null || change.side !== side) continue;
      if (change.kind !== 'pinch hitter') field.set(change.position, change.player);
      if (change.kind === 'pinch hitter' && change.battingOrder !== null)
        order[Math.floor(change.battingOrder / 100) - 1] = change.player;
    }
    if (play.side === side && play.isPlateAppearance) next = (play.batterOrder + 1) % 9;
  }
  return { field, order, next };
}

function lineupJson(record: GameRecord, side: Side): { batter: JsonObject; field: JsonObject } {
  const { field, order, next } = standing(record, side);
  const at = (offset: number): JsonObject | undefined => {
    const player = order[(next + offset) % 9];
    return player === undefined ? undefined : personRef(player);
  };
  const fielders: JsonObject = {};
  FIELD.forEach((position, i) => {
    const player = field.get(position);
    const key = FIELD_KEYS[i];
    if (player !== undefined && key !== undefined) fielders[key] = personRef(player);
  });
  return { batter: { batter: at(0), onDeck: at(1), inHole: at(2), battingOrder: next + 1 }, field: fielders };
}

const halfJson = (line: HalfLine): JsonObject => ({ ...line });

/** The line score after these plays; before the first one it is empty. */
export function linescoreJson(
  record: GameRecord | null,
  scheduledInnings: number,
  awayId: number,
  homeId: number,
): JsonObject {
  const last = record?.plays[record.plays.length - 1];
  const away = teamRef(clubById(awayId));
  const home = teamRef(clubById(homeId));
  if (record === null || last === undefined) {
    return {
      scheduledInnings,
      innings: [],
      teams: { home: {}, away: {} },
      defense: { team: home },
      offense: { team: away },
    };
  }
  const lines = inningLines(record);
  const top = last.side === 'away';
  const offence = lineupJson(record, last.side);
  const defence = lineupJson(record, top ? 'home' : 'away');
  return {
    currentInning: last.inning,
    currentInningOrdinal: ordinal(last.inning),
    inningState: top ? 'Top' : 'Bottom',
    inningHalf: top ? 'Top' : 'Bottom',
    isTopInning: top,
    scheduledInnings,
    innings: lines.map((line) => ({
      num: line.number,
      ordinalNum: ordinal(line.number),
      home: line.home === null ? { hits: 0, errors: line.errors.home, leftOnBase: 0 } : halfJson(line.home),
      away: line.away === null ? {} : halfJson(line.away),
    })),
    teams: { home: halfJson(totalLine(lines, 'home')), away: halfJson(totalLine(lines, 'away')) },
    defense: { ...defence.field, ...defence.batter, team: top ? home : away },
    offense: { ...offence.batter, pitcher: defence.field.pitcher, team: top ? away : home },
    balls: last.count.balls,
    strikes: last.count.strikes,
    outs: last.count.outs,
  };
}
